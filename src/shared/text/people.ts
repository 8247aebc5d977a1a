/** Names of people. `compromise` is large: nothing that the renderer loads may import this file. */
import { bynamesIn } from './bynames.ts'
import { readAloud } from './markup.ts'
import type { Vocabulary } from './name-deciding.ts'
import { countWords, gather } from './name-gathering.ts'
import { type NameRun, type NameWord, nameKey, nameRuns, runsOutside } from './name-runs.ts'
import { isThing } from './name-words.ts'
import type { Range } from './ranges.ts'
import { isAddress, isSurnameHere } from './surname-words.ts'
import { tagsOf } from './word-tags.ts'

export type { Vocabulary } from './name-deciding.ts'

/** Different capitalised words looked up in one import, the commonest first. */
const mostWords = 20_000
const longestName = 6

/**
 * Gathers the people from all the texts of an import, headings and bodies alike. A run of capitalised words is
 * a person's name by its given name, title or initials, by heading a "Name - description" line, or by what the
 * words around its mentions say together; "the", "in", and words such as "Party" or "Plan" speak against. A
 * whole name makes its surname known everywhere, and a name in a list vouches for its neighbours.
 */
export function peopleOf(texts: Iterable<string>): Vocabulary {
  const all = Array.from(texts, readAloud)
  const counts = countWords(all)
  const common = [...counts.capitalised].sort(([, a], [, b]) => b.all - a.all).slice(0, mostWords)
  return gather(all, counts, tagsOf(common.map(([, { written }]) => written)))
}

/**
 * The people a text names, each once, in order of appearance and as written: the whole name where it stands,
 * else the surname. Titles and possessives are left off.
 * @param vocabulary the people of the import the text is from; without it, those the text itself shows
 */
export function peopleIn(text: string, vocabulary: Vocabulary = peopleOf([text])): string[] {
  const flat = readAloud(text).replaceAll('\n', ' ')
  const bynames = bynamesIn(flat).filter(({ key }) => vocabulary.full.has(key))
  const named = [...bynames, ...namesIn(flat, runsOutside(nameRuns(flat), bynames), vocabulary)]
  const found = new Map<string, string>()
  for (const { start, end } of named.sort((a, b) => a.start - b.start)) {
    const written = flat.slice(start, end).replace(/\s+/g, ' ')
    const key = nameKey(written)
    const isKnown = [...found.keys()].some((known) => ` ${known} `.includes(` ${key} `))
    if (!isKnown) found.set(key, written)
  }
  return [...found.values()]
}

function* namesIn(text: string, runs: Iterable<NameRun>, vocabulary: Vocabulary): Generator<Range> {
  for (const { words, start, end } of runs) {
    const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 60)]
    const isNamedAlone = (word: NameWord): boolean =>
      words.length === 1
        ? isSurnameHere(before, word.text, after)
        : words.length === 2 && isAddress(words[0]?.text ?? '') && word === words[1]
    for (const [first, last] of mentions(words, vocabulary, isNamedAlone))
      yield { start: first.start, end: last.end }
  }
}

/** The first and last word of each known name in a run, the longest name at each place. */
function* mentions(
  words: readonly NameWord[],
  { full, surnames }: Vocabulary,
  isNamedAlone: (word: NameWord) => boolean,
): Generator<[NameWord, NameWord]> {
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first) return
    let end = Math.min(words.length, at + longestName) - 1
    const keyTo = (last: number): string =>
      nameKey(
        words
          .slice(at, last + 1)
          .map((word) => word.text)
          .join(' '),
      )
    while (end > at && !full.has(keyTo(end))) end--
    const next = words[end + 1]
    const isKnown = end > at || surnames.has(nameKey(first.text))
    // "Lenin Enrolment": a thing that bears a name is no mention of the person.
    if (!isKnown || (next && isThing(next.text) && !full.has(keyTo(end + 1)))) continue
    if (end === at && isThing(first.text) && !isNamedAlone(first)) continue
    yield [first, words[end] ?? first]
    at = end
  }
}
