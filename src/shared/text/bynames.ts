/** Names with a byname: "Catherine the Great", "William of Orange". */
import { nameKey } from './name-runs.ts'
import { isThing, titles } from './name-words.ts'
import type { Range } from './ranges.ts'
import type { WordTag } from './word-tags.ts'

export type Byname = Range & {
  text: string
  key: string
  /** The name itself, and the word behind "the" or "of"; in small letters. */
  name: string
  by: string
  link: 'the' | 'of'
  /** What stands before. */
  before: string
}

const form =
  /(?<![\p{L}\p{N}_’'-])(?<name>\p{Lu}\p{Ll}+)\s(?<link>the|of)\s(?<by>\p{Lu}[\p{L}-]+)(?!['’]\p{L}{2}|-|\s\p{Lu})/gu

/** All that has the form of one, in order; "Bank of England" has it too. */
export function bynamesIn(text: string): Byname[] {
  return [...text.matchAll(form)].flatMap(({ 0: written, index, groups = {} }) => {
    const { name = '', by = '', link } = groups
    if (link !== 'the' && link !== 'of') return []
    return [
      {
        start: index,
        end: index + written.length,
        text: written,
        key: nameKey(written),
        name: name.toLowerCase(),
        by: by.toLowerCase(),
        link,
        before: text.slice(Math.max(0, index - 12), index),
      },
    ]
  })
}

/**
 * Whether it is a person's: "of" joins a place only to a given name, "the" an adjective or a calling to a name that
 * is no other word: not "Stalin the Party" or "At Worms the Emperor".
 */
export function isPersonByname(
  { name, by, link, before }: Byname,
  tags: ReadonlyMap<string, WordTag>,
): boolean {
  const tag = tags.get(name) ?? 'unknown'
  if (/\b(?:the|an?)\s$/i.test(before) || isThing(name) || titles.has(name)) return false
  if (link === 'of') return tag === 'given-name'
  const tagBy = tags.get(by) ?? 'unknown'
  const isAdjective = tagBy === 'ordinary' || tagBy === 'guessed'
  if (titles.has(by) || tagBy === 'plural' || (isThing(by) && !isAdjective)) return false
  if (tag === 'given-name') return true
  const isPlaced = /\b(?:at|in|from|to|for|near|of|on)\s$/i.test(before)
  return (tag === 'person' || tag === 'unknown') && !isPlaced
}
