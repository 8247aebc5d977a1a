/** What stands in for a row that cannot be read any more, where others belong to it. */
import type { DatabaseSync } from 'node:sqlite'
import { newId } from '../../../shared/model/ids.ts'
import type { Value } from './records.ts'
import type { Fate, Fields } from './salvage.ts'

const lost = 'Kept from a damaged library'

/**
 * Before the rows of a table go in: what they belong to and is not there is made, so that none is left out.
 * A plan is made of its latest version, a note of its snippets, each at its place.
 * @returns what was made.
 */
export function missingParents(
  into: DatabaseSync,
  table: string,
  rows: readonly Fields[],
): { parent: string; fields: Fields }[] {
  const [parent, key] = parents[table] ?? []
  if (!parent || !key) return []
  const there = into.prepare(`SELECT 1 FROM ${parent} WHERE id = ?`)
  const children = Map.groupBy(rows, (fields) => textOf(fields[key]))
  return [...children].flatMap(([id, mine]) => {
    if (id === '' || there.get(id)) return []
    return [{ parent, fields: make[parent]?.(into, id, mine) ?? {} }]
  })
}

const parents: Readonly<Record<string, readonly [string, string]>> = {
  notes: ['notebooks', 'notebook_id'],
  snippets: ['notes', 'note_id'],
  versions: ['plans', 'plan_id'],
}

const make: Readonly<
  Record<string, (into: DatabaseSync, id: string, children: readonly Fields[]) => Fields>
> = {
  notebooks(into, id) {
    const taken = into.prepare('SELECT 1 FROM notebooks WHERE name = ?')
    let name = lost
    for (let number = 2; taken.get(name); number += 1) name = `${lost} (${number})`
    into
      .prepare('INSERT INTO notebooks (id, name, created, updated) VALUES (?, ?, ?3, ?3)')
      .run(id, name, now())
    return { id, name }
  },

  notes(into, id, snippets) {
    // Snippets say where in their note they stand: between them is what cannot be read.
    const ordered = snippets.toSorted((a, b) => numberOf(a.starts) - numberOf(b.starts))
    let body = ''
    for (const snippet of ordered)
      body = body
        .padEnd(Math.min(numberOf(snippet.starts), 1e7))
        .concat(textOf(snippet.text).slice(Math.max(0, body.length - numberOf(snippet.starts))))
    const notebook = notebookForLost(into)
    const heading = 'A note whose own words could not be read'
    into
      .prepare(
        'INSERT INTO notes (id, notebook_id, position, heading, body, created, updated) VALUES (?, ?, ?, ?, ?, ?6, ?6)',
      )
      .run(id, notebook, nextPosition(into, notebook), heading, body, now())
    return { id, heading }
  },

  plans(into, id, versions) {
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

function notebookForLost(into: DatabaseSync): string {
  const known = into.prepare('SELECT id FROM notebooks WHERE name = ?').get(lost)?.id
  if (typeof known === 'string') return known
  const id = newId()
  make.notebooks?.(into, id, [])
  return id
}

const nextPosition = (into: DatabaseSync, notebook: string): number =>
  Number(
    into
      .prepare('SELECT coalesce(max(position), -1) + 1 AS next FROM notes WHERE notebook_id = ?')
      .get(notebook)?.next ?? 0,
  )

/** Sources that are cited and cannot be read stay cited, by a record that says so. */
export function addMissingSources(into: DatabaseSync, fate: Fate | undefined): void {
  const cited = into
    .prepare(
      `SELECT source_id AS id FROM notebooks UNION SELECT source_id FROM notes
       UNION SELECT source_id FROM snippets EXCEPT SELECT id FROM sources`,
    )
    .all()
  const fields = { type: 'manuscript', title: 'A source that could not be read' }
  const insert = into.prepare(
    'INSERT INTO sources (id, fields, created, updated) VALUES (?, ?, ?3, ?3)',
  )
  for (const { id } of cited) {
    if (typeof id !== 'string') continue
    insert.run(id, JSON.stringify(fields), now())
    fate?.madeUp.push({ id, ...fields })
  }
}

const now = (): string => new Date().toISOString()
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
const numberOf = (value: Value | undefined): number =>
  typeof value === 'number' && value > 0 ? value : 0
