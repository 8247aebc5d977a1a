import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema, wordsOf } from '../inline.ts'
import type { BlockForm } from './form.ts'
import { freePartSchema } from './free-parts.ts'

/** An objection to a point, with what bears it out, and its reply. */
export const counterSchema = z.strictObject({
  type: z.literal('counter'),
  id: idSchema,
  claim: contentSchema,
  body: z.array(freePartSchema),
  reply: contentSchema,
})
export type Counter = z.infer<typeof counterSchema>

export const counterForm: BlockForm<Counter> = {
  name: 'Counter',
  children: { field: 'body', of: ({ body }) => body },
  lines: ({ claim, reply }) => [
    { name: 'Counter', content: claim },
    { name: 'Reply', content: reply, isBehind: true },
  ],
  withLines: (counter, change) => ({
    ...counter,
    claim: change(counter.claim),
    reply: change(counter.reply),
  }),
  title: ({ claim }) => wordsOf(claim),
}
