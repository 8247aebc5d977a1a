/** A source while it is being written: every field as typed. */
import {
  type Name,
  type PeopleField,
  type SourceFields,
  type SourceType,
  sourceFieldsSchema,
} from '../../../shared/model/source.ts'
import { readDate, saysDate } from '../../../shared/text/csl-date.ts'
import { asPerson, readName, saysName } from '../../../shared/text/typed-names.ts'
import { anyField, type FieldShape } from './field-shapes.ts'
import { fieldsBeside, fieldsOf } from './source-fields.ts'

/** `isBody` of a name without a comma that is known to be no person's; `stored` until its words are changed. */
export type Person = { key: number; words: string; isBody?: boolean; stored?: Name }
export type WordsKey = Exclude<FieldShape['field'], PeopleField>
export type SourceDraft = {
  type: SourceType
  words: Partial<Record<WordsKey, string>>
  people: Record<PeopleField, readonly Person[]>
  /** The source as it was, where there was one: what is left as it was is not read anew. */
  stored?: SourceFields
}
export type Faults = Partial<Record<WordsKey | PeopleField, string>>

const keyed = (names: readonly Name[] = []): Person[] =>
  names.map((name, key) => ({
    key,
    words: saysName(name),
    isBody: 'literal' in name,
    stored: name,
  }))

/** What a name would be as a person's, while it is to be asked whether it is one. */
export const askedAsPerson = ({ words, isBody }: Person): string | null =>
  isBody ? null : asPerson(words)

/** The fields that are asked for: those of its type, and what the source holds beside them. */
export const shapesOf = ({ type, stored }: SourceDraft): readonly FieldShape[] => [
  ...fieldsOf[type],
  ...(stored?.type === type ? fieldsBeside(stored) : []),
]

export function draftOf(fields?: SourceFields): SourceDraft {
  const words: SourceDraft['words'] = {}
  const shapes = [...Object.values(fieldsOf).flat(), ...(fields ? fieldsBeside(fields) : [])]
  for (const shape of shapes) {
    if (shape.kind === 'words') words[shape.field] = fields?.[shape.field] ?? ''
    if (shape.kind === 'date') {
      const date = fields?.[shape.field]
      words[shape.field] = date ? saysDate(date) : ''
    }
  }
  return {
    type: fields?.type ?? 'book',
    words,
    people: {
      author: keyed(fields?.author),
      editor: keyed(fields?.editor),
      translator: keyed(fields?.translator),
      'container-author': keyed(fields?.['container-author']),
      'collection-editor': keyed(fields?.['collection-editor']),
      'reviewed-author': keyed(fields?.['reviewed-author']),
      recipient: keyed(fields?.recipient),
      interviewer: keyed(fields?.interviewer),
      director: keyed(fields?.director),
    },
    ...(fields && { stored: fields }),
  }
}

/** With one more empty line for a person. */
export function withPerson(draft: SourceDraft, field: PeopleField): SourceDraft {
  const people = draft.people[field]
  const key = Math.max(-1, ...people.map((person) => person.key)) + 1
  return { ...draft, people: { ...draft.people, [field]: [...people, { key, words: '' }] } }
}

/**
 * The source that a draft says, with the fields that fit its type and are filled in;
 * or what is wrong with it, a sentence for each field.
 */
export function readDraft(
  draft: SourceDraft,
): { fields: SourceFields; faults: null } | { fields: null; faults: Faults } {
  const faults: Faults = {}
  const fields: Partial<SourceFields> = { type: draft.type }
  for (const shape of shapesOf(draft)) {
    if (shape.kind === 'people') {
      if (draft.people[shape.field].some((person) => askedAsPerson(person) !== null))
        faults[shape.field] = 'Say which it is: it decides where it stands in the bibliography.'
      const names = draft.people[shape.field].map(({ words, stored }) => stored ?? readName(words))
      const there = names.filter((name) => name !== null)
      if (there.length > 0) fields[shape.field] = there
      continue
    }
    const typed = draft.words[shape.field]?.trim() ?? ''
    if (typed === '') {
      if (shape.field === 'title') faults.title = 'A source needs a title.'
    } else if (shape.kind === 'date') {
      const stored = draft.stored?.[shape.field]
      const date = stored && saysDate(stored) === typed ? stored : readDate(typed)
      if (date) fields[shape.field] = date
      else faults[shape.field] = 'Write a date like 1983, May 1983 or 12 May 1983.'
    } else if (shape.field === 'URL' && !isWebAddress(typed) && typed !== draft.stored?.URL) {
      // What came so is left so, for whoever changes something else.
      faults.URL = 'An address begins with https:// or http://.'
    } else {
      fields[shape.field] = typed
    }
  }
  if (Object.keys(faults).length > 0) return { fields: null, faults }
  const { kept, listed, tags } = draft.stored ?? {}
  Object.assign(fields, kept && { kept }, listed && { listed }, tags && { tags })
  return { fields: sourceFieldsSchema.parse(fields), faults: null }
}

/**
 * The source that a draft says as it is being typed, whatever of it is still to be mended: a date that is none is kept
 * by its words, a name that may be a person's as a body until it is said, and what another type has is kept too. Null
 * while it has no title.
 */
export function asTyped(draft: SourceDraft): SourceFields | null {
  const { kept, listed, tags } = draft.stored ?? {}
  const fields: Partial<SourceFields> = { type: draft.type }
  for (const shape of anyField) {
    if (shape.kind === 'people') {
      const names = draft.people[shape.field].map(({ words, stored }) => stored ?? readName(words))
      const there = names.filter((name) => name !== null)
      if (there.length > 0) fields[shape.field] = there
      continue
    }
    const typed = draft.words[shape.field]?.trim() ?? ''
    if (typed === '') continue
    if (shape.kind === 'words') fields[shape.field] = typed
    else {
      const stored = draft.stored?.[shape.field]
      fields[shape.field] =
        stored && saysDate(stored) === typed ? stored : (readDate(typed) ?? { literal: typed })
    }
  }
  if (fields.title === undefined) return null
  Object.assign(fields, kept && { kept }, listed && { listed }, tags?.length && { tags })
  return sourceFieldsSchema.parse(fields)
}

export function isWebAddress(words: string): boolean {
  const url = URL.parse(words)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
