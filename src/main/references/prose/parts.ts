/** What stands behind a title, cut into parts that are known by their form and the words between them. */
import { formAt } from './forms.ts'
import { trimEnd, unmarked } from './marked.ts'
import type { Part } from './part.ts'
import { bracketedPeople, peopleAt } from './said-by.ts'

/** A stop behind these ends no words: "St. Petersburg", "J. M. Dent". */
const shortened =
  /(?:^|[\s.(-])(?:\p{L}|St|Mr|Mrs|Dr|Co|Ltd|Inc|vs|Mass|Bros|No|[Vv]ols?|Jr|Sr|Ste|Mt|ca)\.$/u
/** What comes behind the name of a journal without a comma: "58, no. 2", "58 (1999)", "58(2)", "vol. 58"; a year. */
const numbering =
  /(?:\d{1,4}(?:,? no\. ?\d|,? \(?(?:\p{Lu}\p{L}{2,8}\.?,? )?\d{4}\)| ?\(\d|[./]\d|: ?\d|, \d)|vol\. ?\d|no\. ?\d|\(?\d{4}\)?[.;]?(?:$|[;)]))/iuy

/**
 * The parts of what stands behind a title, in their order. Words run on over commas; they end at a stop, at a bracket
 * and where a known part begins.
 */
export const partsOf = (text: string): Part[] => cut(text, false)

/**
 * The same where the text begins with a title. Years and bare numbers are its words, and so is a bracket that says
 * nothing of an edition.
 */
export const titleAndParts = (text: string): Part[] => cut(text, true)

function cut(text: string, beginsWithTitle: boolean): Part[] {
  const parts: Part[] = []
  let inTitle = beginsWithTitle
  let depth = 0
  let wordsFrom = -1
  let before = '('
  const closeWords = (end: number): void => {
    const raw = wordsFrom < 0 ? '' : text.slice(wordsFrom, end)
    if (/[\p{L}\p{N}]/u.test(raw)) {
      const words = trimEnd(unmarked(raw), ',;: ')
      parts.push({ is: 'words', raw: words, start: wordsFrom, end, inBrackets: depth > 0 })
      inTitle = false
    }
    wordsFrom = -1
  }
  for (let place = 0; place < text.length; ) {
    const sign = text[place] ?? ''
    const isOpen = wordsFrom < 0 || /[,;([]/.test(before) || (!inTitle && numbersAt(text, place))
    const known =
      /[\p{L}\p{N}[]/u.test(sign) && isOpen && startsWord(text, place)
        ? knownAt(text, place, depth, inTitle)
        : null
    if (known) {
      closeWords(place)
      parts.push({
        ...known.part,
        raw: text.slice(place, known.end),
        start: place,
        end: known.end,
        inBrackets: depth > 0,
      })
      inTitle = false
      place = known.end
      before = text[place - 1] ?? ''
      continue
    }
    if (sign === '(' || sign === '[') {
      if (!inTitle || holdsKnown(text, place + 1)) {
        closeWords(place)
        depth += 1
      }
    } else if ((sign === ')' || sign === ']') && depth > 0) {
      closeWords(place)
      depth -= 1
    } else if (endsWords(text, place, inTitle)) closeWords(sign === '.' ? place : place + 1)
    else if (wordsFrom < 0 && /[^\s,.;:)\]*_/]/.test(sign)) wordsFrom = place
    if (sign !== ' ' && sign !== '*' && sign !== '_') before = sign
    place += 1
  }
  closeWords(text.length)
  return parts
}

const startsWord = (text: string, place: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[place - 1] ?? ' ')

function numbersAt(text: string, place: number): boolean {
  if (text[place - 1] !== ' ') return false
  numbering.lastIndex = place
  return numbering.test(text)
}

const knownAt = (
  text: string,
  place: number,
  depth: number,
  inTitle: boolean,
): ReturnType<typeof formAt> =>
  peopleAt(text, place) ??
  (depth > 0 ? bracketedPeople(text, place) : null) ??
  formAt(text, place, inTitle)

/** Whether a bracket behind a title says of the book: "(2nd ed.)", "(R. Jones, Trans.)", "(London: Macmillan, 2004)". */
const holdsKnown = (text: string, start: number): boolean =>
  knownAt(text, start, 1, true) !== null ||
  /^(?:[^()[\]]{0,160}(?:\b\d{4}[a-z]?|n\.d\.)|\p{Lu}[^()[\]:]{1,40}: \p{Lu}[^()[\]:]{1,60})[)\]]/u.test(
    text.slice(start, start + 170),
  )

function endsWords(text: string, place: number, inTitle: boolean): boolean {
  const sign = text[place]
  if (sign === '.')
    return (
      /^$|^[\s)\]*_]/.test(text.slice(place + 1, place + 2)) &&
      !shortened.test(text.slice(Math.max(0, place - 8), place + 1))
    )
  if ((sign !== '?' && sign !== '!') || !inTitle) return false
  const rest = text.slice(place + 1, place + 300).trimStart()
  // "What is History? London: Macmillan." ends with it, "Who Rules? The Soviet State. London: …" goes on.
  return /^\p{Lu}/u.test(rest) && !/\p{Ll}{2}\. \p{Lu}/u.test(rest)
}
