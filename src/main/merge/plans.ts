/** Plans of another library, with their versions and recalls; of two that differ both are kept. */
import { isDeepStrictEqual } from 'node:util'
import { derivedId } from '../plan-file/index.ts'
import { withIdsOfHere } from './known.ts'
import type { Merging } from './merging.ts'
import { inserting, parsed, type Row, rowsOf, textIn } from './rows.ts'

export function mergePlans(merging: Merging): void {
  const ids = mergeThePlans(merging)
  mergeVersions(merging, ids)
  mergeRecalls(merging, ids)
}

/** Whether two plans are one and the same, in whichever version of a document they are stored. */
function areSame(one: Row, other: Row): boolean {
  const documentOf = (row: Row) => {
    const document = parsed(row.document)
    return typeof document === 'object' && document !== null
      ? { ...document, version: 1 }
      : document
  }
  return (
    textIn(one, 'question') === textIn(other, 'question') &&
    isDeepStrictEqual(documentOf(one), documentOf(other))
  )
}

function mergeThePlans({
  here,
  from,
  chosen,
  known,
  added,
  odd,
  origin,
}: Merging): Map<string, string> {
  const byId = here.prepare('SELECT id, question, document, deleted FROM plans WHERE id = ?')
  const outOfBin = here.prepare('UPDATE plans SET deleted = NULL WHERE id = ?')
  const insert = inserting(here, 'plans', odd)
  const ids = new Map<string, string>()
  for (const row of rowsOf(from, 'plans')) {
    if (chosen('plans', row)) odd.each('plans', row, () => take(row))
  }
  return ids

  function take(row: Row): void {
    const given = textIn(row, 'id')
    const plan = { ...row, document: withIdsOfHere(row.document, known) }
    const held = byId.get(given)
    const isOther = held !== undefined && !areSame(held, plan) && !areSame(held, row)
    const id = isOther
      ? derivedId(given, JSON.stringify([textIn(row, 'question'), textIn(row, 'document')]))
      : given
    const there = isOther ? byId.get(id) : held
    // Under an id that is made of what it says it came before, whatever became of it since.
    if (there && there.deleted !== null && row.deleted === null) {
      outOfBin.run(id)
      added.plans += 1
    }
    if (there) {
      ids.set(given, id)
      return
    }
    insert({ ...plan, id, ...(isOther && { question: `${textIn(row, 'question')} (${origin})` }) })
    ids.set(given, id)
    added.plans += 1
  }
}

function mergeVersions(
  { here, from, chosen, known, odd }: Merging,
  ids: ReadonlyMap<string, string>,
) {
  const isHere = here.prepare('SELECT 1 FROM versions WHERE id = ?')
  const setName = here.prepare(
    "UPDATE versions SET kind = 'named', name = ? WHERE id = ? AND name IS NULL",
  )
  const insert = inserting(here, 'versions', odd)
  for (const row of rowsOf(from, 'versions')) {
    if (!chosen('versions', row)) continue
    const plan_id = ids.get(textIn(row, 'plan_id'))
    if (plan_id === undefined) odd.leaveOut('versions', row)
    else odd.each('versions', row, () => take(row, plan_id))
  }

  function take(row: Row, plan_id: string): void {
    if (!isHere.get(textIn(row, 'id')))
      insert({ ...row, plan_id, document: withIdsOfHere(row.document, known) })
    else if (row.name !== null) setName.run(textIn(row, 'name'), textIn(row, 'id'))
  }
}

function mergeRecalls({ here, from, chosen, odd }: Merging, ids: ReadonlyMap<string, string>) {
  const isHere = here.prepare('SELECT 1 FROM recalls WHERE id = ?')
  const insert = inserting(here, 'recalls', odd)
  for (const row of rowsOf(from, 'recalls')) {
    if (!chosen('recalls', row) || isHere.get(textIn(row, 'id'))) continue
    const plan_id = ids.get(textIn(row, 'plan_id'))
    if (plan_id === undefined) odd.leaveOut('recalls', row)
    else odd.each('recalls', row, () => insert({ ...row, plan_id }))
  }
}
