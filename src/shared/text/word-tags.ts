/** What English each word is, standing alone. `compromise` is large: nothing that the renderer loads may import this. */
import nlp from 'compromise/two'
import { z } from 'zod'

/**
 * `noun` and `ordinary` are in its word list, as a thing and as any other word; `unknown` and `guessed` are not, and
 * seem to be the same by their endings.
 */
export type WordTag =
  | 'given-name'
  | 'person'
  | 'place'
  | 'plural'
  | 'noun'
  | 'ordinary'
  | 'unknown'
  | 'guessed'

const taggedSchema = z.array(
  z.object({ terms: z.array(z.object({ text: z.string(), tags: z.array(z.string()) })) }),
)
const modelSchema = z.object({
  one: z.object({ lexicon: z.custom<object>((list) => typeof list === 'object') }),
})

/** Whether the word list has a word, or a few together, in small letters. */
const listed = (): ((words: string) => boolean) => {
  const { lexicon } = modelSchema.parse(nlp.model()).one
  return (words) => Object.hasOwn(lexicon, words)
}

/** The tag of each word by its small letters. Words with other signs than letters have none. */
export function tagsOf(words: readonly string[]): Map<string, WordTag> {
  const tags = new Map<string, WordTag>()
  const isListed = listed()
  const plain = words.filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
  const batch = 2000
  for (let at = 0; at < plain.length; at += batch) {
    const sentences = plain.slice(at, at + batch).join('.\n\n')
    const read = taggedSchema.parse(nlp(sentences).json({ terms: { tags: true } }))
    for (const { terms } of read)
      for (const { text, tags: found } of terms) {
        const word = text.toLowerCase()
        tags.set(word, tagOf(found, isListed(word)))
      }
  }
  return tags
}

function tagOf(tags: readonly string[], isListed: boolean): WordTag {
  const has = (...names: string[]): boolean => names.some((name) => tags.includes(name))
  if (has('FirstName')) return 'given-name'
  if (has('Place', 'Country', 'City', 'Region', 'Demonym', 'Organization')) return 'place'
  if (has('Person', 'LastName')) return 'person'
  if (has('Plural')) return 'plural'
  if (has('Noun')) return isListed && !has('ProperNoun') ? 'noun' : 'unknown'
  return isListed ? 'ordinary' : 'guessed'
}

/** Whether a name of several words is a place's: "Hong Kong". */
export const isPlaceName = (name: string): boolean =>
  taggedSchema
    .parse(nlp(name).json({ terms: { tags: true } }))
    .some(({ terms }) => terms.length > 1 && terms.every(({ tags }) => tags.includes('Place')))
