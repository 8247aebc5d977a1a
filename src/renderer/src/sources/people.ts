/** Names of people as they are typed: "McCauley, Martin"; an institution has no comma. */
import type { Name } from '../../../shared/model/source.ts'

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

/** Words that bodies are called by and people are not: "The Open University", "Bank of England". */
const ofBodies = /(?:^|\s)(?:[Tt]he|of|for|and|in|on|to|at)(?=\s|$)|[\d&/()]|\p{Lu}{3,}/u
const inName = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u
const particle = /^(?:van|von|der|den|de|da|di|du|la|le|el|al|bin|ibn|ter|ten|zu)$/u
const behind = /^(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$/u

/**
 * A name without a comma as a person's would be typed, "Conquest, Robert" for "Robert Conquest"; null where
 * it can be no person's, or has one. Without the comma it is a body's, and is filed under its first word.
 */
export function asPerson(typed: string): string | null {
  if (typed.includes(',') || ofBodies.test(typed)) return null
  const words = typed.trim().split(/\s+/)
  const suffix = words.length > 2 && behind.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (words.length < 2 || words.length > 5) return null
  if (!words.every((word) => inName.test(word) || particle.test(word))) return null
  let at = words.length - 1
  while (at > 1 && particle.test(words[at - 1] ?? '')) at -= 1
  const named = `${words.slice(at).join(' ')}, ${words.slice(0, at).join(' ')}`
  return suffix ? `${named}, ${suffix}` : named
}

/** The name as `readName` reads it back. A family name alone keeps its comma, to stay one. */
export function saysName(name: Name): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : `${name.family},`
}
