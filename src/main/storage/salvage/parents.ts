/** What stands in for a row that cannot be read any more, where others belong to it. */
import type { DatabaseSync } from 'node:sqlite'
import { addNote, addNotebook, bodyOf } from '../stand-ins.ts'
import type { Fate, Fields } from './fate.ts'
import type { Told } from './names.ts'
import type { Value } from './records.ts'

/**
 * Before the rows of a table go in: what they belong to and is not there is made, so that none is left out.
 * A plan is made of its latest version, a note of its snippets, each at its place; one that cannot be at the place
 * that it names gets another.
 * @returns what was made.
 */
export function missingParents(
  into: DatabaseSync,
  table: string,
  rows: readonly Fields[],
  told: Told,
): { parent: string; fields: Fields }[] {
  const [parent, key] = parents[table] ?? []
  if (!parent || !key) return []
  const there = into.prepare(`SELECT 1 FROM ${parent} WHERE id = ?`)
  const children = Map.groupBy(rows, (fields) => textOf(fields[key]))
  return [...children].flatMap(([id, mine]) => {
    if (id === '' || there.get(id)) return []
    return [{ parent, fields: make[parent]?.({ into, id, children: mine, told }) ?? {} }]
  })
}

/** What a source is called of which nothing is known but that it is cited. */
export const sourceThatIsLost = 'A source that could not be read'

const parents: Readonly<Record<string, readonly [string, string]>> = {
  notes: ['notebooks', 'notebook_id'],
  snippets: ['notes', 'note_id'],
  versions: ['plans', 'plan_id'],
}

type Making = { into: DatabaseSync; id: string; children: readonly Fields[]; told: Told }

const make: Readonly<Record<string, (making: Making) => Fields>> = {
  notebooks({ into, id, told }) {
    return { id, name: addNotebook(into, id, told.nameOf('notebooks', id) ?? undefined) }
  },

  notes({ into, id, children, told }) {
    const { body, placed } = bodyOf(
      children.map((fields) => ({
        fields,
        text: textOf(fields.text),
        starts: numberOf(fields.starts),
        ends: numberOf(fields.ends),
      })),
    )
    for (const { fields, text, starts, ends } of placed)
      if (text !== '') Object.assign(fields, { starts, ends })
    const place = told.placeOf(id)
    const isThere = into.prepare('SELECT 1 FROM notebooks WHERE id = ?')
    const heading = addNote(into, {
      id,
      body,
      heading: told.nameOf('notes', id),
      place: place && isThere.get(place.notebook) ? place : null,
    })
    return { id, heading }
  },

  plans({ into, id, children: versions }) {
    const latest =
      versions.toSorted((a, b) => textOf(b.made).localeCompare(textOf(a.made)))[0] ?? {}
    const made = textOf(latest.made) || now()
    into
      .prepare(
        `INSERT INTO plans (id, question, template, document, revision, created, updated)
         VALUES (?, ?, 'blank', ?, 1, ?4, ?4)`,
      )
      .run(id, textOf(latest.question), textOf(latest.document), made)
    return { id, question: latest.question ?? '', made }
  },
}

/** Sources that are cited and cannot be read stay cited, by a record that says so. `citedIn` is where. */
export function addMissingSources(into: DatabaseSync, fate: Fate | undefined): void {
  const cited = into
    .prepare(
      `SELECT source_id AS id FROM notebooks UNION SELECT source_id FROM notes
       UNION SELECT source_id FROM snippets EXCEPT SELECT id FROM sources`,
    )
    .all()
  const fields = { type: 'manuscript', title: sourceThatIsLost }
  const insert = into.prepare(
    'INSERT INTO sources (id, fields, created, updated) VALUES (?, ?, ?3, ?3)',
  )
  const citing = into.prepare(
    `SELECT name FROM notebooks WHERE source_id = ?1
     UNION ALL SELECT heading FROM notes WHERE source_id = ?1
     UNION ALL SELECT heading FROM notes JOIN snippets ON note_id = notes.id
       WHERE snippets.source_id = ?1 LIMIT 1`,
  )
  for (const { id } of cited) {
    if (typeof id !== 'string') continue
    insert.run(id, JSON.stringify(fields), now())
    fate?.madeUp.push({ id, citedIn: textOf(citing.get(id)?.name) })
  }
}

const now = (): string => new Date().toISOString()
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: Value | undefined): number =>
  typeof value === 'number' && value > 0 ? value : 0
