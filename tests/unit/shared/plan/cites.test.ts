import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type PlanDocument, planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { citesIn, withCites } from '../../../../src/shared/plan/cites.ts'
import { anyDocument } from '../../../support/any-plan.ts'

const cites = (locator: string) => ({ sourceId: newId(), locator })
const line = (...locators: string[]) => [
  { type: 'text' as const, text: 'Words' },
  { type: 'citation' as const, cites: locators.map(cites) },
]

const document: PlanDocument = planDocumentSchema.parse({
  version: 4,
  blocks: [
    { type: 'line-of-argument', id: newId(), content: line('1') },
    {
      type: 'section',
      id: newId(),
      title: line('2'),
      blocks: [
        {
          type: 'section',
          id: newId(),
          title: line('3'),
          blocks: [
            {
              type: 'point',
              id: newId(),
              stance: 'supports',
              claim: line('4'),
              body: [
                {
                  type: 'evidence',
                  id: newId(),
                  snippetId: newId(),
                  words: 'Words.',
                  use: 'figure',
                  citation: cites('5'),
                  comment: line('6'),
                },
                {
                  type: 'counter',
                  id: newId(),
                  claim: line('7'),
                  reply: line('8'),
                  body: [
                    {
                      type: 'list',
                      id: newId(),
                      style: 'numbered',
                      items: [
                        { depth: 0, content: line('9', '10') },
                        { depth: 1, content: line('11') },
                      ],
                    },
                  ],
                },
                { type: 'link', id: newId(), content: line('12') },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'judgement',
      id: newId(),
      body: [{ type: 'analysis', id: newId(), content: line('13') }],
    },
  ],
})

test('a document cites wherever a line can stand, and where its evidence has a citation', () => {
  expect(citesIn(document).map(({ locator }) => locator)).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  )
})

test('each cite can be changed, and nothing else is', () => {
  fc.assert(
    fc.property(anyDocument, (given) => {
      const before = structuredClone(given)
      const changed = withCites(given, (cite) => ({ ...cite, suffix: 'changed' }))
      expect(given).toEqual(before)
      expect(planDocumentSchema.parse(changed)).toEqual(changed)
      expect(citesIn(changed)).toEqual(
        citesIn(given).map((cite) => ({ ...cite, suffix: 'changed' })),
      )
      expect(withCites(given, (cite) => cite)).toEqual(given)
    }),
  )
})
