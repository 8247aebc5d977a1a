/** What is said beside a field of a source: of what stands in it, or why it matters that nothing does. Pure. */
import type { SourceFields } from '../../../shared/model/source.ts'
import type { Field } from '../../../shared/plan/printed-fields.ts'
import { faultOfDoi, faultOfIsbn, faultOfIssn } from '../../../shared/text/identifiers.ts'
import {
  anyField,
  type FieldShape,
  fieldsBeside,
  fieldsOf,
  isWebAddress,
  type SourceDraft,
} from '../sources/index.ts'

const checks: Partial<Record<Field, (words: string) => string | null>> = {
  ISBN: faultOfIsbn,
  ISSN: faultOfIssn,
  DOI: faultOfDoi,
  URL: (words) =>
    isWebAddress(words.trim()) ? null : 'An address begins with https:// or http://.',
}

/** What looks wrong with the words of a field, in a sentence; they are kept all the same. */
export const doubtAbout = (field: Field, words: string): string | null =>
  words.trim() === '' ? null : (checks[field]?.(words) ?? null)

/** Fields that few sources of most types have: while they are empty they wait behind one row. */
const rare: ReadonlySet<Field> = new Set([
  'original-title',
  'title-short',
  'translator',
  'collection-title',
  'collection-number',
  'collection-editor',
  'number-of-volumes',
  'volume',
  'edition',
  'URL',
  'accessed',
  'archive',
  'archive-place',
  'archive_location',
  'call-number',
  'DOI',
  'ISBN',
  'ISSN',
  'note',
  'original-date',
])
/** The title itself is short for most, so it is asked for where it is wanted. */
const forAll: ReadonlySet<Field> = new Set(['title-short', 'translator', 'archive', 'URL', 'note'])

export type FieldPlan = { shown: readonly FieldShape[]; waiting: readonly FieldShape[] }

/**
 * The fields of a draft in the order they print: those that stand there, and those that wait.
 * @param missing what the style lacks, which never waits
 * @param isWhole whether those that waited were asked for
 */
export function fieldPlan(
  draft: SourceDraft,
  missing: readonly Field[],
  isWhole: boolean,
): FieldPlan {
  const own = fieldsOf[draft.type]
  const known = new Set(own.map(({ field }) => field))
  const beside = draft.stored ? fieldsBeside({ ...draft.stored, type: draft.type }) : []
  const there = new Set(beside.map(({ field }) => field))
  const more = anyField.filter(
    ({ field }) => forAll.has(field) && !known.has(field) && !there.has(field),
  )
  const all = [...own, ...beside, ...more]
  const waits = (shape: FieldShape): boolean =>
    isEmpty(draft, shape) &&
    !missing.includes(shape.field) &&
    ((rare.has(shape.field) && !isAtHome(draft.type, shape.field)) || more.includes(shape))
  const waiting = all.filter(waits)
  return isWhole
    ? { shown: all, waiting: [] }
    : { shown: all.filter((shape) => !waiting.includes(shape)), waiting }
}

/** Fields that are of the essence of a type, though rare in others. */
const atHome: Partial<Record<SourceFields['type'], readonly Field[]>> = {
  book: ['edition'],
  webpage: ['URL', 'accessed'],
  'post-weblog': ['URL', 'accessed'],
  'article-journal': ['volume', 'DOI'],
  review: ['volume'],
  manuscript: ['archive', 'archive-place', 'archive_location'],
  personal_communication: ['archive', 'archive-place', 'archive_location'],
  classic: ['translator', 'original-date'],
  dataset: ['DOI', 'URL'],
}

const isAtHome = (type: SourceFields['type'], field: Field): boolean =>
  atHome[type]?.includes(field) ?? false

export function isEmpty(draft: SourceDraft, shape: FieldShape): boolean {
  return shape.kind === 'people'
    ? draft.people[shape.field].length === 0
    : (draft.words[shape.field] ?? '').trim() === ''
}

/** "Series, ISBN, note and 3 others". */
export function namesOf(shapes: readonly FieldShape[]): string {
  const names = shapes.map(({ label }, at) =>
    at === 0 || /^[A-Z]{2}/u.test(label)
      ? label
      : `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  )
  if (names.length <= 5) return names.join(', ')
  return `${names.slice(0, 4).join(', ')} and ${names.length - 4} others`
}
