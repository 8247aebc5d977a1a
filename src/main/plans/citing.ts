/** Where sources are cited: in which places of which plans, and by which things of the library. */
import { z } from 'zod'
import type { CitedSource, Citing, CitingPlan, CitingThing } from '../../shared/contract.ts'
import type { Cite } from '../../shared/model/source.ts'
import { citedAs } from '../../shared/plan/cited-as.ts'
import { type CitingPlace, citingPlaces } from '../../shared/plan/citing-places.ts'
import { type Database, soundRows } from '../storage/index.ts'
import { planColumns, planRow } from './rows.ts'

export type CitedSources = {
  /** How often each is cited that is. Plans and notes in the bin are left out. */
  all(): CitedSource[]
  of(sourceId: string): Citing
}

/** So many notes and notebooks are named where a source is cited. */
const mostThings = 200

const stateRow = z.object({ id: z.string(), state: z.string() })
const sourceIdRow = z.object({ id: z.string() })
const countRow = z.object({ id: z.string(), notebookId: z.string(), things: z.int() })
const thingRow = z.object({
  kind: z.enum(['notebook', 'note']),
  id: z.string(),
  name: z.string(),
  notebook: z.string().nullable(),
  snippets: z.int(),
})

type KnownPlan = { state: string; planId: string; question: string; places: CitingPlace[] }

/** @param citesOf the nearest cite of each snippet, by its id. */
export function createCitedSources(
  { sql }: Database,
  citesOf: (snippetIds: readonly string[]) => Readonly<Record<string, Cite>>,
): CitedSources {
  const states = sql.prepare(
    `SELECT id, revision || question AS state FROM plans WHERE deleted IS NULL
     ORDER BY iif(unixepoch(updated) IS NULL, created, updated) DESC, id DESC`,
  )
  const byId = sql.prepare(`SELECT ${planColumns} FROM plans WHERE id = ?`)
  const sourceIds = sql.prepare('SELECT id FROM sources')
  const counts = sql.prepare(`
    SELECT source_id AS id, notebook_id AS notebookId, count(*) AS things FROM (
      SELECT source_id, id AS notebook_id FROM notebooks
      WHERE source_id IS NOT NULL AND NOT arriving AND deleted IS NULL
      UNION ALL
      SELECT notes.source_id, notebook_id FROM notes JOIN notebooks ON notebooks.id = notebook_id
      WHERE notes.source_id IS NOT NULL AND notes.deleted IS NULL AND NOT arriving AND notebooks.deleted IS NULL
      UNION ALL
      SELECT snippets.source_id, notebook_id
      FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
      WHERE snippets.source_id IS NOT NULL AND notes.deleted IS NULL AND NOT arriving AND notebooks.deleted IS NULL)
    GROUP BY source_id, notebook_id`)
  const things = sql.prepare(`
    WITH own AS (
      SELECT note_id, count(*) AS many FROM snippets WHERE source_id = ?1 GROUP BY note_id)
    SELECT 'notebook' AS kind, id, name, NULL AS notebook, 0 AS snippets FROM notebooks
    WHERE source_id = ?1 AND NOT arriving AND deleted IS NULL
    UNION ALL
    SELECT 'note', notes.id, iif(trim(heading) = '', substr(body, 1, 80), heading), name, coalesce(many, 0)
    FROM notes JOIN notebooks ON notebooks.id = notebook_id LEFT JOIN own ON note_id = notes.id
    WHERE (notes.source_id = ?1 OR many IS NOT NULL)
      AND notes.deleted IS NULL AND NOT arriving AND notebooks.deleted IS NULL
    ORDER BY kind, notebook, name`)
  let known = new Map<string, KnownPlan>()

  /** Each plan with what it cites; its document is read again only when it was saved since. */
  function plans(): KnownPlan[] {
    const now = new Map<string, KnownPlan>()
    for (const { id, state } of soundRows(stateRow, states)) {
      const before = known.get(id)
      const [plan] = before?.state === state ? [] : soundRows(planRow, byId, id)
      if (before && !plan) now.set(id, { ...before, state })
      else if (plan) {
        const { question, document } = plan
        now.set(id, { state, planId: id, question, places: citingPlaces(document) })
      }
    }
    known = now
    return [...now.values()]
  }

  /** The places of all plans, each with the ids of the sources it cites, as it is printed. */
  function* citedPlaces() {
    const there = new Set(soundRows(sourceIdRow, sourceIds).map(({ id }) => id))
    const isThere = ({ sourceId }: Cite) => there.has(sourceId)
    const all = plans()
    const snippetIds = all.flatMap(({ places }) =>
      places.flatMap(({ evidence }) => evidence?.snippetId ?? []),
    )
    const inherited = citesOf([...new Set(snippetIds)])
    for (const plan of all)
      for (const place of plan.places) {
        const cite = place.evidence && citedAs(place.evidence, inherited, isThere)
        const cites = place.evidence ? (cite ? [cite] : []) : place.cites
        for (const sourceId of new Set(cites.map((one) => one.sourceId)))
          if (there.has(sourceId)) yield { plan, place, sourceId }
      }
  }

  return {
    all() {
      const found = new Map<string, CitedSource>()
      const of = (id: string): CitedSource => {
        const one = found.get(id) ?? { id, places: 0, things: 0, notebooks: [] }
        found.set(id, one)
        return one
      }
      for (const { sourceId } of citedPlaces()) of(sourceId).places += 1
      for (const { id, notebookId, things } of soundRows(countRow, counts)) {
        of(id).things += things
        of(id).notebooks.push(notebookId)
      }
      return [...found.values()]
    },
    of(sourceId) {
      const found = new Map<string, CitingPlan>()
      for (const cited of citedPlaces()) {
        if (cited.sourceId !== sourceId) continue
        const { planId, question } = cited.plan
        const one = found.get(planId) ?? { planId, question, places: [] }
        const { blockId, in: where, evidence } = cited.place
        one.places.push({ blockId, in: where, as: evidence ? 'evidence' : 'words' })
        found.set(planId, one)
      }
      const named = soundRows(thingRow, things, sourceId).map(
        ({ notebook, ...thing }): CitingThing => ({
          ...thing,
          ...(notebook !== null && { notebook }),
        }),
      )
      return {
        plans: [...found.values()],
        things: named.slice(0, mostThings),
        allThings: named.length,
      }
    },
  }
}
