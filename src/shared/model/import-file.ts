/** What is said of a file on its way into the library, and what may be said of it in turn. */
import { z } from 'zod'
import { placeInSourceSchema } from './source.ts'

/**
 * Where in a source a stretch of a text stands, by UTF-16 offsets: the page it is on, or (where both are one) what a
 * note at that point says.
 */
export const placedSchema = placeInSourceSchema.extend({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Placed = z.infer<typeof placedSchema>

/** Why something of a file is in no note. */
export const leftOutReasons = [
  'running-head',
  'page-number',
  'contents',
  'picture',
  'footnote',
  'comment',
  'deleted',
  'property',
  'navigation',
  'rule',
  'code',
  'no-words',
  'repeated',
  'empty',
  'other',
] as const
export const leftOutReasonSchema = z.enum(leftOutReasons)
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>

export const leftOutSchema = z.object({
  reason: leftOutReasonSchema,
  words: z.string(),
  where: z.string().optional(),
  /** By its place in the preview, the note it stood in; -1 where it stood before the first of its file. */
  note: z.int().min(-1),
})
export type LeftOutOfFile = z.infer<typeof leftOutSchema>

/** Which columns of a table are what, by their place from 0. */
export const tableColumnsSchema = z.object({
  heading: z.int().nonnegative().nullable(),
  body: z.array(z.int().nonnegative()).min(1),
  tags: z.array(z.int().nonnegative()),
})
export type TableColumns = z.infer<typeof tableColumnsSchema>

/** The account of one file: how many blocks it has, and what became of each. */
export const importFileSchema = z.object({
  name: z.string(),
  format: z.string(),
  /** Of its bytes, by which it is known again; empty where it could not be read. */
  digest: z.string(),
  headings: z.int().nonnegative(),
  snippets: z.int().nonnegative(),
  leftOut: z.array(leftOutSchema),
  /** What was put right in reading, a sentence each. */
  mended: z.array(z.string()),
  table: z
    .object({
      names: z.array(z.string()),
      /** The first rows. */
      rows: z.array(z.array(z.string())),
      columns: tableColumnsSchema,
    })
    .optional(),
  /** It opens by a password only. */
  isLocked: z.boolean(),
  /** Why nothing of it could be read. */
  fault: z.string().optional(),
})
export type ImportFile = z.infer<typeof importFileSchema>

/** A name for each reason, as in "4 running heads". */
const called: Record<LeftOutReason, readonly [one: string, several: string]> = {
  'running-head': ['running head', 'running heads'],
  'page-number': ['page number', 'page numbers'],
  contents: ['line of contents', 'lines of contents'],
  picture: ['image', 'images'],
  footnote: ['footnote', 'footnotes'],
  comment: ['comment', 'comments'],
  deleted: ['tracked deletion', 'tracked deletions'],
  property: ['property', 'properties'],
  navigation: ['menu or link', 'menus or links'],
  rule: ['drawn line', 'drawn lines'],
  code: ['piece of code', 'pieces of code'],
  'no-words': ['line without words', 'lines without words'],
  repeated: ['repeated line', 'repeated lines'],
  empty: ['card without words', 'cards without words'],
  other: ['other part', 'other parts'],
}

export const saysReason = (reason: LeftOutReason, count: number): string =>
  `${count.toLocaleString('en-GB')} ${called[reason][count === 1 ? 0 : 1]}`
