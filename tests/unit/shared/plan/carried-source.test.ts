import { expect, it } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { carriedSource, nextUncited } from '../../../../src/shared/plan/carried-source.ts'
import { evidence, plan } from '../../../support/blocks.ts'

const [service, conquest, gone] = [newId(), newId(), newId()]
const from = (sourceId?: string) => ({
  ...evidence('Terror was not new.'),
  ...(sourceId && { citation: { sourceId } }),
})
const isThere = (id: string) => id !== gone

it.each([
  ['the nearest before it', [service, conquest, undefined], 2, conquest],
  ['past those that name none', [service, undefined, undefined], 2, service],
  ['and not one that is gone', [service, gone, undefined], 2, service],
  ['else the nearest behind it', [undefined, conquest, service], 0, conquest],
  ['none where none is named', [undefined, gone], 0, null],
])('a source is carried over: %s', (_, sources, at, carried) => {
  const blocks = sources.map(from)
  expect(carriedSource(plan(...blocks), blocks[at]?.id ?? '', isThere)).toBe(carried)
})

it.each([
  ['the next behind it', [service, undefined, undefined], 1, 2],
  ['past those that name one', [undefined, service, undefined], 0, 2],
  ['else the first before it', [undefined, service, undefined], 2, 0],
  ['none where all others name one', [undefined, service], 0, null],
])('what is to be cited next: %s', (_, sources, at, next) => {
  const blocks = sources.map(from)
  const found = nextUncited(plan(...blocks), blocks[at]?.id ?? '', ({ citation }) => !!citation)
  expect(found?.id ?? null).toBe(next === null ? null : blocks[next]?.id)
})
