// References as reading lists, catalogues and footnotes print them, with what is to be read in each.
import type { Name, SourceFields } from '../../../../src/shared/model/source.ts'

export type Printed = readonly [reference: string, fields: SourceFields, notRead?: string]

/** "Service, R." */
export const named = (...names: string[]): Name[] =>
  names.map((name) => {
    const comma = name.indexOf(', ')
    return comma < 0
      ? { literal: name }
      : { family: name.slice(0, comma), given: name.slice(comma + 2) }
  })
export const on = (...parts: number[]): NonNullable<SourceFields['issued']> => ({
  'date-parts': [parts],
})
