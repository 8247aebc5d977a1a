/** What may stand in a judgement, and with other things in points and sections. */
import { z } from 'zod'
import { analysisSchema } from './analysis.ts'
import { evidenceSchema } from './evidence.ts'
import { listSchema } from './list.ts'
import { paragraphSchema } from './paragraph.ts'

export const freeParts = [evidenceSchema, analysisSchema, paragraphSchema, listSchema] as const

export const freePartSchema = z.discriminatedUnion('type', freeParts)
export type FreePart = z.infer<typeof freePartSchema>
