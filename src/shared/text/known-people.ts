/** Which people a text names, of those that are known. Light: it looks no word up. */
import { bynamesIn } from './bynames.ts'
import { readAloud } from './markup.ts'
import type { Vocabulary } from './name-deciding.ts'
import { type NameRun, type NameWord, nameKey, nameRuns, runsOutside } from './name-runs.ts'
import { isThing } from './name-words.ts'
import type { Range } from './ranges.ts'
import { isAddress, isSurnameHere } from './surname-words.ts'

const longestName = 6

/** People who are called by these names, whole or by their last word. */
export function vocabularyOf(names: Iterable<string>): Vocabulary {
  const full = new Set<string>()
  const surnames = new Set<string>()
  for (const name of names) {
    const key = nameKey(name)
    if (key.includes(' ')) full.add(key)
    const surname = key.split(' ').at(-1)
    if (surname) surnames.add(surname)
  }
  return { full, surnames }
}

/**
 * The people a text names, each once, in order of appearance and as written: the whole name where it stands,
 * else the surname. Titles and possessives are left off.
 */
export function knownPeopleIn(text: string, vocabulary: Vocabulary): string[] {
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
