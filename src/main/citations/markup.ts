/**
 * How words go through citeproc and come back as runs.
 *
 * citeproc takes `<i>`, `<b>`, `&` and their like inside a field for markup. A student's title is
 * only words, so those characters go in under an escape and come out as typed; and the looks that
 * the style asks for come out between marks of our own, which no words can hold. docs/decisions/010
 */
import type { OutputFormat } from 'citeproc'
import { addressOf } from './address.ts'
import type { Run } from './run.ts'

const escapeMark = '\uE000'
const open = {
  italic: '\uE010',
  bold: '\uE011',
  smallCaps: '\uE012',
  superscript: '\uE013',
  upright: '\uE014',
  link: '\uE015',
} as const
const close = '\uE01F'

/** Characters that mean something to citeproc or to `readRuns`. */
const meaningful = /[<>&|\uE000-\uE01F]/gu
/** A word with any of these in it is no word of a language: a tag, an entity, an address. */
const unlikeWords = /[<>&|[\]{}\\#$=*_~^@]|:\/\//u
const asciiShift = 0xe200
const ownShift = 0x100

/**
 * Words as citeproc may be given them: nothing in the result is markup. citeproc looks names up in
 * plain objects, whole or in part, where "constructor" and its like are always found, so those are
 * disguised as well.
 */
export const shield = (words: string): string =>
  words
    .replace(meaningful, escaped)
    .replace(/\w+/gu, (word) => (word in Object.prototype ? word.replace(/./su, escaped) : word))

/**
 * The same for a title, which a style may set in title case. What is unlike a word gets no capital:
 * its small letters go under the escape too.
 */
export const shieldTitle = (title: string): string =>
  title.replace(/\S+/gu, (word) => {
    const safe = shield(word)
    return unlikeWords.test(word) ? safe.replace(/[a-z]/gu, escaped) : safe
  })

/** Words in which no letter is one to citeproc: it puts none of them in capitals, and finds no comma. */
export const shieldAll = (words: string): string =>
  words.replace(/[\p{Ll},]|[<>&|\uE000-\uE01F]/gu, escaped)

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return escapeMark + String.fromCharCode(code + (code < 0x80 ? asciiShift : ownShift))
}

function unescaped(character: string): string {
  const code = character.charCodeAt(0)
  return String.fromCharCode(code - (code >= asciiShift ? asciiShift : ownShift))
}

const wrap =
  (mark: string) =>
  (_: unknown, words: string): string =>
    `${mark}${words}${close}`

/** The output format that writes looks as marks; see `OutputFormat` in citeproc's manual. */
export const runsFormat: OutputFormat = {
  text_escape: (text) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': wrap(open.italic),
  '@font-style/oblique': wrap(open.italic),
  '@font-style/normal': wrap(open.upright),
  '@font-variant/small-caps': wrap(open.smallCaps),
  '@font-variant/normal': false,
  '@font-weight/bold': wrap(open.bold),
  '@font-weight/normal': false,
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': false,
  '@vertical-align/sup': wrap(open.superscript),
  '@vertical-align/sub': false,
  '@vertical-align/baseline': false,
  '@passthrough/true': (_, words) => words,
  '@strip-periods/true': (_, words) => words,
  '@strip-periods/false': (_, words) => words,
  '@quotes/true': (engine, words) =>
    words === undefined
      ? engine.getTerm('open-quote')
      : engine.getTerm('open-quote') + words + engine.getTerm('close-quote'),
  // citeproc calls this without words for an apostrophe.
  '@quotes/inner': (engine, words) =>
    words === undefined
      ? '’'
      : engine.getTerm('open-inner-quote') + words + engine.getTerm('close-inner-quote'),
  '@quotes/false': false,
  '@cite/entry': (_, words) => words,
  '@bibliography/entry': (_, words) => words,
  '@display/block': (_, words) => words,
  // A number that would stand in a margin of its own stands before its entry.
  '@display/left-margin': (_, words) => `${words.trimEnd()} `,
  '@display/right-inline': (_, words) => words,
  '@display/indent': (_, words) => words,
  '@showid/true': (_, words) => words,
  // citeproc wraps web addresses and DOIs alike in this one.
  '@DOI/true': wrap(open.link),
}

type Look = Omit<Run, 'text'>

const looks: Record<string, (look: Look) => Look> = {
  [open.italic]: (look) => ({ ...look, italic: true }),
  [open.bold]: (look) => ({ ...look, bold: true }),
  [open.smallCaps]: (look) => ({ ...look, smallCaps: true }),
  [open.superscript]: (look) => ({ ...look, superscript: true }),
  [open.upright]: ({ italic: _, ...look }) => look,
}

/** What `runsFormat` wrote, without the space that some styles leave behind what they print. */
export function withoutSpaceBehind(marked: string): string {
  let end = marked.length
  while (marked[end - 1] === close) end -= 1
  return marked.slice(0, end).trimEnd() + marked.slice(end)
}

const token = /\uE000(.)|([\uE010-\uE015])|(\uE01F)|([^\uE000\uE010-\uE01F]+)/gsu

/** Reads what `runsFormat` wrote into runs; neighbours of one look are one run. */
export function readRuns(marked: string): Run[] {
  const runs: Run[] = []
  const outer: { look: Look; start: number; mark: string }[] = []
  let look: Look = {}
  let fresh = true
  for (const [, character, opened, closed, words] of marked.matchAll(token)) {
    if (opened) {
      outer.push({ look, start: runs.length, mark: opened })
      look = looks[opened]?.(look) ?? look
      fresh = true
    } else if (closed) {
      const ended = outer.pop()
      if (!ended) continue
      look = ended.look
      fresh = true
      if (ended.mark === open.link) addLink(runs.slice(ended.start))
    } else {
      const text = character ? unescaped(character) : (words ?? '')
      const last = runs.at(-1)
      if (last && !fresh) last.text += text
      else runs.push({ text, ...look })
      fresh = false
    }
  }
  return runs
}

function addLink(runs: Run[]): void {
  const words = runs.map((run) => run.text).join('')
  const address = /^10\.\d/u.test(words) ? addressOfDoi(words) : words
  if (!/^https?:\/\/\S+$/iu.test(address)) return
  const link = addressOf(address)
  if (link === undefined) return
  for (const run of runs) run.link = link
}

/** A DOI may hold characters that mean something else in an address. */
const addressOfDoi = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[?#]/gu, encodeURIComponent)}`
