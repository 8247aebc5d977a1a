/** Names of people as they are typed: "McCauley, Martin"; an organisation has no comma. docs/decisions/114 */
import type { Name } from '../model/source.ts'
import { particles } from './name-words.ts'

/** Null for a line with nothing in it. */
export function readName(typed: string): Name | null {
  const words = typed.trim().replace(/\s+/g, ' ')
  if (!words) return null
  const comma = words.indexOf(',')
  if (comma < 0) return { literal: words }
  const family = words.slice(0, comma).trim()
  const given = words.slice(comma + 1).trim()
  if (!family) return given ? { literal: given } : null
  return given ? { family, given } : { family }
}

/** The name as `readName` reads it back. A family name alone keeps its comma, to stay one. */
export function saysName(name: Name): string {
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  const behind = [given, name.suffix].filter(Boolean).join(', ')
  return behind ? `${family}, ${behind}` : `${family},`
}

/** "Robert", "J.", "O'Neill", and letters of scripts that have no capitals. */
const isNameWord = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word)
const isParticle = (word: string): boolean => particles.has(word)
const isSuffix = (word: string): boolean => /^(?:[JS]r\.?|I{2,3}|IV)$/u.test(word)

/**
 * The words of a name without a comma as the name of a person, "Conquest, Robert", if it could be one: several
 * words, each with a capital or a small part of a name ("van"). Null where it can only be a body ("Department
 * for Education", "The National Archives") or has its comma. "United Nations" could be either: that is asked.
 */
export function asPerson(typed: string): string | null {
  const person = personFrom(typed)
  return person && saysName(person)
}

/** The same as a name: "Otto von Bismarck" is of the family "von Bismarck". */
export function personFrom(typed: string): Name | null {
  const words = typed.trim().split(/\s+/)
  if (words.length < 2 || words[0]?.toLowerCase() === 'the') return null
  if (!words.every((word) => isNameWord(word) || isParticle(word))) return null
  const end = words.length > 2 && isSuffix(words.at(-1) ?? '') ? words.length - 1 : words.length
  let start = end - 1
  while (isParticle(words[start - 1] ?? '')) start -= 1
  // "Jacques Le Goff", "W. E. B. Du Bois"; but "Al Gore".
  while (start > 1 && isParticle(words[start - 1]?.toLowerCase() ?? '')) start -= 1
  const family = words.slice(start, end).join(' ')
  const given = [words.slice(0, start).join(' '), ...words.slice(end)].filter(Boolean).join(', ')
  return given ? { family, given } : { family }
}
