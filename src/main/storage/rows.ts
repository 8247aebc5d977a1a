/** Reading rows: what SQLite gives back is checked once, here, before it becomes the app's own data. */
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { z } from 'zod'

/** JSON held in a text column, checked against its schema. */
export const jsonColumn = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)

/** A column that may be NULL, read as an absent field. */
export const optionalColumn = <T extends z.ZodType>(schema: T) =>
  z.union([z.null().transform(() => undefined), schema]).optional()

/** All rows of a query, each checked against its schema. */
export function allRows<T>(
  schema: z.ZodType<T>,
  statement: StatementSync,
  ...values: SQLInputValue[]
): T[] {
  return z.array(schema).parse(statement.all(...values))
}

/** The one row of a query, or null. */
export function oneRow<T>(
  schema: z.ZodType<T>,
  statement: StatementSync,
  ...values: SQLInputValue[]
): T | null {
  const row = statement.get(...values)
  return row === undefined ? null : schema.parse(row)
}
