/** Libraries and plan files of a test's own. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  createNotebooks,
  createSnippets,
  createSources,
} from '../../../../src/main/library/index.ts'
import { createPlanFiles } from '../../../../src/main/plan-file/index.ts'
import { planFileBytes } from '../../../../src/main/plan-file/write.ts'
import { createPlans } from '../../../../src/main/plans/index.ts'
import type { Evidence, Part } from '../../../../src/shared/model/blocks.ts'
import { walk } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Plan, PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { PlanFile, PlanFileSnippet } from '../../../../src/shared/model/plan-file.ts'
import type { Cite, SourceFields } from '../../../../src/shared/model/source.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

export const question = 'Was the Weimar Republic weakened by its own Constitution?'
export const book: SourceFields = {
  type: 'book',
  title: 'The Paper Republic',
  author: [{ family: 'Marlowe', given: 'Edith' }],
  issued: { 'date-parts': [[1998]] },
}
export const classNotes: SourceFields = { type: 'manuscript', title: 'Year 13 class notes' }

export function temporaryLibrary() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  const snippets = createSnippets(database)
  const sources = createSources(database)
  const plans = createPlans(database)
  const planFiles = createPlanFiles({ database, notebooks, snippets, sources, plans })
  return {
    database,
    notebooks,
    snippets,
    sources,
    plans,
    planFiles,
    /** Every row of it, to see that nothing changed. */
    all: () => ({
      sources: sources.list(),
      notes: notebooks.notes(),
      notebooks: notebooks.list().map(({ updated: _, ...notebook }) => notebook),
      plans: plans.list().map(({ id }) => plans.open(id)),
    }),
    counts: () => ({
      sources: sources.list().length,
      snippets: notebooks.notes().flatMap((note) => note.snippets).length,
      plans: plans.list().length,
    }),
  }
}
export type Library = ReturnType<typeof temporaryLibrary>

export const evidence = (words: string, more: Partial<Evidence> = {}): Evidence => ({
  type: 'evidence',
  id: newId(),
  words,
  use: 'quotation',
  comment: [],
  ...more,
})

export const documentOf = (...pieces: Part[]): PlanDocument => ({
  version: 4,
  blocks: [
    {
      type: 'section',
      id: newId(),
      title: [{ type: 'text', text: 'The framework' }],
      blocks: [
        {
          type: 'point',
          id: newId(),
          stance: 'supports',
          claim: [{ type: 'text', text: 'Article 48 was used early.' }],
          body: pieces,
        },
      ],
    },
  ],
})

/**
 * A library with a plan of three pieces of evidence: from a note that names a book at page 12, from one
 * that names nothing, and from the latter with a citation of its own.
 */
export function stockedLibrary() {
  const library = temporaryLibrary()
  const { notebooks, sources, plans } = library
  const [first, second, other] = [sources.add(book), sources.add(classNotes), sources.add(book)]
  const { notebook } = notebooks.add({ name: 'Weimar' }, [
    draftNote('Why was Article 48 used?', 'Ebert used Article 48 136 times.', 'It needed no vote.'),
    draftNote('Who wrote it?', 'Hugo Preuss wrote the draft.', 'Max Weber advised him.'),
  ])
  const [article, authors] = notebooks.notes(notebook.id)
  const [used] = article?.snippets ?? []
  const [preuss, weber] = authors?.snippets ?? []
  if (!article || !used || !preuss || !weber) throw new Error('the library has other notes')
  const cite: Cite = { sourceId: first.id, locator: '12' }
  notebooks.cite('note', article.id, cite)
  const plan = plans.add(
    question,
    documentOf(
      evidence(used.text, { snippetId: used.id }),
      evidence(preuss.text, { snippetId: preuss.id }),
      evidence(weber.text, { snippetId: weber.id, citation: { sourceId: second.id } }),
    ),
  )
  return {
    library,
    plan,
    cite,
    sources: { first, second, other },
    snippets: { used, preuss, weber },
  }
}

export const evidenceIn = (plan: Pick<Plan, 'document'>): Evidence[] =>
  [...walk(plan.document.blocks)].filter((block) => block.type === 'evidence')

/** A plan file of one piece of evidence, and its snippet, which is cited by the book. */
export function smallFile(
  more: Partial<PlanFileSnippet> = {},
): PlanFile & { snippet: PlanFileSnippet } {
  const source = { ...book, id: newId() }
  const snippet: PlanFileSnippet = {
    id: newId(),
    text: 'Ebert used Article 48 136 times.',
    kind: 'statistic',
    dates: [{ from: '1919-01-01', to: '1925-12-31' }],
    people: ['Ebert'],
    heading: 'Why was Article 48 used?',
    cite: { sourceId: source.id, locator: '12' },
    ...more,
  }
  const piece = evidence(snippet.text, { snippetId: snippet.id })
  return {
    plan: { id: newId(), question, document: documentOf(piece) },
    evidence: [snippet],
    sources: [source],
    snippet,
  }
}

export const bytesOf = (file: PlanFile): Uint8Array =>
  planFileBytes({ file, app: '1.2.3', written: '2026-10-04T12:00:00.000Z' })

/** A plan file with some of its parts exchanged: words in place of others, or none where null is given. */
export function repacked(bytes: Uint8Array, parts: Record<string, string | null>): Uint8Array {
  const kept = Object.entries(unzipSync(bytes)).filter(([name]) => parts[name] !== null)
  const changed = Object.entries(parts).flatMap(([name, words]) =>
    words === null ? [] : [[name, strToU8(words)] as const],
  )
  const entries = Object.fromEntries([...kept, ...changed])
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, held]) => [
        name,
        [held, { level: name === 'mimetype' ? 0 : 6 }] as [Uint8Array, { level: 0 | 6 }],
      ]),
    ),
  )
}

export function jsonIn(bytes: Uint8Array, name: string): unknown {
  const held = unzipSync(bytes)[name]
  if (!held) throw new Error(`there is no ${name}`)
  return JSON.parse(strFromU8(held))
}
