import { expect, it } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import {
  carriedSource,
  nextUncited,
  nextWithoutPlace,
} from '../../../../src/shared/plan/carried-source.ts'
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

it('the next without a page is one that has a source alone, or none', () => {
  const blocks = ['58', undefined, ''].map((locator) => ({
    ...evidence('Terror was not new.'),
    citation: { sourceId: service, ...(locator !== undefined && { locator }) },
  }))
  const next = (at: number) =>
    nextWithoutPlace(plan(...blocks), blocks[at]?.id ?? '', ({ citation }) => citation)?.id
  expect(next(0)).toBe(blocks[1]?.id)
  expect(next(1)).toBe(blocks[2]?.id)
  expect(next(2)).toBe(blocks[1]?.id)
  const paged = blocks.map((one) => ({ ...one, citation: { sourceId: service, locator: '3' } }))
  expect(
    nextWithoutPlace(plan(...paged), paged[0]?.id ?? '', ({ citation }) => citation),
  ).toBeNull()
})
