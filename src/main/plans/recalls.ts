/** Tries at plans from memory, and how they went. */

import { z } from 'zod'
import { newId } from '../../shared/model/ids.ts'
import { type Recall, recallSchema } from '../../shared/model/version.ts'
import { anId, anInstant, type Database, jsonColumn, mendedRows } from '../storage/index.ts'
import type { Plans } from './plans.ts'

export type Recalls = {
  /** A plan's recalls, the latest first. */
  list(planId: string): Recall[]
  /** @throws DeskError NOT_FOUND when there is no plan of that id. */
  add(planId: string, score: Pick<Recall, 'found' | 'of' | 'detail'>): Recall
}

const row = recallSchema.extend({ detail: jsonColumn(z.json()) })
const nothingFound = { stands: () => 0, called: 'score' }
const mending = {
  id: anId('id'),
  planId: anId('planId'),
  made: anInstant,
  found: nothingFound,
  of: nothingFound,
  detail: { stands: () => 'null', called: 'detail' },
}

export function createRecalls({ sql, transaction }: Database, plans: Plans): Recalls {
  const list = sql.prepare(
    `SELECT id, plan_id AS planId, made, found, of, detail FROM recalls
     WHERE plan_id = ? ORDER BY made DESC, id DESC`,
  )
  const insert = sql.prepare(
    'INSERT INTO recalls (id, plan_id, made, found, of, detail) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return {
    list: (planId) => mendedRows(row, mending, list, planId),
    add: (planId, { found, of, detail }) =>
      transaction(() => {
        plans.open(planId)
        const recall = { id: newId(), planId, made: new Date().toISOString(), found, of, detail }
        insert.run(recall.id, planId, recall.made, found, of, JSON.stringify(detail))
        return recall
      }),
  }
}
