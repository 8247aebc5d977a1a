/** Finds styles by what is typed of their names. docs/decisions/176 */
import { editDistance } from '../../../shared/text/edit-distance.ts'
import { foldSign } from '../../../shared/text/fold-sign.ts'

/**
 * A style to be found: by words of its title and its other names, and by words that only say what it is like. Of two
 * that answer alike, that of the greater `weight` is meant.
 */
export type Findable<Style> = {
  style: Style
  title: string
  names: string
  likeness: string
  weight: number
}

type Entry<Style> = {
  style: Style
  /** Of what it is told from others by, in characters. */
  length: number
  names: readonly string[]
  known: ReadonlySet<string>
  initials: string
  likeness: readonly string[]
  weight: number
}

export type Finder<Style> = {
  /** The best first; all words must be there, the beginning of each is enough. */
  find(words: string, limit: number): Style[]
  /** Where nothing has the words: styles whose names have words that are nearly these. */
  near(words: string, limit: number): Style[]
}

/** Folds a text to its words: without case, accents and marks. */
export function foldedWords(text: string): string[] {
  const plain = text.replaceAll(apostrophes, '')
  // Most titles have nothing to fold but their capitals.
  const folded = isAscii.test(plain) ? plain.toLowerCase() : Array.from(plain, foldSign).join('')
  return folded.split(notOfWords).filter(Boolean)
}

const isAscii = /^[ -~]*$/u
const apostrophes = /['’]/gu
const notOfWords = /[^\p{L}\p{N}\p{M}]+/u

export function createFinder<Style>(findable: readonly Findable<Style>[]): Finder<Style> {
  const entries = findable.map(entryOf)
  const best = (words: readonly string[], limit: number): Style[] =>
    entries
      .map((entry) => ({ entry, score: scoreOf(entry, words) }))
      .filter(({ score }) => score > 0)
      // Of several alike the one of the shortest name is the usual one. A sort is stable: else the list's order stays.
      .sort((one, other) => other.score - one.score || one.entry.length - other.entry.length)
      .slice(0, limit)
      .map(({ entry }) => entry.style)
  let vocabulary: ReadonlySet<string> | null = null
  return {
    find: (words, limit) => best(foldedWords(words), limit),
    near(words, limit) {
      const typed = foldedWords(words).slice(0, mostWords)
      vocabulary ??= new Set(entries.flatMap(({ names }) => names))
      const meant = new Set(typed.flatMap((word) => nearest(word, vocabulary ?? new Set())))
      for (let kept = [...meant]; kept.length > 0; kept = kept.slice(0, -1)) {
        const found = best(kept, limit)
        if (found.length > 0) return found
      }
      return []
    },
  }
}

/** Nobody types more of a name; what is behind is not looked at. */
const mostWords = 12

function entryOf<Style>({ style, title, names, likeness, weight }: Findable<Style>): Entry<Style> {
  const all = [...new Set([...foldedWords(title), ...foldedWords(names)])]
  return {
    style,
    length: names.length,
    names: all,
    known: new Set(all),
    initials: initialsOf(title),
    likeness: foldedWords(likeness),
    weight,
  }
}

/** By which people know an association or a journal: of the words with capitals, up to a bracket or an edition. */
function initialsOf(title: string): string {
  const [name = ''] = title.split(/[(,–]|\s-\s|\s\d/u)
  const capitals = name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []
  return capitals.length > 1 ? foldedWords(capitals.join('')).join('') : ''
}

/** How well a style answers to the words, 0 where one of them says nothing of it. */
function scoreOf<Style>(entry: Entry<Style>, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const score = scoreOfWord(entry, word)
    if (score === 0) return 0
    sum += score
  }
  return (words.length === 0 ? 1 : sum) + entry.weight
}

function scoreOfWord<Style>(
  { names, known, initials, likeness }: Entry<Style>,
  word: string,
): number {
  if (known.has(word)) return 8
  if (initials === word) return 7
  if (names.some((name) => name.startsWith(word))) return 6
  return likeness.some((said) => said.startsWith(word)) ? 1 : 0
}

/** The word of a list that is nearest to one that was typed; none where all are far. */
function nearest(word: string, vocabulary: ReadonlySet<string>): string[] {
  if (vocabulary.has(word)) return [word]
  let most = word.length < 5 ? 1 : 2
  let found: string | null = null
  for (const known of vocabulary) {
    const distance = editDistance(word, known, most)
    // What is as near as another is meant where it begins as the word does.
    const isNearer = found === null || distance < most || known[0] === word[0]
    if (distance <= most && isNearer) {
      found = known
      most = distance
    }
  }
  return found === null ? [] : [found]
}
