/** What a person types into a search, as terms to look for. Pure. */
import {
  type Chain,
  chainsIn,
  type Run,
  type SearchWord,
} from '../../../shared/text/search-words.ts'
import { isStopWord } from '../../../shared/text/stop-words.ts'

/** How near a word that is found is to the one looked for: the word itself, one that begins so, another form. */
export const levels = { exact: 0, prefix: 1, form: 2 } as const

/** One thing looked for. */
export type Term = {
  /** The ways it may stand, each a phrase: "co-ordinate" is "coordinate", or "co" before "ordinate". */
  ways: readonly Run[]
  /** Ways that are further off, as forms are: "reelected" is "re" before "elected". */
  apart: readonly (readonly string[])[]
  /** Whether it may be the beginning of more, and other forms of it count: not for words in quotation marks. */
  isOpen: boolean
}

/** `words` may each be there; `phrases`, which stood in quotation marks, all have to be. */
export type Sought = { words: readonly Term[]; phrases: readonly Term[] }

/**
 * Reads what was typed. Words in quotation marks are a phrase, and one whose marks are not yet closed goes on.
 * Common words outside them are dropped, unless there are no others: they cost most of the time of a query and
 * decide nothing.
 */
export function readQuery(typed: string): Sought {
  const words: Term[] = []
  const common: Term[] = []
  const phrases: Term[] = []
  const stretches = typed.split(/["“”„«»]/u)
  for (const [nth, stretch] of stretches.entries()) {
    const chains = tellingChains(stretch)
    if (nth % 2 === 1) {
      if (chains.length > 0) phrases.push(phraseOf(chains, nth === stretches.length - 1))
    } else
      for (const term of termsIn(stretch, chains))
        (isStopWord(term.raw) ? common : words).push(term)
  }
  const telling = words.length > 0 || phrases.length > 0 ? words : common
  return { words: distinct(telling), phrases }
}

/** A sign that is folded to nothing is nothing to look for: ʿ on the way to ʿAbd. */
const tellingChains = (typed: string): Chain[] =>
  chainsIn(typed).filter(({ whole }) => whole.some(({ word }) => word !== ''))

function termsIn(typed: string, chains: readonly Chain[]): (Term & { raw: string })[] {
  const figure = unfinishedFigure(typed)
  const whole = figure ? chains.filter(({ start }) => start < figure.at) : chains
  const terms = whole.map((chain) => ({ raw: chain.raw, ...termOf(chain) }))
  return figure
    ? [...terms, { raw: '', ways: [figure.joined, figure.apart], apart: [], isOpen: true }]
    : terms
}

const termOf = ({ whole, parts }: Chain): Term => {
  const [word] = whole
  return {
    ways: [whole, ...parts],
    apart: word && whole.length === 1 ? takenApart(word.word) : [],
    isOpen: true,
  }
}

function phraseOf(chains: readonly Chain[], isOpen: boolean): Term {
  const together = chains.flatMap(({ whole }) => whole)
  const apart = chains.flatMap(({ whole, parts }) => parts[0] ?? whole)
  return { ways: [together, ...(apart.length > together.length ? [apart] : [])], apart: [], isOpen }
}

/** "3,5" is on its way to "3,500". */
function unfinishedFigure(typed: string): { at: number; joined: Run; apart: Run } | null {
  const found = /(?<![\p{L}\p{N},.])\d{1,3}(?:,\d{3})*,\d{1,2}$/u.exec(typed)
  if (!found) return null
  const [together] = chainsIn(found[0].replaceAll(',', ''))
  return {
    at: found.index,
    joined: together?.whole ?? [],
    apart: chainsIn(found[0]).flatMap(({ whole }) => whole),
  }
}

/** What stands before words with a hyphen, with a blank or with neither. */
const prefixes =
  /^(anti|co|counter|ex|inter|multi|non|over|post|pre|pro|re|self|semi|sub|super|trans|ultra|under)(\p{L}{4,})$/u

function takenApart(word: string): string[][] {
  const [, prefix, rest] = prefixes.exec(word) ?? []
  return prefix !== undefined && rest !== undefined ? [[prefix, rest]] : []
}

/** Terms that say the same once. */
function distinct(terms: readonly Term[]): Term[] {
  const named = terms.map((term) => [term.ways.map(wordsOf).join('|'), term] as const)
  return [...new Map(named).values()]
}

const wordsOf = (run: Run): string => run.map(({ word }: SearchWord) => word).join(' ')

/** The term as FTS5 is asked for it: as it stands, or as anything that counts as it. */
export const exactly = ({ ways }: Term): string => anyOf(ways.map((way) => quoted(wordsOf(way))))

export function broadly(term: Term): string {
  if (!term.isOpen) return exactly(term)
  return anyOf([
    ...term.ways.map((way) => `${quoted(wordsOf(way))} *`),
    ...term.ways.flatMap(([word, ...more]) =>
      word && more.length === 0 && word.form !== word.word ? [quoted(word.form)] : [],
    ),
    ...term.apart.map((words) => `${quoted(words.join(' '))} *`),
  ])
}

/** From the nearest to the broadest: all as it was typed, all in any form, some in any form. */
export function queriesOf({ words, phrases }: Sought): string[] {
  const all = [...phrases, ...words]
  if (all.length === 0) return []
  const queries = [
    `({text heading} : (${all.map(exactly).join(' AND ')}))`,
    `(${all.map(broadly).join(' AND ')})`,
  ]
  if (phrases.length > 0 && words.length > 0)
    queries.push(`(${phrases.map(broadly).join(' AND ')})`)
  else if (words.length > 1) queries.push(`(${words.map(besideOthers).join(' OR ')})`)
  return queries
}

/** A letter beside words is the beginning of nearly everything: what has not all is asked for the letter itself. */
function besideOthers(term: Term): string {
  const isLetter = term.ways.length === 1 && /^[a-z]$/.test(wordsOf(term.ways[0] ?? []))
  return isLetter ? exactly(term) : broadly(term)
}

/** Words and phrases that are not to be there, as FTS5 looks for them: each as it stands. Null where there are none. */
export function leavingOut(excluded: readonly string[]): string | null {
  const terms = excluded.flatMap((text) => {
    const chains = tellingChains(text)
    return chains.length > 0 ? [phraseOf(chains, false)] : []
  })
  return terms.length === 0 ? null : `({text heading} : ${anyOf(terms.map(exactly))})`
}

/** Folded words have no quotation marks in them, nor any of FTS5's own signs. */
const quoted = (words: string): string => `"${words}"`
const anyOf = (asked: readonly string[]): string => `(${[...new Set(asked)].join(' OR ')})`
