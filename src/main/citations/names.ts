/** Names as citeproc takes them. */
import type { Name, PersonName } from '../../shared/model/source.ts'
import { shield, shieldAll } from './markup.ts'

/** What stands behind a name and is no part of it: Jr., III. */
const isSuffix = (words: string): boolean =>
  /^(?:jn?r|junior|sn?r|senior|esq)\.?$/iu.test(words) || /^(?:I{2,3}|IV|VI{0,3}|IX)$/u.test(words)

/** None for a blank name; a name of one part is a body's, or one that needs no other. */
export function nameOf(name: Name): Record<string, string | boolean>[] {
  // citeproc joins a body to people otherwise than one more of them; those left out are people. docs/decisions/165
  if ('literal' in name && name.literal === 'others') return [{ family: 'others' }]
  if ('literal' in name)
    return name.literal.trim() ? [{ literal: shield(name.literal.trim()) }] : []
  const read = name.suffix?.trim()
    ? { family: name.family.trim(), given: name.given?.trim() ?? '', suffix: name.suffix.trim() }
    : readSuffix(name.family.trim(), name.given?.trim() ?? '')
  const particles = particlesOf(name)
  const family = shield(read.family)
  const given = withoutCommas(shield(read.given))
  if (!family && !given) return []
  const { suffix } = read
  // "Pius IX" has no other name to stand behind.
  if (!family || !given)
    return [
      {
        literal: [...Object.values(particles), family || given, suffix && shield(suffix)]
          .filter(Boolean)
          .join(' '),
      },
    ]
  if (!suffix) return [{ family, given, ...particles }]
  return [
    {
      family,
      given,
      ...particles,
      suffix: shield(suffix),
      ...(isRank(suffix) && { 'comma-suffix': true }),
    },
  ]
}

/** The small words of a name that are kept apart from it; citeproc finds those that stand in it by itself. */
function particlesOf(name: PersonName): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const field of ['non-dropping-particle', 'dropping-particle'] as const) {
    const words = name[field]?.trim()
    if (words) kept[field] = shield(words)
  }
  return kept
}

/** "Duke of Wellington" stands behind the whole name; the "Lord" of "Lord Byron" before the family's. */
const isRank = (words: string): boolean => /^\p{Lu}\p{L}* (?:of|de|von) /u.test(words)

/** "King, Jr., Martin Luther", "King, Martin Luther, Jr." and "King Jr., Martin Luther" are one name. */
function readSuffix(
  family: string,
  given: string,
): { family: string; given: string; suffix?: string } {
  const parts = given.split(/\s*,\s*/u).filter((part) => part !== '')
  const ofGiven = parts.find((part, index) => isSuffix(part) || (index > 0 && isRank(part)))
  if (ofGiven && parts.length > 1) {
    const rest = parts.filter((part) => part !== ofGiven)
    return { family, given: rest.join(', '), suffix: ofGiven }
  }
  const words = family.split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (words.length > 1 && isSuffix(last))
    return { family: words.slice(0, -1).join(' ').replace(/,$/u, ''), given, suffix: last }
  return { family, given: parts.join(', ') }
}

/** citeproc takes what follows a comma for a suffix; "George Gordon, Lord" Byron has none. */
const withoutCommas = (given: string): string => given.replace(/,/gu, shieldAll)
