import type { Name } from '../../../shared/model/source.ts'

const inFull = (name: Name): string =>
  ('literal' in name
    ? [name.literal]
    : [
        name.given,
        name['dropping-particle'],
        name['non-dropping-particle'],
        name.family,
        name.suffix,
      ]
  )
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')

/** Names as in a sentence: "Ann Reed, Tom Cole and Ruth Hale"; '' for none. */
export function listNames(names: readonly Name[]): string {
  const known = names.map(inFull).filter((name) => name !== '')
  const last = known.pop() ?? ''
  return known.length > 0 ? `${known.join(', ')} and ${last}` : last
}
