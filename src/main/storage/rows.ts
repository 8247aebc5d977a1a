/**
 * Reading rows: what SQLite gives back is checked once, here, before it becomes the app's own data. Lists are
 * read row by row, so that a damaged row is one damaged row (docs/decisions/130).
 */
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { v5 } from 'uuid'
import { z } from 'zod'
import { DeskError } from './errors.ts'

/** JSON held in a text column, checked against its schema. */
export const jsonColumn = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'it is no JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

/** A column that may be NULL, read as an absent field. */
export const optionalColumn = <T extends z.ZodType>(schema: T) =>
  z.union([z.null().transform(() => undefined), schema]).optional()

type Raw = Record<string, unknown>
type Mend = { stands: (raw: Raw) => unknown; called?: string }

/**
 * For a field that a row can do without: what stands in its column instead, and what a person calls it. What has
 * no name is put right without a word: nobody misses it, or what stands there says it. What has one is named in
 * the row's `unreadable`.
 */
export type Mending<T> = { readonly [Field in keyof T]?: Mend }

/** It is in the library, and cannot be read. */
export class UnreadableError extends DeskError {
  constructor(
    says = 'This is damaged in the library, and cannot be read.',
    options?: ErrorOptions,
  ) {
    super('UNREADABLE', says)
    this.cause = options?.cause
  }
}

/** Every row of a query that is sound; the others are left out. */
export function soundRows<T>(
  schema: z.ZodType<T>,
  statement: StatementSync,
  ...values: SQLInputValue[]
): T[] {
  return mendedRows(schema, {}, statement, ...values)
}

/** Every row of a query, with the fields that are damaged put right; one that cannot be is left out. */
export function mendedRows<T>(
  schema: z.ZodType<T>,
  mending: Mending<T>,
  statement: StatementSync,
  ...values: SQLInputValue[]
): T[] {
  // A number beyond those of JavaScript would fail the whole query.
  statement.setReadBigInts(true)
  return statement.all(...values).flatMap((row) => {
    const read = mend(schema, mending, plainNumbers(row))
    return read.success ? [read.data] : []
  })
}

/**
 * The one row of a query, or null.
 * @throws UnreadableError when it is damaged.
 */
export const oneRow = <T>(
  schema: z.ZodType<T>,
  statement: StatementSync,
  ...values: SQLInputValue[]
): T | null => mendedRow(schema, {}, statement, ...values)

/**
 * The one row of a query with the fields that are damaged put right, or null.
 * @throws UnreadableError when it cannot be.
 */
export function mendedRow<T>(
  schema: z.ZodType<T>,
  mending: Mending<T>,
  statement: StatementSync,
  ...values: SQLInputValue[]
): T | null {
  statement.setReadBigInts(true)
  const row = statement.get(...values)
  if (row === undefined) return null
  const read = mend(schema, mending, plainNumbers(row))
  if (!read.success) throw new UnreadableError(undefined, { cause: read.error })
  return read.data
}

/** Where things are told apart by an id that is none, they are by one made of it. */
export const anId = (column: string): Mend => ({
  stands: (raw) => v5(String(raw[column]), idsOfDamaged),
})

const idsOfDamaged = '6f3f2f0c-9f1e-4d55-8b4e-0b8f6b1f6c11'

/** Where it is not known when: as long ago as can be, so that it comes after what is known. */
export const anInstant: Mend = { stands: () => new Date(0).toISOString() }

function plainNumbers(row: Raw): Raw {
  for (const column in row) {
    const value = row[column]
    if (typeof value === 'bigint' && Number.isSafeInteger(Number(value)))
      row[column] = Number(value)
  }
  return row
}

type Read<T> = { success: true; data: T } | { success: false; error: unknown; fields: string[] }

function readRow<T>(schema: z.ZodType<T>, raw: Raw): Read<T> {
  try {
    const read = schema.safeParse(raw)
    if (read.success) return read
    const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0])))]
    return { success: false, error: read.error, fields }
  } catch (error) {
    // Nested more deeply than can be read.
    return { success: false, error, fields: [] }
  }
}

function mend<T>(schema: z.ZodType<T>, mending: Mending<T>, raw: Raw): Read<T> {
  const whole = readRow(schema, raw)
  if (whole.success) return whole
  const known = new Map(Object.entries<Mend | undefined>(mending))
  const lost = whole.fields.flatMap((field) => {
    const mends = known.get(field)
    return mends ? [{ field, ...mends }] : []
  })
  const standing = Object.fromEntries(lost.map(({ field, stands }) => [field, stands(raw)]))
  const read = readRow(schema, { ...raw, ...standing })
  const names = lost.flatMap(({ called }) => called ?? [])
  if (!read.success || names.length === 0) return read
  return { success: true, data: { ...read.data, unreadable: saysLost(names) } }
}

/** Such as "Its dates and its people cannot be read." */
const saysLost = (names: readonly string[]): string =>
  `Its ${[...new Set(names)].join(' and its ')} cannot be read.`
