/** Names of people. `compromise` is large: nothing that the renderer loads may import this file. */
import nlp from 'compromise/two'
import { z } from 'zod'
import { countWords, gather, type Vocabulary, type WordTag } from './name-gathering.ts'
import { type NameWord, nameKey, nameRuns } from './name-runs.ts'
import { isThing } from './name-words.ts'

export type { Vocabulary } from './name-gathering.ts'

/** Different capitalised words looked up in one import, the commonest first. */
const mostWords = 20_000
const longestName = 6

const taggedSchema = z.array(
  z.object({ terms: z.array(z.object({ text: z.string(), tags: z.array(z.string()) })) }),
)

/**
 * Gathers the people from all the texts of an import, headings and bodies alike. A run of capitalised words is
 * a person's name by its given name, title or initials, by heading a "Name - description" line, or by what the
 * words around its mentions say together; "the", "in", and words such as "Party" or "Plan" speak against. A
 * whole name makes its surname known everywhere, and a name in a list vouches for its neighbours.
 */
export function peopleOf(texts: Iterable<string>): Vocabulary {
  const all = [...texts]
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
  const flat = text.replaceAll('\n', ' ')
  const found = new Map<string, string>()
  for (const { words } of nameRuns(flat)) {
    for (const [first, last] of mentions(words, vocabulary)) {
      const written = flat.slice(first.start, last.end).replace(/\s+/g, ' ')
      const key = nameKey(written)
      const isKnown = [...found.keys()].some((known) => known === key || known.endsWith(` ${key}`))
      if (!isKnown) found.set(key, written)
    }
  }
  return [...found.values()]
}

/** The first and last word of each known name in a run, the longest name at each place. */
function* mentions(
  words: readonly NameWord[],
  { full, surnames }: Vocabulary,
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
    const isName = end > at || surnames.has(nameKey(first.text))
    // "Lenin Enrolment": a thing that bears a name is no mention of the person.
    if (!isName || (next && isThing(next.text) && !full.has(keyTo(end + 1)))) continue
    yield [first, words[end] ?? first]
    at = end
  }
}

/** What compromise takes each word for, standing alone, by its small letters. */
function tagsOf(words: readonly string[]): Map<string, WordTag> {
  const tags = new Map<string, WordTag>()
  const plain = words.filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
  const batch = 2000
  for (let at = 0; at < plain.length; at += batch) {
    const sentences = plain.slice(at, at + batch).join('.\n\n')
    const read = taggedSchema.parse(nlp(sentences).json({ terms: { tags: true } }))
    for (const { terms } of read)
      for (const { text, tags: found } of terms) tags.set(text.toLowerCase(), tagOf(found))
  }
  return tags
}

function tagOf(tags: readonly string[]): WordTag {
  const has = (...names: string[]): boolean => names.some((name) => tags.includes(name))
  if (has('FirstName')) return 'given-name'
  if (has('Place', 'Country', 'City', 'Region', 'Demonym', 'Organization')) return 'place'
  if (has('Person', 'LastName')) return 'person'
  if (has('Plural')) return 'plural'
  return has('Noun') ? 'unknown' : 'ordinary'
}
