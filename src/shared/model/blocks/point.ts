import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema, wordsOf } from '../inline.ts'
import { counterSchema } from './counter.ts'
import {
  countedCriteria,
  criteriaVerb,
  namedCriteriaSchema,
  withCriteriaRenamed,
} from './criterion.ts'
import type { BlockForm } from './form.ts'
import { freeParts } from './free-parts.ts'
import { linkSchema } from './link.ts'

export const stances = ['supports', 'challenges', 'qualifies'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

/** What may stand in the body of a point. */
export const partSchema = z.discriminatedUnion('type', [...freeParts, counterSchema, linkSchema])
export type Part = z.infer<typeof partSchema>

export const pointSchema = z.strictObject({
  type: z.literal('point'),
  id: idSchema,
  stance: stanceSchema,
  claim: contentSchema,
  /** Those it bears on. */
  criteria: namedCriteriaSchema,
  body: z.array(partSchema),
})
export type Point = z.infer<typeof pointSchema>

export const pointForm: BlockForm<Point> = {
  name: 'Point',
  children: { field: 'body', of: ({ body }) => body },
  lines: ({ claim }) => [{ name: 'Claim', content: claim }],
  withLines: (point, change) => ({ ...point, claim: change(point.claim) }),
  title: ({ claim }) => wordsOf(claim),
  facts: ({ stance, criteria }) => ({
    Stance: stance,
    ...(criteria && { [criteriaVerb('point')]: countedCriteria(criteria) }),
  }),
  renamed: withCriteriaRenamed,
}
