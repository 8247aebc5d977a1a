/** What holds of the checks whatever the plan. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { walk } from '../../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { checkOf, checkPlan, findingsOf } from '../../../../../src/shared/plan/checks/index.ts'
import { countWords } from '../../../../../src/shared/plan/outline.ts'
import { documentOf } from '../../../../support/any-plan.ts'
import { book, otherBook, years } from './support.ts'

const sources = [book, { ...otherBook, publisher: '' }]
const snippetIds = [newId(), newId(), newId()]
const anyWords = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('In 1924 Stalinism began.', 'Lenin died.', ' ', 'a\nb', '__proto__'),
)
const anyCite = fc.record({
  sourceId: fc.oneof(fc.constantFrom(...sources.map(({ id }) => id)), fc.constant(newId())),
})
const anyPlan = fc.record({
  document: documentOf({
    text: anyWords,
    cite: anyCite,
    snippetId: fc.constantFrom(...snippetIds),
  }),
  question: fc.record({
    proposition: fc.option(fc.constant('Stalinism was old')),
    subjects: fc.subarray(['Stalinism', 'the', '', 'Lenin’s Russia']),
    period: fc.option(fc.constant(years(1917, 1929))),
  }),
  facts: fc.record({
    sources: fc.subarray(sources),
    snippets: fc.dictionary(
      fc.constantFrom(...snippetIds),
      fc.record(
        {
          text: anyWords,
          dates: fc.subarray([years(1924, 1924), years(1953, 1953)]),
          cite: anyCite,
        },
        { requiredKeys: ['text', 'dates'] },
      ),
    ),
  }),
})

test('every finding names a block of the plan or the whole plan, and no two of a check the same', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const ids = new Set([...walk(plan.document.blocks)].map(({ id }) => id))
      const { findings, dismissed } = findingsOf(plan)
      const all = [...findings, ...dismissed]
      for (const { block, says, why } of all) {
        if (block !== null) expect(ids).toContain(block)
        expect(says).toMatch(/\.$/u)
        expect(why).toMatch(/\.$/u)
      }
      expect(new Set(all.map(({ id, block }) => `${id} ${block}`)).size).toBe(all.length)
    }),
  )
})

test('a check that finds several has a sentence for all of them', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const [id, { length }] of Map.groupBy(checkPlan(plan), ({ id }) => id))
        if (length > 1)
          expect(checkOf(id).several?.(length), id).toMatch(
            new RegExp(`\\b${length}\\b.*\\.$`, 'u'),
          )
    }),
  )
})

test('setting a finding aside removes that finding and no other', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, any) => {
      const before = checkPlan(plan)
      const gone = before[any % Math.max(1, before.length)]
      if (!gone) return
      const document = {
        ...plan.document,
        dismissed: [...(plan.document.dismissed ?? []), { check: gone.id, block: gone.block }],
      }
      expect(checkPlan({ ...plan, document })).toEqual(before.filter((one) => one !== gone))
    }),
  )
})

test('a plan finds the same however much of it, of its question and of the library was checked before', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, fc.nat(), (before, after, seed) => {
      findingsOf(before)
      // Blocks of the one between those of the other, as they are after cuts, moves and undo.
      const blocks = [...before.document.blocks, ...after.document.blocks].filter(
        (_, at) => (seed >> (at % 30)) % 2 === 0,
      )
      for (const question of [before.question, after.question])
        for (const facts of [
          before.facts,
          { ...before.facts, sources: after.facts.sources },
          after.facts,
        ]) {
          const plan = { question, facts, document: { ...after.document, blocks } }
          expect(findingsOf(plan)).toEqual(findingsOf(structuredClone(plan)))
          expect(countWords(plan.document)).toBe(countWords(structuredClone(plan.document)))
        }
    }),
  )
})
