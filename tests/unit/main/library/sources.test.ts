import { expect, test } from 'vitest'
import { createActs, createNotebooks, createSources } from '../../../../src/main/library/index.ts'
import { createPlans } from '../../../../src/main/plans/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

test('a source is added, changed and listed, the latest first', () => {
  const sources = createSources(temporaryDatabase())
  const older = sources.add({ type: 'book', title: 'Older' })
  const newer = sources.add({ type: 'chapter', title: 'Newer', author: [{ family: 'Cohen' }] })
  const changed = sources.change({ ...older, title: 'Older, revised' })
  expect(sources.list()).toEqual([newer, changed])
})

test('a source that is cited is not deleted, and the refusal says where', () => {
  const database = temporaryDatabase()
  const sources = createSources(database)
  const notebooks = createNotebooks(database)
  const plans = createPlans(database)
  const { id: sourceId } = sources.add({ type: 'book', title: 'Cited' })
  const { notebook } = notebooks.add({ name: 'Stalin' }, [draftNote('Heading', 'Words.')])
  notebooks.cite('notebook', notebook.id, { sourceId })
  const evidence = {
    type: 'evidence' as const,
    id: newId(),
    words: 'Words.',
    use: 'quotation' as const,
    citation: { sourceId },
    comment: [],
  }
  const plan = plans.add('Why?', { version: 4, blocks: [evidence] })

  expect(() => sources.remove(sourceId)).toThrow('cited in 1 notebook, 1 plan')
  notebooks.cite('notebook', notebook.id, null)
  plans.remove(plan.id)
  expect(() => sources.remove(sourceId)).toThrow('cited in 1 plan in the bin')
  plans.purge(plan.id)
  sources.remove(sourceId)
  expect(sources.list()).toEqual([])
  expect(() => sources.remove(sourceId)).toThrow('not there any more')
})

test('a source that is cited in the bin alone is not deleted either, and the refusal says so', () => {
  const database = temporaryDatabase()
  const sources = createSources(database)
  const notebooks = createNotebooks(database)
  const acts = createActs(database)
  const { id: sourceId } = sources.add({ type: 'book', title: 'Cited' })
  notebooks.add({ name: 'Stalin' }, [draftNote('One', 'Words.'), draftNote('Two', 'More words.')])
  const things = notebooks.notes().map(({ id }) => ({ kind: 'note' as const, id }))
  acts.citeAll(things, { sourceId })
  acts.remove(things.slice(0, 1))
  expect(() => sources.remove(sourceId)).toThrow('cited in 1 note, 1 note in the bin')
  acts.remove(things)
  expect(() => sources.remove(sourceId)).toThrow('cited in 2 notes in the bin')
  acts.empty()
  sources.remove(sourceId)
  expect(sources.list()).toEqual([])
})

test('a source that only a sentence of a plan cites is not deleted', () => {
  const database = temporaryDatabase()
  const sources = createSources(database)
  const plans = createPlans(database)
  const { id: sourceId } = sources.add({ type: 'book', title: 'Cited' })
  const content = [{ type: 'citation' as const, cites: [{ sourceId }] }]
  const paragraph = { type: 'paragraph' as const, id: newId(), content }
  plans.add('Why?', { version: 4, blocks: [paragraph] })
  expect(() => sources.remove(sourceId)).toThrow('cited in 1 plan')
})
