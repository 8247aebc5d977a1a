/** What may stand inside a line of a plan: words with their marks, hyperlinks and citations. */
import { z } from 'zod'
import { citeSchema } from './source.ts'

export const marks = ['bold', 'italic', 'underline'] as const
export const markSchema = z.enum(marks)
export type Mark = z.infer<typeof markSchema>

/** A run of words with one set of marks; `\n` inside is a line break. */
export const textRunSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
})
export type TextRun = z.infer<typeof textRunSchema>

/** The schemes a hyperlink may have: the ones that are opened by the system's own programs. */
const linkSchemes = ['https:', 'http:', 'mailto:']

/** Whether an address is one that a plan may lead to. */
export const isLinkAddress = (address: string): boolean =>
  linkSchemes.includes(URL.parse(address)?.protocol ?? '')

/** Words that lead somewhere. */
export const hyperlinkSchema = z.strictObject({
  type: z.literal('hyperlink'),
  url: z.string().max(2000).refine(isLinkAddress, 'a web or mail address is needed'),
  content: z.array(textRunSchema).min(1),
})
export type Hyperlink = z.infer<typeof hyperlinkSchema>

/** A citation in the middle of a sentence: one note, of one or several sources. */
export const citationSchema = z.strictObject({
  type: z.literal('citation'),
  cites: z.array(citeSchema).min(1).max(20),
})
export type Citation = z.infer<typeof citationSchema>

/** What may stand inside a line. */
export const inlineSchema = z.discriminatedUnion('type', [
  textRunSchema,
  hyperlinkSchema,
  citationSchema,
])
export type Inline = z.infer<typeof inlineSchema>

/** Runs of words with each mark once and in the order of `marks`, and no two alike beside each other. */
function normalRuns(runs: readonly TextRun[]): TextRun[] {
  const normal: TextRun[] = []
  for (const { text, marks: given = [] } of runs) {
    const held = marks.filter((mark) => given.includes(mark))
    const before = normal.at(-1)
    if (before && (before.marks ?? []).join() === held.join())
      normal[normal.length - 1] = { ...before, text: before.text + text }
    else normal.push({ type: 'text', text, ...(held.length > 0 && { marks: held }) })
  }
  return normal
}

/**
 * A line in its one normal form: neighbouring runs of words with the same marks are one, neighbouring
 * hyperlinks to the same address are one, and there is no empty list of marks.
 */
export function normalLine(line: readonly Inline[]): Inline[] {
  const normal: Inline[] = []
  for (const run of line) {
    const before = normal.at(-1)
    if (run.type === 'text' && before?.type === 'text')
      normal.splice(-1, 1, ...normalRuns([before, run]))
    else if (run.type === 'text') normal.push(...normalRuns([run]))
    else if (run.type === 'hyperlink') {
      const continues = before?.type === 'hyperlink' && before.url === run.url ? before : null
      const content = normalRuns([...(continues?.content ?? []), ...run.content])
      normal.splice(continues ? -1 : normal.length, 1, { ...run, content })
    } else normal.push(run)
  }
  return normal
}

/** The inside of a line, in its normal form. */
export const contentSchema = z.array(inlineSchema).transform(normalLine)

/** The words of a line without their marks; a citation has none of its own. */
export const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((run) =>
      run.type === 'text' ? run.text : run.type === 'hyperlink' ? wordsOf(run.content) : '',
    )
    .join('')
