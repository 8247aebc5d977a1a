import { z } from 'zod'
import { stanceSchema } from './blocks.ts'
import { draftSnippetSchema } from './note.ts'
import { questionSchema } from './plan.ts'

/** What is in the sample, to be shown before it is opened: how much there is, and how both begin. */
export const sampleLookSchema = z.object({
  name: z.string(),
  question: questionSchema,
  notes: z.int().nonnegative(),
  snippets: z.int().nonnegative(),
  sources: z.int().nonnegative(),
  /** The source of its notebook, in a line. */
  from: z.string(),
  /** Its first note; a snippet with where the plan has it ("point 1"), or ''. */
  note: z.object({
    heading: z.string(),
    snippets: z.array(
      draftSnippetSchema.pick({ text: true, kind: true, dates: true }).extend({ used: z.string() }),
    ),
  }),
  lineOfArgument: z.string(),
  /** The first section of its plan, as far as points are in it. */
  section: z.object({
    title: z.string(),
    points: z.array(
      z.object({
        stance: stanceSchema,
        claim: z.string(),
        /** Each with its source in a line. */
        evidence: z.array(z.object({ words: z.string(), source: z.string() })),
        analysis: z.string(),
      }),
    ),
  }),
})
export type SampleLook = z.infer<typeof sampleLookSchema>
