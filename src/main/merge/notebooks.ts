/** Notebooks of another library with their notes and snippets: known again, or added. */
import type { SQLOutputValue } from 'node:sqlite'
import { derivedId } from '../plan-file/index.ts'
import { jsonTest } from '../storage/index.ts'
import { withIdsOfHere } from './known.ts'
import { joiningMarks } from './marks.ts'
import type { Merging } from './merging.ts'
import { passingOver } from './odd.ts'
import { inserting, numberIn, type Row, rowsOf, textIn } from './rows.ts'

export function mergeNotebooks(merging: Merging): void {
  const notebooks = mergeTheNotebooks(merging)
  const notes = mergeNotes(merging, notebooks)
  mergeSnippets(merging, notes)
}

/**
 * A cite that a thing lacks here is brought by the same thing from elsewhere; one that is here stays. It is
 * passed over where it is no JSON, or what it cites could not come.
 */
function lacking(merging: Merging, table: 'notebooks' | 'notes' | 'snippets') {
  const fill = merging.here.prepare(`UPDATE ${table} SET cite = ? WHERE id = ? AND cite IS NULL`)
  const isJson = jsonTest(merging.here)
  return (row: Row, id: string) => {
    const cite = withIdsOfHere(row.cite, merging.known)
    if (isJson(cite)) passingOver(() => fill.run(cite, id))
  }
}

/** A notebook here by which one of another library is known. */
type Known = {
  id: string
  /** When it was put in the bin there, where it is at hand here. */
  deleted: SQLOutputValue
}

function mergeTheNotebooks(merging: Merging): Map<string, Known> {
  const { here, from, chosen, known, added, odd } = merging
  const held = here.prepare(
    `SELECT id, deleted FROM notebooks WHERE NOT arriving AND (id = ?1 OR name = ?2)
     ORDER BY id <> ?1, deleted IS NOT NULL`,
  )
  const insert = inserting(here, 'notebooks', odd)
  const fillCite = lacking(merging, 'notebooks')
  const outOfBin = here.prepare('UPDATE notebooks SET deleted = NULL WHERE id = ?')
  const ids = new Map<string, Known>()
  for (const row of rowsOf(from, 'notebooks')) {
    if (chosen('notebooks', row)) odd.each('notebooks', row, () => take(row))
  }
  return ids

  function take(row: Row): void {
    const given = textIn(row, 'id')
    const found = held.get(given, textIn(row, 'name'))
    const deleted = row.deleted ?? null
    if (found) {
      const id = textIn(found, 'id')
      ids.set(given, { id, deleted: found.deleted === null ? deleted : null })
      fillCite(row, id)
      if (found.deleted === null || deleted !== null) return
      outOfBin.run(id)
      added.notebooks += 1
      return
    }
    insert({ ...row, cite: withIdsOfHere(row.cite, known) })
    ids.set(given, { id: given, deleted: null })
    added.notebooks += 1
  }
}

const wordsOf = (row: Row): string => JSON.stringify([textIn(row, 'heading'), textIn(row, 'body')])

function mergeNotes(merging: Merging, notebooks: ReadonlyMap<string, Known>): Map<string, string> {
  const { here, from, chosen, known, added, odd } = merging
  const byId = here.prepare('SELECT id, heading, body, deleted FROM notes WHERE id = ?')
  const outOfBin = here.prepare('UPDATE notes SET deleted = NULL WHERE id = ?')
  const joinMarks = joiningMarks(merging, 'notes')
  const last = here.prepare(
    'SELECT coalesce(max(position), -1) AS position FROM notes WHERE notebook_id = ?',
  )
  last.setReadBigInts(true)
  const insert = inserting(here, 'notes', odd)
  const fillCite = lacking(merging, 'notes')
  const unclaimed = unclaimedNotes(merging, notebooks)
  const ids = new Map<string, string>()

  for (const row of inOrder(rowsOf(from, 'notes'))) {
    if (!chosen('notes', row)) continue
    const notebook = notebooks.get(textIn(row, 'notebook_id'))
    if (notebook === undefined) odd.leaveOut('notes', row)
    else odd.each('notes', row, () => take(row, notebook))
  }
  return ids

  function take(row: Row, { id: notebook, deleted: notebookDeleted }: Known): void {
    const given = textIn(row, 'id')
    const held = byId.get(given)
    const words = wordsOf(row)
    const alike = unclaimed.get(notebook)?.get(words)
    const same = held && wordsOf(held) === words ? given : alike?.shift()
    const id = same ?? (held ? derivedId(given, words) : given)
    const deleted = row.deleted ?? notebookDeleted
    const there = same === given ? held : byId.get(id)
    if (there) {
      ids.set(given, id)
      fillCite(row, id)
      joinMarks(row, id)
      if (there.deleted === null || deleted !== null) return
      outOfBin.run(id)
      added.notes += 1
      return
    }
    const position = numberIn(last.get(notebook), 'position') + 1
    const cite = withIdsOfHere(row.cite, known)
    insert({ ...row, id, notebook_id: notebook, position, cite, deleted })
    ids.set(given, id)
    added.notes += 1
  }
}

/**
 * The notes here by notebook and words, without those that are known again by their id: of two that say the
 * same, each is known again once.
 */
function unclaimedNotes(
  { here, from }: Merging,
  notebooks: ReadonlyMap<string, Known>,
): Map<string, Map<string, string[]>> {
  const isThere = from.prepare('SELECT heading, body FROM notes WHERE id = ?')
  const wanted = new Set([...notebooks.values()].map(({ id }) => id))
  const unclaimed = new Map<string, Map<string, string[]>>()
  for (const row of inOrder(rowsOf(here, 'notes'))) {
    const notebook = textIn(row, 'notebook_id')
    const id = textIn(row, 'id')
    const words = wordsOf(row)
    const there = isThere.get(id)
    if (!wanted.has(notebook) || (there && wordsOf(there) === words)) continue
    const inNotebook = unclaimed.get(notebook) ?? new Map<string, string[]>()
    unclaimed.set(notebook, inNotebook)
    inNotebook.set(words, [...(inNotebook.get(words) ?? []), id])
  }
  return unclaimed
}

const inOrder = (rows: Iterable<Row>): Row[] =>
  [...rows].sort((a, b) => numberIn(a, 'position') - numberIn(b, 'position'))

function mergeSnippets(merging: Merging, notes: ReadonlyMap<string, string>): void {
  const { here, from, chosen, known, odd } = merging
  const byId = here.prepare('SELECT note_id FROM snippets WHERE id = ?')
  const alike = here.prepare(
    'SELECT id FROM snippets WHERE note_id = ? AND starts = ? AND ends = ? AND text = ?',
  )
  const insert = inserting(here, 'snippets', odd)
  const fillCite = lacking(merging, 'snippets')
  const joinMarks = joiningMarks(merging, 'snippets')
  for (const row of rowsOf(from, 'snippets')) {
    if (!chosen('snippets', row)) continue
    const note = notes.get(textIn(row, 'note_id'))
    if (note === undefined) odd.leaveOut('snippets', row)
    else odd.each('snippets', row, () => take(row, note))
  }

  function take(row: Row, note: string): void {
    const given = textIn(row, 'id')
    const found = byId.get(given)
    const same =
      found && textIn(found, 'note_id') === note
        ? given
        : alike.get(note, row.starts ?? 0, row.ends ?? 0, textIn(row, 'text'))?.id
    const id = same
      ? String(same)
      : found
        ? derivedId(given, `${note} ${textIn(row, 'text')}`)
        : given
    known.snippets.set(given, id)
    if (same || byId.get(id)) {
      fillCite(row, id)
      joinMarks(row, id)
    } else insert({ ...row, id, note_id: note, cite: withIdsOfHere(row.cite, known) })
  }
}
