import { expect, test } from 'vitest'
import { citedSources, missingOf } from '../../../../src/renderer/src/export/missing.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { printedByMhra } from '../../../../src/shared/plan/printed-fields.ts'
import { readQuestion } from '../../../../src/shared/question/index.ts'

const book = (family: string, fields: Partial<Source> = {}): Source => ({
  id: newId(),
  type: 'book',
  title: 'A Book',
  author: [{ family }],
  publisher: 'Norton',
  ...fields,
})
const kotkin = book('Kotkin')
const nove = book('Nove')
const service = book('Service', { issued: { 'date-parts': [[2004]] } })
const judgement = newId()

const evidence = (source: Source) => ({
  type: 'evidence' as const,
  id: newId(),
  words: 'The decree was signed.',
  use: 'paraphrase' as const,
  comment: [],
  citation: { sourceId: source.id },
})
const document = {
  version: 3,
  blocks: [
    { type: 'line-of-argument', id: newId(), content: [{ type: 'text', text: 'It was.' }] },
    { type: 'judgement', id: judgement, body: [kotkin, service, nove, kotkin].map(evidence) },
  ],
} as unknown as PlanDocument

const asked = {
  question: readQuestion('Was Stalin to blame?'),
  document,
  facts: { snippets: {}, sources: [kotkin, nove, service] },
  printed: printedByMhra,
}

test('each source is cited once, in the order in which it comes', () => {
  expect(citedSources(asked).map(({ id }) => id)).toEqual([kotkin.id, service.id, nove.id])
})

test('sources that lack the same are one row, which begins with the first of them', () => {
  const [row] = missingOf(asked)
  expect(row).toMatchObject({
    kind: 'sources',
    says: '2 sources have no date',
    names: 'Kotkin, Nove',
    first: kotkin,
  })
})

test('a source that is filled in is missed no more', () => {
  const filled = { ...kotkin, issued: { 'date-parts': [[2014]] } } as Source
  const [row] = missingOf({ ...asked, facts: { snippets: {}, sources: [filled, nove, service] } })
  expect(row).toMatchObject({ says: '1 source has no date', names: 'Nove', first: nove })
})

test('open gaps come after the sources, each with its place, and what is weak or a hint is none', () => {
  const empty = { version: 3, blocks: [] } as unknown as PlanDocument
  const gaps = missingOf({ ...asked, document: empty })
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.every(({ kind }) => kind === 'gap')).toBe(true)
  expect(gaps.every(({ says }) => !says.endsWith('.'))).toBe(true)
})
