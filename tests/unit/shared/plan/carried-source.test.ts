import { expect, it } from 'vitest'
import type { Evidence } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { planDocumentVersion } from '../../../../src/shared/model/plan.ts'
import { carriedSource } from '../../../../src/shared/plan/carried-source.ts'

const [service, conquest, gone] = [newId(), newId(), newId()]
const evidence = (sourceId?: string): Evidence => ({
  type: 'evidence',
  id: newId(),
  ...(sourceId && { citation: { sourceId } }),
  text: 'Terror was not new.',
  use: 'paraphrase',
})
const isThere = (id: string) => id !== gone

it.each([
  ['the nearest before it', [service, conquest, undefined], 2, conquest],
  ['past those that name none', [service, undefined, undefined], 2, service],
  ['and not one that is gone', [service, gone, undefined], 2, service],
  ['else the nearest behind it', [undefined, conquest, service], 0, conquest],
  ['none where none is named', [undefined, gone], 0, null],
])('a source is carried over: %s', (_, sources, at, carried) => {
  const blocks = sources.map(evidence)
  const document = { version: planDocumentVersion, blocks }
  expect(carriedSource(document, blocks[at]?.id ?? '', isThere)).toBe(carried)
})
