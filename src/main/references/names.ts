/** Names of people and bodies as formats of references write them. */
import type { Name } from '../../shared/model/source.ts'
import { particles } from '../../shared/text/name-words.ts'

/** Stands for names that a record leaves out. docs/decisions/165 */
const others: Name = { literal: 'others' }
const isOthers = (words: string): boolean => /^(?:others|and others|et\.? al\.?)$/iu.test(words)

const isSuffix = (words: string): boolean =>
  /^(?:jn?r|junior|sn?r|senior|esq)\.?$/iu.test(words) || /^(?:I{2,3}|IV|VI{0,3}|IX)$/u.test(words)

type Parts = {
  family: string
  given?: string
  particle?: string
  dropped?: string
  suffix?: string
}

/** A person by the parts of a name, or a body by its one; none for nothing. */
export function nameOf(parts: Parts): Name[] {
  const said = tidy(parts.family)
  const { given, suffix } = withoutSuffix(tidy(parts.given), tidy(parts.suffix))
  if (!said) return given ? [{ literal: given }] : []
  if (!given && isOthers(said)) return [others]
  const { particle, family } = withoutParticle(said, tidy(parts.particle))
  const { first, dropped } = withoutDropped(given, tidy(parts.dropped))
  return [
    {
      family,
      ...(first && { given: first }),
      ...(particle && { 'non-dropping-particle': particle }),
      ...(dropped && { 'dropping-particle': dropped }),
      ...(suffix && { suffix }),
    },
  ]
}

/** A body, or whoever has a name of one part. */
export function bodyOf(words: string): Name[] {
  const literal = tidy(words)
  if (!literal) return []
  return [isOthers(literal) ? others : { literal }]
}

/**
 * A name as RIS and EndNote write it: "Service, Robert", "King, Martin Luther, Jr.", "King, Jr., Martin Luther".
 * Without a comma, or with nothing behind it ("The National Archives,"), it is a body's.
 */
export function typedName(words: string): Name[] {
  const [family = '', ...behind] = words.split(',').map(tidy)
  const rest = behind.filter(Boolean)
  if (rest.length === 0) return bodyOf(family)
  const suffix = rest.find(isSuffix)
  if (rest.length === 1 || suffix === undefined) return nameOf({ family, given: rest.join(', ') })
  return nameOf({ family, given: rest.filter((part) => part !== suffix).join(', '), suffix })
}

const tidy = (words = ''): string =>
  words
    .replaceAll(/<\/?[a-z]{1,6}>/giu, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()

function withoutSuffix(given: string, suffix: string): { given: string; suffix: string } {
  const comma = given.lastIndexOf(',')
  const last = given.slice(comma + 1).trim()
  if (suffix || comma < 0 || !isSuffix(last)) return { given, suffix }
  return { given: given.slice(0, comma).trim(), suffix: last }
}

/** The small words before a family's name stay with it wherever it stands: "van der Linden". */
function withoutParticle(said: string, particle: string): { particle: string; family: string } {
  const words = said.split(' ')
  const end = words.findIndex((word) => !particles.has(word))
  if (particle || end < 1) return { particle, family: said }
  return { particle: words.slice(0, end).join(' '), family: words.slice(end).join(' ') }
}

/** Those behind given names are left where the family's name stands alone: "Beauvoir, Simone de". */
function withoutDropped(given: string, dropped: string): { first: string; dropped: string } {
  const words = given.split(' ')
  let end = words.length
  while (end > 1 && particles.has(words[end - 1] ?? '')) end -= 1
  if (dropped || end === words.length) return { first: given, dropped }
  return { first: words.slice(0, end).join(' '), dropped: words.slice(end).join(' ') }
}
