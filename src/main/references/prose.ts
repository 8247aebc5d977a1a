/** Reads a reference as it stands in a reading list, a footnote or a bibliography. */
import type { ReadReference, SourceFields } from '../../shared/model/source.ts'
import { lift } from './prose/lifted.ts'
import { hasBullet, joinLines, linesOf, withoutBullet } from './prose/one-line.ts'
import { openingOf } from './prose/opening.ts'
import { type Work, workOf } from './prose/work.ts'

/** No reference is as long: what is longer is a text. */
const longest = 20_000
const longestTitle = 400

/**
 * One reference in any of the forms that Harvard (Cite Them Right), APA 7, MHRA, Chicago, MLA 9 and Vancouver print,
 * plain or with the marks of italics. Null where the text is no reference, or more than one. Time grows with length.
 */
export function readProse(reference: string): ReadReference | null {
  if (reference.length > longest) return null
  const lines = linesOf(reference)
  const [first = '', ...others] = lines ?? []
  if (!lines || first === '' || others.some(hasBullet)) return null
  // Each line of a list is read by itself, so that the time stays that of the text.
  if (
    others.length > 0 &&
    lines.filter((line) => readLine(withoutBullet(line)) !== null).length > 1
  )
    return null
  return readLine(joinLines([withoutBullet(first), ...others]))
}

function readLine(line: string): ReadReference | null {
  const lifted = lift(line)
  const opening = openingOf(lifted.text)
  const work = opening && workOf(opening, lifted.fields)
  if (!opening || !work) return null
  const notRead = [...work.notRead, ...lifted.notRead].join('; ')
  if (!isReference(work, opening.isQuoted) || notRead.length > line.length / 2) return null
  return { fields: work.fields, notRead }
}

/** Whether enough was found of who, when and where: a sentence with a name and a year in it has less. */
function isReference({ fields }: Work, isQuoted: boolean): boolean {
  const { title, issued, URL, DOI, genre, publisher } = fields
  const container = fields['container-title']
  const place = fields['publisher-place']
  if (title.length > longestTitle || !/[\p{L}\p{N}]/u.test(title)) return false
  if (!isQuoted && /^\p{Ll}/u.test(title)) return false
  if (publisher !== undefined && place === undefined && isSentence(publisher)) return false
  const isOut =
    [publisher, container].some((name) => isName(name)) || [URL, DOI, genre, place].some(Boolean)
  const isDated = issued !== undefined || URL !== undefined || DOI !== undefined
  const isBy =
    hasPeople(fields) || place !== undefined || URL !== undefined || (isQuoted && isName(container))
  return isOut && isDated && isBy
}

const hasPeople = ({ author, editor, translator }: SourceFields): boolean =>
  [author, editor, translator].some((names) => names !== undefined)

const isName = (words: string | undefined): boolean =>
  words !== undefined && /^[\p{Lu}\d]/u.test(words) && words.length < 160

/** "Stalin and Trotsky fight for the lead" is no publisher: most of its words are small. */
const isSentence = (words: string): boolean => {
  const small = words
    .split(' ')
    .filter((word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|for|in|the|de|la|et|und)$/.test(word))
  return small.length > 2
}
