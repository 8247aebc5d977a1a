/** Names of people. `compromise` is large: nothing that the renderer loads may import this file. */
import { knownPeopleIn } from './known-people.ts'
import { readAloud } from './markup.ts'
import type { Vocabulary } from './name-deciding.ts'
import { countWords, gather } from './name-gathering.ts'
import { tagsOf } from './word-tags.ts'

export type { Vocabulary } from './name-deciding.ts'

/** Different capitalised words looked up in one import, the commonest first. */
const mostWords = 20_000

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
 * The people a text names, as `knownPeopleIn`.
 * @param vocabulary the people of the import the text is from; without it, those the text itself shows
 */
export const peopleIn = (text: string, vocabulary: Vocabulary = peopleOf([text])): string[] =>
  knownPeopleIn(text, vocabulary)
