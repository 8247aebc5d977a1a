/** What a plan file adds to a library, and what it finds there already. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planFileIn } from '../../../../src/main/plan-file/read.ts'
import type { Part } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanFile } from '../../../../src/shared/model/plan-file.ts'
import { citesIn } from '../../../../src/shared/plan/cites.ts'
import { draftNote } from '../../../support/library.ts'
import {
  book,
  classNotes,
  documentOf,
  evidence,
  evidenceIn,
  question,
  smallFile,
  stockedLibrary,
  temporaryLibrary,
} from './support.ts'

const analysisCiting = (...sourceIds: string[]): Part => ({
  type: 'analysis',
  id: newId(),
  content: [
    { type: 'text', text: 'As has been said' },
    { type: 'citation', cites: sourceIds.map((sourceId) => ({ sourceId, locator: '12' })) },
  ],
})

describe('the plan file of a plan', () => {
  test('holds the snippets its evidence came from, each with the source it is cited by there', () => {
    const { library, plan, cite, snippets } = stockedLibrary()
    const { evidence } = library.planFiles.gather(plan)
    expect(evidence.map(({ id, heading, cite }) => ({ id, heading, cite }))).toEqual([
      { id: snippets.used.id, heading: 'Why was Article 48 used?', cite },
      { id: snippets.preuss.id, heading: 'Who wrote it?', cite: undefined },
      { id: snippets.weber.id, heading: 'Who wrote it?', cite: undefined },
    ])
  })

  test('holds the sources it cites, itself or through its evidence, and no others', () => {
    const { library, plan, sources } = stockedLibrary()
    const file = library.planFiles.gather(plan)
    expect(file.sources.map(({ id }) => id).sort()).toEqual(
      [sources.first.id, sources.second.id].sort(),
    )
  })

  test('holds the sources that only a sentence of it cites', () => {
    const { planFiles, plans, sources } = temporaryLibrary()
    const [first, second] = [sources.add(book), sources.add(classNotes)]
    sources.add({ ...book, title: 'Another book' })
    const document = documentOf(analysisCiting(first.id, second.id), analysisCiting(first.id))
    const file = planFiles.gather(plans.add(question, document))
    expect(file.sources.map(({ id }) => id)).toEqual([first.id, second.id])
  })

  test('can be of evidence whose snippet is gone', () => {
    const { planFiles, plans } = temporaryLibrary()
    const plan = plans.add(question, documentOf(evidence('Words.', { snippetId: newId() })))
    expect(planFiles.gather(plan)).toMatchObject({ evidence: [], sources: [] })
  })
})

describe('a plan file added to an empty library', () => {
  test('brings the plan, its evidence as notes, and its sources', () => {
    const { library, plan, cite, snippets, sources } = stockedLibrary()
    const file = library.planFiles.gather(plan)
    const there = temporaryLibrary()
    const added = there.planFiles.add(file)
    expect(added).toMatchObject({
      plan: { id: plan.id, question },
      isNew: true,
      sources: 2,
      snippets: 3,
    })
    expect(there.plans.open(plan.id).document).toEqual(plan.document)
    expect(
      there.sources
        .list()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([sources.first.id, sources.second.id].sort())
    expect(there.notebooks.list().map(({ name }) => name)).toEqual([`Evidence: ${question}`])
    expect(
      there.notebooks.notes().map(({ heading, body, snippets }) => ({
        heading,
        body,
        snippets: snippets.map(({ id, text, start, end }) => ({
          id,
          words: body.slice(start, end),
          text,
        })),
      })),
    ).toEqual([
      {
        heading: 'Why was Article 48 used?',
        body: snippets.used.text,
        snippets: [{ id: snippets.used.id, words: snippets.used.text, text: snippets.used.text }],
      },
      {
        heading: 'Who wrote it?',
        body: `${snippets.preuss.text}\n${snippets.weber.text}`,
        snippets: [snippets.preuss, snippets.weber].map(({ id, text }) => ({
          id,
          words: text,
          text,
        })),
      },
    ])
    expect(there.notebooks.citesOf([snippets.used.id, snippets.preuss.id])).toEqual({
      [snippets.used.id]: cite,
    })
  })

  test('gives snippets that are found by a search', () => {
    const { planFiles, notebooks, database } = temporaryLibrary()
    planFiles.add(smallFile())
    const found = database.sql
      .prepare(`SELECT count(*) AS many FROM snippet_search WHERE snippet_search MATCH 'ebert'`)
      .get()
    expect(found?.many).toBe(1)
    expect(notebooks.notes()[0]?.snippets[0]).toMatchObject({
      kind: 'statistic',
      dates: [{ from: '1919-01-01', to: '1925-12-31' }],
      people: ['Ebert'],
    })
  })

  test('leaves out what nothing in the plan leans on', () => {
    const { planFiles, counts } = temporaryLibrary()
    const file = smallFile()
    const loose = { ...file.snippet, id: newId(), text: 'Nobody asked for this.' }
    const stray = { ...book, title: 'Nor for this', id: newId() }
    planFiles.add({
      ...file,
      evidence: [...file.evidence, loose],
      sources: [...file.sources, stray],
    })
    expect(counts()).toEqual({ sources: 1, snippets: 1, plans: 1 })
  })

  test('names its notebook in as many characters as a notebook has', () => {
    const { planFiles, notebooks } = temporaryLibrary()
    const file = smallFile()
    planFiles.add({ ...file, plan: { ...file.plan, question: `${'🦊'.repeat(300)}?` } })
    const [name = ''] = notebooks.list().map(({ name }) => name)
    expect(name).toMatch(/^Evidence: 🦊+…$/u)
    expect(name.length).toBeLessThanOrEqual(200)
    expect(name.isWellFormed()).toBe(true)
  })

  test('adds nothing at all when it cannot add everything', () => {
    const { planFiles, counts, database } = temporaryLibrary()
    database.sql.exec(
      `CREATE TRIGGER full BEFORE INSERT ON plans BEGIN SELECT raise(ABORT, 'the disk is full'); END`,
    )
    expect(() => planFiles.add(smallFile())).toThrow('the disk is full')
    expect(counts()).toEqual({ sources: 0, snippets: 0, plans: 0 })
  })
})

describe('a plan file added again', () => {
  test('adds nothing, and gives the plan that is here', () => {
    const { planFiles, all } = temporaryLibrary()
    const file = smallFile()
    planFiles.add(file)
    const before = all()
    expect(planFiles.add(file)).toMatchObject({
      plan: { id: file.plan.id },
      isNew: false,
      sources: 0,
      snippets: 0,
    })
    expect(all()).toEqual(before)
  })

  test('adds nothing to the library it was written from', () => {
    const { library, plan } = stockedLibrary()
    const before = library.all()
    expect(library.planFiles.add(library.planFiles.gather(plan))).toMatchObject({ isNew: false })
    expect(library.all()).toEqual(before)
  })

  test('after the plan was changed here is another plan, and the changed one stays', () => {
    const { planFiles, plans, counts } = temporaryLibrary()
    const file = smallFile()
    planFiles.add(file)
    const mine = documentOf(evidence('My own words.'))
    plans.save(file.plan.id, mine, 0)
    const first = planFiles.add(file)
    expect(first).toMatchObject({ isNew: true, sources: 0, snippets: 0 })
    expect(first.plan.id).not.toBe(file.plan.id)
    expect(plans.open(file.plan.id).document).toEqual(mine)
    expect(plans.open(first.plan.id).document).toEqual(file.plan.document)
    expect(planFiles.add(file)).toMatchObject({ plan: { id: first.plan.id }, isNew: false })
    expect(counts()).toEqual({ sources: 1, snippets: 1, plans: 2 })
  })

  test('after the plan was deleted brings it back, and finds the rest', () => {
    const { planFiles, plans, counts } = temporaryLibrary()
    const file = smallFile()
    planFiles.add(file)
    plans.remove(file.plan.id)
    expect(planFiles.add(file)).toMatchObject({ isNew: true, sources: 0, snippets: 0 })
    expect(counts()).toEqual({ sources: 1, snippets: 1, plans: 1 })
  })

  test('after its source was named brings the source to the snippets that have none', () => {
    const { planFiles, notebooks, sources } = temporaryLibrary()
    const named = smallFile()
    const unnamed: PlanFile = {
      ...named,
      evidence: [{ ...named.snippet, cite: undefined }],
      sources: [],
    }
    expect(planFiles.add(unnamed)).toMatchObject({ isNew: true, sources: 0, snippets: 1 })
    expect(planFiles.add(named)).toMatchObject({ isNew: false, sources: 1, snippets: 0 })
    expect(notebooks.citesOf([named.snippet.id])).toEqual({
      [named.snippet.id]: named.snippet.cite,
    })
    expect(sources.list()).toHaveLength(1)
  })

  test('after a source was corrected here keeps the correction', () => {
    const { planFiles, sources } = temporaryLibrary()
    const file = smallFile()
    planFiles.add(file)
    const [source] = sources.list()
    if (!source) throw new Error('no source came')
    sources.change({ ...source, title: 'The Paper Republic, Revised' })
    expect(planFiles.add(file)).toMatchObject({ isNew: false, sources: 0 })
    expect(sources.list().map(({ title }) => title)).toEqual(['The Paper Republic, Revised'])
  })
})

describe('a source of a plan file', () => {
  test('that says the same as one here is that one, however it is spaced and ordered', () => {
    const { planFiles, plans, sources, notebooks } = temporaryLibrary()
    const mine = sources.add({ ...book, publisher: '' })
    const file = smallFile()
    const [given] = file.sources
    if (!given) throw new Error('the file has no source')
    const { title, ...others } = given
    const piece = evidence('Other words.', { citation: { sourceId: given.id } })
    const added = planFiles.add({
      ...file,
      plan: {
        ...file.plan,
        document: documentOf(...evidenceIn(file.plan), piece),
      },
      sources: [{ ...others, title: ` ${title.replace(' ', '  ')}` }],
    })
    expect(added.sources).toBe(0)
    expect(sources.list()).toEqual([mine])
    expect(notebooks.citesOf([file.snippet.id])).toEqual({
      [file.snippet.id]: { sourceId: mine.id, locator: '12' },
    })
    expect(evidenceIn(plans.open(added.plan.id)).at(-1)?.citation).toEqual({ sourceId: mine.id })
  })

  test('that has the id of another here comes under an id of its own, once', () => {
    const { planFiles, plans, sources, notebooks } = temporaryLibrary()
    const file = smallFile()
    const [given] = file.sources
    if (!given) throw new Error('the file has no source')
    sources.add({ ...book, title: 'Another book' }, given.id)
    const added = planFiles.add(file)
    expect(added.sources).toBe(1)
    const came = sources.list().find(({ title }) => title === book.title)
    expect(came?.id).not.toBe(given.id)
    expect(notebooks.citesOf([file.snippet.id])[file.snippet.id]?.sourceId).toBe(came?.id)
    expect(planFiles.add(file)).toMatchObject({ isNew: false, sources: 0, snippets: 0 })
    plans.remove(added.plan.id)
    expect(planFiles.add(file)).toMatchObject({ isNew: true, sources: 0, snippets: 0 })
    expect(sources.list()).toHaveLength(2)
  })
})

describe('a source that only a sentence of a plan file cites', () => {
  const given = { ...book, id: newId() }
  const analysis = analysisCiting(given.id)
  const file: PlanFile = {
    plan: { id: newId(), question, document: documentOf(analysis) },
    evidence: [],
    sources: [given],
  }
  const citedIn = ({ document }: Pick<PlanFile['plan'], 'document'>) =>
    citesIn(document).map(({ sourceId }) => sourceId)

  test('comes with it', () => {
    const { planFiles, plans, sources } = temporaryLibrary()
    expect(planFiles.add(file)).toMatchObject({ isNew: true, sources: 1 })
    expect(sources.list()).toEqual([given])
    expect(plans.open(file.plan.id).document).toEqual(file.plan.document)
    expect(planFiles.add(file)).toMatchObject({ isNew: false, sources: 0 })
  })

  test('that says the same as one here is that one, and the sentence cites it', () => {
    const { planFiles, plans, sources } = temporaryLibrary()
    const mine = sources.add(book)
    const added = planFiles.add(file)
    expect(added.sources).toBe(0)
    expect(sources.list()).toEqual([mine])
    expect(citedIn(plans.open(added.plan.id))).toEqual([mine.id])
    expect(planFiles.add(file)).toMatchObject({ plan: { id: added.plan.id }, isNew: false })
  })

  test('that has the id of another here comes under an id of its own, and the sentence follows it', () => {
    const { planFiles, plans, sources } = temporaryLibrary()
    sources.add({ ...book, title: 'Another book' }, given.id)
    const added = planFiles.add(file)
    const came = sources.list().find(({ title }) => title === book.title)
    expect(came?.id).not.toBe(given.id)
    expect(citedIn(plans.open(added.plan.id))).toEqual([came?.id])
    expect(planFiles.add(file)).toMatchObject({ isNew: false, sources: 0 })
  })
})

test('a plan file of version 1, opened before and after version 2 came, is one plan', () => {
  const { planFiles, plans, counts } = temporaryLibrary()
  const path = 'tests/fixtures/plan-files/version-1.linchpin'
  const file = planFileIn(readFileSync(path), 'version-1.linchpin')
  planFiles.add(file)
  plans.save(file.plan.id, documentOf(), 0)
  // The id that the unchanged plan got beside the changed one, from what it said in version 1.
  expect(planFiles.add(file).plan.id).toBe('4baa2b4e-f192-5d8a-95d1-73f826911e24')
  expect(counts().plans).toBe(2)
})

describe('a snippet of a plan file', () => {
  test('that is here keeps its place and its note', () => {
    const { planFiles, notebooks } = temporaryLibrary()
    const file = smallFile({ cite: undefined })
    const note = draftNote('My own heading', file.snippet.text)
    const snippets = note.snippets.map((snippet) => ({ ...snippet, id: file.snippet.id }))
    notebooks.add({ name: 'Mine' }, [{ ...note, snippets }])
    expect(planFiles.add(file)).toMatchObject({ isNew: true, snippets: 0 })
    expect(notebooks.list().map(({ name }) => name)).toEqual(['Mine'])
  })

  test('whose id stands for other words here comes under another, and the evidence follows it', () => {
    const { planFiles, plans, notebooks, counts } = temporaryLibrary()
    const file = smallFile()
    const note = draftNote('My own heading', 'Other words.')
    const snippets = note.snippets.map((snippet) => ({ ...snippet, id: file.snippet.id }))
    notebooks.add({ name: 'Mine' }, [{ ...note, snippets }])
    const added = planFiles.add(file)
    const came = notebooks
      .notes()
      .flatMap(({ snippets }) => snippets)
      .find(({ text }) => text === file.snippet.text)
    expect(came?.id).not.toBe(file.snippet.id)
    expect(evidenceIn(plans.open(added.plan.id))[0]?.snippetId).toBe(came?.id)
    expect(planFiles.add(file)).toMatchObject({ isNew: false, sources: 0, snippets: 0 })
    expect(counts()).toEqual({ sources: 1, snippets: 2, plans: 1 })
  })

  test('that is cited otherwise here leaves the evidence the citation it came with', () => {
    const { planFiles, plans, notebooks, sources } = temporaryLibrary()
    const file = smallFile()
    planFiles.add(file)
    plans.remove(file.plan.id)
    const mine = sources.add({ ...book, title: 'Another book' })
    notebooks.cite('snippet', file.snippet.id, { sourceId: mine.id })
    const added = planFiles.add(file)
    expect(notebooks.citesOf([file.snippet.id])[file.snippet.id]?.sourceId).toBe(mine.id)
    expect(evidenceIn(plans.open(added.plan.id))[0]?.citation).toEqual(file.snippet.cite)
    expect(planFiles.add(file)).toMatchObject({ isNew: false })
  })
})
