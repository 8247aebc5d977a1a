/** The properties that many programs write over a file, between lines of dashes. */
import { isTagsName, saysProperty, tagsOf } from '../blocks/properties.ts'

export type FrontMatter = {
  /** A sentence or a name for each, to be left out. */
  says: string[]
  tags: string[]
  title: string | null
  /** How many lines it takes, the dashes included. */
  lines: number
}

const none: FrontMatter = { says: [], tags: [], title: null, lines: 0 }
const mostLines = 200
const property = /^([\p{L}_][\p{L}\p{N}_ .-]{0,60}?)[ \t]*:(?:[ \t]+(.*))?$/u
const item = /^[ \t]*-[ \t]+(.*)$/

/** Text that begins with a drawn line and has words under it that are no properties has none. */
export function frontMatterOf(text: string): FrontMatter {
  if (!/^(?:---|\+\+\+)[ \t]*\n/.test(text)) return none
  const lines = text.split('\n', mostLines)
  const [fence = ''] = lines
  const end = lines.findIndex(
    (line, at) => at > 0 && (line.trimEnd() === fence.trimEnd() || line.trimEnd() === '...'),
  )
  if (end < 1) return none
  const found: { name: string; values: string[] }[] = []
  for (const line of lines.slice(1, end)) {
    const [, name, value = ''] = property.exec(line.replace(/^([\w-]+) = /, '$1: ')) ?? []
    const [, listed] = item.exec(line) ?? []
    const last = found.at(-1)
    if (name !== undefined && !/^\s/.test(line))
      found.push({ name, values: value.trim() === '' ? [] : [bare(value)] })
    else if (listed !== undefined && last) last.values.push(bare(listed))
    else if (/^\s+\S/.test(line) && last) last.values.push(line.trim())
    else if (line.trim() !== '' && !line.startsWith('#')) return none
  }
  const titled = found.find(({ name }) => /^title$/i.test(name))
  return {
    says: found.map(({ name, values }) => saysProperty(name, values.join(', '))),
    tags: found
      .filter(({ name }) => isTagsName(name))
      .flatMap(({ values }) => values)
      .flatMap(tagsOf),
    title: titled?.values.join(' ').trim() || null,
    lines: end + 1,
  }
}

/** A value without its quotes, a list without its brackets. */
function bare(value: string): string {
  const [, listed] = /^\[([\s\S]*)\]$/.exec(value.trim()) ?? []
  return listed === undefined ? unquoted(value) : listed.split(',').map(unquoted).join(', ')
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])([\s\S]*)\1$/, '$2')
