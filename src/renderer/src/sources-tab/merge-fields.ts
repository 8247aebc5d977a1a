/** Several records of one source, side by side, and the one that is made of them. Pure. */
import { isEqual } from '../../../shared/model/equal.ts'
import type { Source, SourceFields } from '../../../shared/model/source.ts'
import { saysDate } from '../../../shared/text/csl-date.ts'
import { saysName } from '../../../shared/text/typed-names.ts'
import { anyField, fieldsOf, typeNames } from '../sources/index.ts'

export type Choosable = 'type' | 'listed' | (typeof anyField)[number]['field']

/** A field in which records differ, or that they share. */
export type ComparedField = {
  field: Choosable
  label: string
  /** What each record says; '' for one that says nothing. */
  says: readonly string[]
  /** Which of them is taken unless another is chosen. */
  usual: number
  isSame: boolean
}

export type Choices = Readonly<Partial<Record<Choosable, number>>>

/** What any of the records says, in the order it prints. @param first the one that is kept: where it says something */
export function compared(sources: readonly Source[], first: number): ComparedField[] {
  const type = sources[first]?.type ?? 'document'
  const own = fieldsOf[type]
  const shapes = [
    ...own,
    ...anyField.filter(({ field }) => !own.some((shape) => shape.field === field)),
  ]
  const labels: { field: Choosable; label: string }[] = [
    { field: 'type', label: 'Kind' },
    ...shapes.map(({ field, label }) => ({ field, label })),
    { field: 'listed', label: 'Listed under' },
  ]
  return labels.flatMap(({ field, label }) => {
    const says = sources.map((source) => saysField(source, field))
    if (says.every((words) => words === '')) return []
    const values = sources.map((source) => source[field])
    const usual = says[first] === '' ? says.findIndex((words) => words !== '') : first
    return [
      { field, label, says, usual, isSame: values.every((value) => isEqual(value, values[0])) },
    ]
  })
}

function saysField(source: Source, field: Choosable): string {
  if (field === 'type') return typeNames[source.type]
  const value = source[field]
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(saysName).join('; ') : saysDate(value)
}

/** One record of several. Their tags are all its own, and so is what they kept that it has no other of. */
export function merged(
  sources: readonly Source[],
  fields: readonly ComparedField[],
  choices: Choices,
): SourceFields {
  const chosen = fields.flatMap(({ field, usual }) => {
    const value = sources[choices[field] ?? usual]?.[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  const tags = new Map(
    sources.flatMap((source) => (source.tags ?? []).map((tag) => [tag.toLowerCase(), tag])),
  )
  const kept = Object.assign({}, ...sources.toReversed().map((source) => source.kept ?? {}))
  const { type = 'document', title = '' } = sources[0] ?? {}
  return {
    type,
    title,
    ...Object.fromEntries(chosen),
    ...(tags.size > 0 && { tags: [...tags.values()].slice(0, 50) }),
    ...(Object.keys(kept).length > 0 && { kept }),
  }
}
