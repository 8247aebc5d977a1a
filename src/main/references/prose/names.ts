/** The names that a reference begins with, or that stand behind "ed. by", in the orders of the styles. */
import type { Name } from '../../../shared/model/source.ts'
import { functionWords, isThing, particles } from '../../../shared/text/name-words.ts'
import { personFrom } from '../../../shared/text/typed-names.ts'
import { trimEnd } from './marked.ts'

export type Role = 'author' | 'editor' | 'translator'
export type People = { names: Name[]; role: Role; hasEtAl: boolean }

const roleAtEnd =
  /,? ?[([]?\b(eds?|editors?|trans|translators?|comps?|compilers?)\b\.?[)\]]?[,.:]?$/i
const etAl = /,? ?(?:and )?(?:\bet al\.?|\band others\b|\bet\. al\.?)/i
const initials = /^(?:\p{Lu}\p{Ll}?\.?-?){1,4}$/u
const vancouver = /^(\p{Lu}[\p{L}'’ -]{1,40}) (\p{Lu}{1,3})\.?$/u
const organisation =
  /\b(?:university|press|office|party|committee|commission|council|bank|organi[sz]ation|nations|institute|foundation|association|society|museum|archives?|news|watch|ministry|department|library|corporation|government|centre|union|parliament|authority|agency|treasury)s?\b/i

/** Writers of one name, of whom students read translations. */
const knownByOneName: ReadonlySet<string> = new Set(
  (
    'Homer Hesiod Sappho Aeschylus Sophocles Euripides Aristophanes Herodotus Thucydides Xenophon Plato Aristotle ' +
    'Euclid Epictetus Plutarch Polybius Virgil Ovid Horace Livy Tacitus Suetonius Cicero Lucretius Seneca Juvenal ' +
    'Augustine Boethius Bede Dante Petrarch Boccaccio Machiavelli Erasmus Voltaire Molière Stendhal Colette Confucius'
  ).split(' '),
)

export const isOrganisation = (words: string): boolean => organisation.test(words)

/** Who a piece of text names, all of it, and as what; null where any of it is no name. */
export function readPeople(written: string): People | null {
  let words = trimEnd(written.trim(), ',;: ')
  if (words === '' || words.length > 600) return null
  const ending = roleAtEnd.exec(words.slice(-24))
  if (ending) words = trimEnd(words.slice(0, words.length - ending[0].length), ',;:( ')
  const hasEtAl = etAl.test(words)
  if (hasEtAl) words = trimEnd(words.replace(etAl, ''), ',;: ')
  const names = readNames(words.replace(/(?<=\p{L}\p{Ll})\.$/u, ''))
  return names && { names, role: roleOf(ending?.[1]), hasEtAl }
}

const roleOf = (word: string | undefined): Role =>
  word === undefined ? 'author' : /^trans/i.test(word) ? 'translator' : 'editor'

/** Names alone, without what they did. */
export function readNames(words: string): Name[] | null {
  const names = words.includes(';')
    ? eachOf(words.split(/; ?(?:and |& )?/), oneName)
    : eachOf(words.split(/,? (?:and|&) /), (group) => ofPieces(group.split(', ')))?.flat()
  return names && names.length > 0 && names.length <= 40 ? names : null
}

function eachOf<T>(pieces: readonly string[], read: (piece: string) => T | null): T[] | null {
  const names: T[] = []
  for (const piece of pieces) {
    const name = read(piece.trim())
    if (!name) return null
    names.push(name)
  }
  return names
}

function oneName(piece: string): Name | null {
  const comma = piece.indexOf(',')
  if (comma < 0) return oneUninverted(piece)
  const [family, given] = [piece.slice(0, comma).trim(), piece.slice(comma + 1).trim()]
  return isFamily(family) && isGiven(given) ? { family, given: withStop(given) } : null
}

/** "Robert Service" and "Service R"; whole-word names that could be a title's words are the caller's to doubt. */
function oneUninverted(piece: string): Name | null {
  if (knownByOneName.has(piece)) return { literal: piece }
  const short = vancouver.exec(piece)
  if (short?.[1] && short[2] && isFamily(short[1])) return { family: short[1], given: short[2] }
  const words = piece.split(' ')
  // "Great Britain", "United Nations": Robert Service is one thing, but not two.
  if (isOrganisation(piece) || words.every(isThing)) return null
  const isSuffixed = words.length > 2 && /^(?:[JS]r\.?|I{2,3}|IV)$/.test(words.at(-1) ?? '')
  const own = isSuffixed ? words.slice(0, -1) : words
  if (own.length > 6 || !isFamily(own.at(-1) ?? '') || !isGiven(own.slice(0, -1).join(' ')))
    return null
  return personFrom(piece)
}

/** Pieces between commas and "and": a surname takes the given names that come next, any other is a name by itself. */
function ofPieces(pieces: readonly string[]): Name[] | null {
  const names: Name[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? ''
    const next = pieces[at + 1]
    const suffix = pieces[at + 2]
    const alone = oneUninverted(piece)
    const isPair =
      next !== undefined &&
      isFamily(piece) &&
      isGiven(next) &&
      (!alone || !personFrom(next) || isInitials(next))
    if (isPair) {
      const hasSuffix = suffix !== undefined && /^(?:[JS]r\.?|I{2,3}|IV)$/.test(suffix)
      names.push({ family: piece, given: withStop(next) + (hasSuffix ? `, ${suffix}` : '') })
      at += hasSuffix ? 2 : 1
    } else if (alone) names.push(alone)
    else return null
  }
  return names
}

const isInitials = (words: string): boolean => words.split(' ').every((word) => initials.test(word))
/** Initials whose last stop was taken for the sentence's have it again: "A. J. P" is "A. J. P.". */
const withStop = (given: string): string =>
  /(?:\.|^)[ -]?\p{Lu}$/u.test(given) && given.includes('.') ? `${given}.` : given

/** "Service", "Le Goff", "de Beauvoir", "Sebag Montefiore", "O’Brien". */
export function isFamily(words: string): boolean {
  const parts = words.split(' ')
  if (parts.length > 4 || words.length > 50) return false
  const own = parts.filter((part) => !particles.has(part.toLowerCase()))
  return (
    own.length > 0 &&
    own.length <= 2 &&
    own.every(
      (part) =>
        /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part) && isNoFunctionWord(part),
    )
  )
}

/** "R.", "A. J. P.", "Robert", "Robert W.", "Johann Wolfgang von", "J.-P.". */
export function isGiven(words: string): boolean {
  const parts = words.split(' ')
  if (parts.length > 5 || parts.filter((part) => part.length > 2 && !part.endsWith('.')).length > 3)
    return false
  return (
    !particles.has(parts[0] ?? '') &&
    parts.every((part) => initials.test(part) || isGivenWord(part) || particles.has(part))
  )
}

const isGivenWord = (word: string): boolean =>
  initials.test(word) || (/^(?:\p{Lu}|al-)[\p{L}\p{M}'’-]*$/u.test(word) && isNoFunctionWord(word))

/** "The" and "What" begin titles; Theresa May, Will Hutton and Jimmy Page are people all the same. */
const isNoFunctionWord = (word: string): boolean =>
  /^(?:will|may|march|april|june|august|jan|page|key|early|last)$/i.test(word) ||
  !functionWords.has(word.toLowerCase())
