/** Backups in words. */
import type { KeptLibrary, Merged } from '../../../shared/model/backup.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysSecond, saysWhen } from '../../../shared/text/when.ts'

/** "412 kB", "3.4 MB": sizes as file managers say them, in powers of a thousand. */
export function saysBytes(bytes: number): string {
  if (bytes < 999_500) return `${Math.ceil(bytes / 1000)} kB`
  const [size, unit] = bytes < 999_500_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${size.toLocaleString('en-GB', { maximumSignificantDigits: 2 })} ${unit}`
}

const kinds: Readonly<Record<KeptLibrary['kind'], (when: string) => string>> = {
  backup: (when) => when.replace(/^./u, (first) => first.toUpperCase()),
  damaged: (when) => `Set aside as damaged, ${when}`,
  replaced: (when) => `Set aside when another was taken back, ${when}`,
}

/**
 * By their names, what libraries are called: when they were made, to the second where that is another's too, with
 * a number where even that is, and why if they are not one of many.
 */
export function titlesOf(
  libraries: readonly KeptLibrary[],
  now = new Date(),
): ReadonlyMap<string, string> {
  const titled = libraries.map((library) => ({
    library,
    title: kinds[library.kind](saysWhen(library.made, now)),
  }))
  const many = new Map<string, number>()
  for (const { title } of titled) many.set(title, (many.get(title) ?? 0) + 1)
  const given = new Map<string, number>()
  return new Map(
    titled.map(({ library, title }) => {
      if (many.get(title) === 1) return [library.name, title]
      const toSecond = `${title} (${saysSecond(library.made)})`
      const nth = (given.get(toSecond) ?? 0) + 1
      given.set(toSecond, nth)
      return [library.name, nth === 1 ? toSecond : `${toSecond}, ${nth}`]
    }),
  )
}

/** "1 notebook, 42 notes, 3 plans · 412 kB" */
export function saysHeld({ holds, bytes }: KeptLibrary): string {
  const held = holds
    ? [
        counted(holds.notebooks, 'notebook'),
        counted(holds.notes, 'note'),
        counted(holds.plans, 'plan'),
      ].join(', ')
    : 'Look inside to see what can be read'
  return `${held} · ${saysBytes(bytes)}`
}

const list = new Intl.ListFormat('en-GB')

/** What came with a merge or from a backup, as a sentence. */
export function saysAdded(added: Merged): string {
  const { notebooks, notes, sources, plans, templates } = added
  const parts = [
    [plans, 'plan'],
    [notebooks, 'notebook'],
    [notes, 'note'],
    [sources, 'source'],
    [templates, 'template'],
  ] as const
  const came = parts.flatMap(([many, one]) => (many > 0 ? [counted(many, one)] : []))
  return came.length > 0 ? `Added ${list.format(came)}.` : 'All of it is here already.'
}
