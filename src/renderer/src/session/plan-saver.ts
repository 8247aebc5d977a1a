/** What saves one plan by the desk. */
import { ORPCError } from '@orpc/client'
import type { Plan } from '../../../shared/model/plan.ts'
import type { Client } from '../desk/index.ts'
import { createSaver, type Refusal, type Saver } from './saver.ts'

export const saverOf = (client: Client, { id, revision }: Plan): Saver =>
  createSaver({
    revision,
    save: async (document, revision, instead) =>
      (await client.plans.save({ id, document, revision, instead })).revision,
    refusalIn,
  })

/** Sends what is unsaved now. @throws with a sentence for the person when it could not be saved. */
export async function saveWith(saver: Saver): Promise<void> {
  await saver.flush()
  const now = saver.state()
  if (now.type === 'failed') throw now.error
  if (now.type === 'conflict')
    throw new Error('This plan was changed in another window. Choose which to keep first.')
  if (now.type === 'gone')
    throw new Error('It was deleted in another window. Keep it as a new plan, or let it go.')
}

function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof ORPCError)) return null
  if (error.code === 'NOT_FOUND') return { type: 'gone' }
  const revision = error.code === 'CONFLICT' ? revisionIn(error.data) : null
  return revision === null ? null : { type: 'conflict', revision }
}

const revisionIn = (data: unknown): number | null =>
  typeof data === 'object' &&
  data !== null &&
  'revision' in data &&
  typeof data.revision === 'number'
    ? data.revision
    : null
