/** Small libraries with something of everything that a search asks for, and what is in them as plain facts. */
import fc from 'fast-check'
import { createNotebooks, createSources } from '../../src/main/library/index.ts'
import { createPlans } from '../../src/main/plans/index.ts'
import type { Database } from '../../src/main/storage/index.ts'
import type { Block } from '../../src/shared/model/blocks.ts'
import { newId } from '../../src/shared/model/ids.ts'
import { type Dates, type SnippetKind, snippetKinds } from '../../src/shared/model/note.ts'
import { planDocumentVersion } from '../../src/shared/model/plan.ts'

/** No one of these is the beginning or another form of another. */
export const libraryWords = ['terror', 'famine', 'quota', 'decree'] as const
const tag = fc.constantFrom('power', 'Power', 'power struggle', 'économie', 'war')
const person = fc.constantFrom('Lenin', 'Vladimir Lenin', 'Ilyich Lenin', 'Lech Wałęsa', 'Rosa')
const years = fc
  .tuple(fc.integer({ min: 1895, max: 1935 }), fc.nat({ max: 15 }))
  .map(([year, length]) => ({ from: `${year}-03-01`, to: `${year + length}-10-31` }))
const marks = {
  tags: fc.uniqueArray(tag, { maxLength: 2 }),
  isStarred: fc.boolean(),
  source: fc.constantFrom(null, null, 'Service', 'Conquest'),
  isGone: fc.constantFrom(false, false, false, true),
}
const anySnippet = fc.record({
  ...marks,
  words: fc.subarray([...libraryWords]),
  kind: fc.constantFrom(...snippetKinds),
  people: fc.uniqueArray(person, { maxLength: 2 }),
  dates: fc.array(years, { maxLength: 2 }),
  use: fc.constantFrom(null, null, 'plan', 'plan in the bin'),
})
const anyNote = fc.record({
  ...marks,
  words: fc.subarray([...libraryWords], { maxLength: 1 }),
  snippets: fc.array(anySnippet, { maxLength: 4 }),
})
const anyNotebook = fc.record({ ...marks, notes: fc.array(anyNote, { maxLength: 3 }) })
export const anyLibrary = fc.array(anyNotebook, { minLength: 1, maxLength: 3 })
type AnyLibrary = typeof anyLibrary extends fc.Arbitrary<infer Library> ? Library : never

/** What can be said of a snippet that is in the library and not in its bin. */
export type Fact = {
  id: string
  noteId: string
  notebook: string
  /** Its own words and those of its heading. */
  words: readonly string[]
  kind: SnippetKind
  people: readonly string[]
  dates: readonly Dates[]
  tags: readonly string[]
  isStarred: boolean
  source: string | null
  isUsed: boolean
}

/** A block of a plan whose evidence is a snippet. */
export const evidenceFrom = (snippetId: string): Block => ({
  type: 'evidence',
  id: newId(),
  snippetId,
  words: 'Words.',
  use: 'quotation',
  comment: [],
})

/** Names of notebooks, in their order. */
export const notebookNames = ['Before', 'Middle Ages', 'Now']

/** Fills an empty library; gives the facts of what is in it, in its order. */
export function fillLibrary(database: Database, library: AnyLibrary): Fact[] {
  const notebooks = createNotebooks(database)
  const sources = createSources(database)
  const plans = createPlans(database)
  const sourceIds = new Map(
    ['Service', 'Conquest'].map((family) => {
      const fields = { type: 'book' as const, title: `A book by ${family}`, author: [{ family }] }
      return [family, sources.add(fields).id]
    }),
  )
  const { sql } = database
  const mark = (table: string, id: string, { tags, isStarred, source }: Marked) => {
    const cite = source && JSON.stringify({ sourceId: sourceIds.get(source) })
    const values = [...(table === 'notebooks' ? [] : [JSON.stringify(tags), Number(isStarred)])]
    const columns = table === 'notebooks' ? '' : 'tags = ?, starred = ?,'
    sql.prepare(`UPDATE ${table} SET ${columns} cite = ? WHERE id = ?`).run(...values, cite, id)
  }
  const bin = (table: string, id: string) =>
    sql.prepare(`UPDATE ${table} SET deleted = ? WHERE id = ?`).run(new Date().toISOString(), id)

  const facts: Fact[] = []
  const used: { id: string; use: string | null }[] = []
  for (const [nth, notebook] of library.entries()) {
    const name = notebookNames[nth] ?? ''
    const drafts = notebook.notes.map((note, at) => draftOf(note, at))
    const { id: notebookId } = notebooks.add({ name }, drafts).notebook
    mark('notebooks', notebookId, notebook)
    for (const [at, stored] of notebooks.notes(notebookId).entries()) {
      const note = notebook.notes[at]
      if (!note) continue
      mark('notes', stored.id, note)
      for (const [place, { id }] of stored.snippets.entries()) {
        const snippet = note.snippets[place]
        if (!snippet) continue
        mark('snippets', id, snippet)
        used.push({ id, use: snippet.use })
        if (notebook.isGone || note.isGone) continue
        facts.push({
          id,
          noteId: stored.id,
          notebook: name,
          words: [...snippet.words, ...note.words],
          kind: snippet.kind,
          people: snippet.people,
          dates: snippet.dates,
          tags: [...snippet.tags, ...note.tags],
          isStarred: snippet.isStarred || note.isStarred,
          source: snippet.source ?? note.source ?? notebook.source,
          isUsed: snippet.use === 'plan',
        })
      }
      if (note.isGone) bin('notes', stored.id)
    }
    if (notebook.isGone) bin('notebooks', notebookId)
  }
  for (const use of ['plan', 'plan in the bin']) {
    const blocks = used.filter((each) => each.use === use).map(({ id }) => evidenceFrom(id))
    const plan = plans.add('Why?', { version: planDocumentVersion, blocks })
    if (use !== 'plan') bin('plans', plan.id)
  }
  return facts
}

type Marked = { tags: readonly string[]; isStarred: boolean; source: string | null }

function draftOf(note: AnyLibrary[number]['notes'][number], at: number) {
  let body = ''
  const snippets = note.snippets.map(({ words, kind, people, dates }, nth) => {
    const start = body.length
    const text = `Snippet ${nth} ${words.join(' ')}.`
    body += `${text} `
    return { text, start, end: start + text.length, kind, people, dates }
  })
  return { heading: `Note ${at} ${note.words.join(' ')}`, body, snippets }
}
