/** Words as Markdown that is read as those words, by CommonMark's rules and by Pandoc's. */
import type { Run } from '../citations/index.ts'

/** Signs that mean something wherever they stand. Apostrophes do not: Pandoc curls them, and keeps them. */
const always = /[\\`*_[\]<>|~^@$#{}]/gu
/** Dashes, dots and entities that would be read as other signs. */
const joined = /-(?=-)|\.(?=\.)|&(?=#|\p{L})/gu
/** What begins a block where it begins a line: lists, quotations, headings, definitions. */
const opening =
  /^(\s*)(?:([-+=:%])|(\(?(?:\p{N}{1,20}|\p{L}|[ivxlcdm]{1,20}|[IVXLCDM]{1,20}))([.)])(?=\s|$))/gmu

/** Every sign that would not be read as itself, behind a backslash; line breaks stay. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(always, '\\$&')
    .replace(joined, '\\$&')
    .replace(opening, (_, blank: string, sign?: string, number = '', end = '') =>
      sign ? `${blank}\\${sign}` : `${blank}${number}\\${end}`,
    )

/**
 * A run of a plan between what stands before it and behind it, either of which may be blank. Underlined words are a
 * span of Pandoc's: Markdown has none of its own.
 */
export function runMarkdown(run: Run, before: string, after: string): string {
  const [, head = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? []
  if (core === '') return breaks(run.text)
  const isMidLine = before !== '' && !before.endsWith('\n') && head === ''
  const words = run.bold || run.italic ? emphasised(run, core, before + head, tail + after) : null
  let shown = words ?? escapeIn(core, isMidLine)
  if (run.underline) shown = `[${shown}]{.underline}`
  if (run.link) shown = `[${shown}](<${addressOf(run.link)}>)`
  const apart = areOne(before + head, shown) ? '<!-- -->' : ''
  return breaks(head) + apart + breaks(shown) + breaks(tail)
}

/**
 * Whether what stands before words would be read together with them: stars that close an emphasis with those that
 * open one, and a mark that makes an image or a reference of the bracket behind it.
 */
const areOne = (before: string, shown: string): boolean =>
  (shown.startsWith('*') && /(?<!\\)(?:\\\\)*\*$/u.test(before)) ||
  (shown.startsWith('[') && /(?:!|(?<!\\)\])$/u.test(before))

/** Stands for what is before words in the middle of a line, where nothing begins a block. */
const wordsBefore = '“'
const escapeIn = (words: string, isMidLine: boolean): string =>
  isMidLine ? escapeMarkdown(wordsBefore + words).slice(wordsBefore.length) : escapeMarkdown(words)

/** A line break, as both take it; several are several. */
const breaks = (words: string): string => words.replaceAll('\n', '\\\n')

/**
 * Stars open before a word and close behind one: beside a letter on their other side they cannot stand at a sign
 * (CommonMark, "left-flanking"). There the signs at the edge are left out of the emphasis.
 */
function emphasised(run: Run, words: string, before: string, after: string): string | null {
  const stars = `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`
  const outside = /[\p{P}\p{S}]+/u.source
  const head = /\S$/u.test(before) ? (new RegExp(`^${outside}`, 'u').exec(words)?.[0] ?? '') : ''
  const rest = words.slice(head.length)
  const tail = /^\S/u.test(after) ? (new RegExp(`${outside}$`, 'u').exec(rest)?.[0] ?? '') : ''
  const core = rest.slice(0, rest.length - tail.length)
  if (core.trim() === '' || core !== core.trim()) return null
  return escapeIn(head, before !== '') + stars + escapeIn(core, true) + stars + escapeIn(tail, true)
}

/** An address between angle brackets. `addressOf` leaves none of those in it, but what looks like an entity. */
const addressOf = (link: string): string => link.replace(/&(?=#?\w+;)/gu, '&amp;')
