/** In which style, and in which language, citations are printed. */
import { z } from 'zod'

/** Styles print notes, or name what they cite in the sentence: by author and date, number, label or author. */
export const styleKindSchema = z.enum(['note', 'in-text'])
export type StyleKind = z.infer<typeof styleKindSchema>

/** The id of a style: a short one of the first styles, one of the catalogue, or of a style of one's own. */
export const styleIdSchema = z.string().trim().min(1, 'Name a style.').max(200)

/** A language by its tag (BCP 47), as "en-GB"; it begins with its code in ISO 639. */
export const localeTagSchema = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu, 'Name a language by its tag, such as en-GB.')

export const styleChoiceSchema = z.strictObject({ style: styleIdSchema, locale: localeTagSchema })
export type StyleChoice = z.infer<typeof styleChoiceSchema>

/** What is asked for of a choice: the rest is as it is elsewhere. */
export const askedStyleSchema = styleChoiceSchema.partial()
export type AskedStyle = z.infer<typeof askedStyleSchema>

export const defaultStyleChoice: StyleChoice = { style: 'mhra', locale: 'en-GB' }

/** Whether two choices are one. */
export const isSameStyle = (one: StyleChoice, other: StyleChoice): boolean =>
  one.style === other.style && one.locale.toLowerCase() === other.locale.toLowerCase()

/**
 * A style as lists show it. `short` is the name that people have for it, `madeFor` the language it is made for: both
 * where there is one.
 */
export const styleSummarySchema = z.object({
  id: styleIdSchema,
  title: z.string(),
  kind: styleKindSchema,
  short: z.string().optional(),
  madeFor: z.string().optional(),
})
export type StyleSummary = z.infer<typeof styleSummarySchema>

/** The styles that most students are asked for, by short ids of our own: ids in the catalogue change. */
export const firstStyles = [
  { id: 'mhra', name: 'MHRA' },
  { id: 'chicago-notes', name: 'Chicago notes' },
  { id: 'harvard', name: 'Harvard' },
  { id: 'apa', name: 'APA' },
  { id: 'mla', name: 'MLA' },
  { id: 'oscola', name: 'OSCOLA' },
  { id: 'vancouver', name: 'Vancouver' },
] as const
export type FirstStyle = (typeof firstStyles)[number]['id']

/** The name that people have for a style, as far as its id tells it: "MHRA", "journal-of-modern-history". */
export const nameOfStyle = (id: string): string =>
  firstStyles.find((style) => style.id === id)?.name ?? id

/** A choice in words: "MHRA", and "APA (de-DE)" where it is not printed in British English. */
export const saysStyleChoice = ({ style, locale }: StyleChoice): string =>
  locale.toLowerCase() === defaultStyleChoice.locale.toLowerCase()
    ? nameOfStyle(style)
    : `${nameOfStyle(style)} (${locale})`
