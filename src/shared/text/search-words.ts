/**
 * A text as it is searched: its words folded, each with its place. What is written together is read together
 * and apart ("co-ordinate": "coordinate", and "co", "ordinate"), because people type it either way.
 */
import { apostrophe, eachChain, joints } from './chains.ts'
import { foldSign } from './fold-sign.ts'
import { formOf } from './word-forms.ts'

/** A folded word, what its forms share, and where it stands: UTF-16 offsets. */
export type SearchWord = { word: string; form: string; start: number; end: number }

/** Words one behind the other, as a phrase is looked for among them. */
export type Run = readonly SearchWord[]

/** What is written together: `whole` as one word (more where the script puts none apart), `parts` taken apart. */
export type Chain = { raw: string; start: number; end: number; whole: Run; parts: readonly Run[] }

/** A text's words, whole ones in `words`; each way that one of them is taken apart is a run of `parts`. */
export type SearchText = { words: Run; parts: readonly Run[] }

/** Scripts that put no blanks between words: each of their signs is a word, and a word of them a phrase. */
const scripts = 'Han Hiragana Katakana Hangul Bopomofo Thai Lao Khmer Myanmar Tibetan'
const signs = scripts
  .split(' ')
  .map((name) => `\\p{Script_Extensions=${name}}`)
  .join('')
/** A syllable of Hangul may be written in its letters. */
const pieces = new RegExp(
  `(?:[\\u1100-\\u115f][\\u1160-\\u11a7]?[\\u11a8-\\u11ff]?|[${signs}])\\p{M}*|[^${signs}]+`,
  'gu',
)
const isSign = new RegExp(`[${signs}]`, 'u')

/** The words of a text. Pure; what was read of a word is kept for the next time. */
export function readSearchText(text: string): SearchText {
  const words: SearchWord[] = []
  const parts: Run[] = []
  eachChain(text, (raw, start) => {
    const chain = readChain(raw)
    for (const word of chain.whole) words.push(moved(word, start))
    for (const run of chain.parts) parts.push(run.map((word) => moved(word, start)))
  })
  return { words, parts }
}

/** What is written together in a text, in its order. */
export function chainsIn(text: string): Chain[] {
  const chains: Chain[] = []
  eachChain(text, (raw, start) => {
    const { whole, parts } = readChain(raw)
    chains.push({
      raw,
      start,
      end: start + raw.length,
      whole: whole.map((word) => moved(word, start)),
      parts: parts.map((run) => run.map((word) => moved(word, start))),
    })
  })
  return chains
}

const moved = ({ word, form, start, end }: SearchWord, by: number): SearchWord => ({
  word,
  form,
  start: start + by,
  end: end + by,
})

/** What is written together as one word and taken apart, as in `Chain`; the places are those in itself. */
export type Read = { whole: Run; parts: readonly Run[] }

/** A library's words are few, each often. */
const mostKept = 50_000
const longestKept = 60
const kept = new Map<string, Read>()

/** Reads what `eachChain` gives. */
export function readChain(raw: string): Read {
  const known = kept.get(raw)
  if (known) return known
  if (kept.size > mostKept) kept.clear()
  const read = isSign.test(raw) ? readSigns(raw) : readUnits(raw)
  if (raw.length <= longestKept) kept.set(raw, read)
  return read
}

/** Signs one by one, and what stands between them, such as a year in Chinese. */
function readSigns(raw: string): Read {
  const cut = unitsOf(raw).flatMap(({ piece, at }) =>
    [...piece.matchAll(pieces)].flatMap(({ 0: part, index }) => wordAt(part, at + index)),
  )
  return { whole: cut, parts: [] }
}

function readUnits(raw: string): Read {
  const whole = wordAt(raw, 0)
  const units = unitsOf(raw).map(({ piece, at, joint }) => ({ run: wordAt(piece, at), joint }))
  if (units.length === 1) return { whole, parts: [] }
  const last = units.at(-1)
  const before = units.at(-2)
  // What the possessive's s is taken from is the word.
  if (new RegExp(apostrophe, 'u').test(before?.joint ?? '') && last?.run[0]?.word === 's')
    units.pop()
  const grouped = groupsOf(units)
  const single = units.flatMap(({ run }) => run)
  const isWhole = grouped.length === 1 && grouped[0]?.word === whole[0]?.word
  return {
    whole,
    parts: [...(isWhole ? [] : [grouped]), ...(single.length > grouped.length ? [single] : [])],
  }
}

type Unit = { piece: string; at: number; joint: string }

/** What is joined, each with where it stands and the joint behind it. */
function unitsOf(raw: string): Unit[] {
  const units: Unit[] = []
  // A split by a pattern in brackets gives what stood between the pieces too.
  const split = raw.split(joints)
  let at = 0
  for (let nth = 0; nth < split.length; nth += 2) {
    const [piece = '', joint = ''] = [split[nth], split[nth + 1]]
    units.push({ piece, at, joint })
    at += piece.length + joint.length
  }
  return units
}

/** Initials put together, as in "U.S.-led": "us", "led". */
function groupsOf(units: readonly { run: Run; joint: string }[]): SearchWord[] {
  const groups: SearchWord[] = []
  let isOpen = false
  for (const { run, joint } of units) {
    const [unit] = run
    const group = groups.at(-1)
    if (unit && group && isOpen) {
      const word = group.word + unit.word
      groups[groups.length - 1] = { word, form: formOf(word), start: group.start, end: unit.end }
    } else if (unit) groups.push(unit)
    isOpen = joint === '.'
  }
  return groups
}

/** The folded word of a piece of text; none for one that has nothing to be seen. */
function wordAt(piece: string, start: number): SearchWord[] {
  const word = foldWord(piece)
  return word === '' ? [] : [{ word, form: formOf(word), start, end: start + piece.length }]
}

const plain = /^[a-z0-9]+$/
const notOfWords = /[^\p{L}\p{N}\p{M}]|[ʼʻʾʿ]/gu

function foldWord(piece: string): string {
  const small = piece.toLowerCase()
  if (plain.test(small)) return small
  return Array.from(piece, foldSign).join('').replace(notOfWords, '')
}
