import { expect, test } from 'vitest'
import type { Block, Evidence, Point } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { countWords, outline, usesOf } from '../../../../src/shared/plan/outline.ts'

const text = (words: string) => (words ? [{ type: 'text' as const, text: words }] : [])
const evidence = (words: string, snippetId: string): Evidence => ({
  type: 'evidence',
  id: newId(),
  snippetId,
  words,
  use: 'quotation',
  comment: [],
})
const point = (claim: string, ...body: Point['body']): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: text(claim),
  body,
})
const [first, second, third] = [newId(), newId(), newId()]
const blocks: Block[] = [
  { type: 'line-of-argument', id: newId(), content: text('It grew from it.') },
  {
    type: 'section',
    id: newId(),
    title: text('Continuity'),
    blocks: [point('Terror was old.', evidence('Lenin used it.', first))],
  },
  point('', evidence('Lenin used it.', first), evidence('35,000 officers', second)),
  { type: 'judgement', id: newId(), body: [evidence('In the end.', third)] },
]

test('blocks are named as people call them, with points numbered through the plan', () => {
  expect(outline({ version: 4, blocks }).map(({ label, depth }) => `${depth} ${label}`)).toEqual([
    '0 Line of argument',
    '0 Section: Continuity',
    '1 Point 1: Terror was old.',
    '2 Evidence: Lenin used it.',
    '0 Point 2',
    '1 Evidence: Lenin used it.',
    '1 Evidence: 35,000 officers',
    '0 Judgement',
    '1 Evidence: In the end.',
  ])
})

test('a snippet is used where it first stands', () => {
  expect([...usesOf({ version: 4, blocks })]).toEqual([
    [first, 'point 1'],
    [second, 'point 2'],
    [third, 'judgement'],
  ])
})

test.each([
  ['', 0],
  ['One two, three.', 3],
  ['35,000 officers – shot', 3],
  ['Stalin’s well-known "terror"', 3],
  ['Россия 1917', 2],
])('the words of %j are %i', (words, count) => {
  const content = text(words)
  expect(countWords({ version: 4, blocks: [{ type: 'paragraph', id: newId(), content }] })).toBe(
    count,
  )
})

test('the words of a plan are all it says, its titles, where words lead to and what they cite apart', () => {
  const sourceId = newId()
  const document = planDocumentSchema.parse({
    version: 4,
    blocks: [
      {
        type: 'section',
        id: newId(),
        title: text('Not counted'),
        blocks: [{ type: 'section', id: newId(), title: text('Nor this'), blocks: [] }],
      },
      {
        ...point('One two'),
        body: [
          { ...evidence('three four', first), comment: text('five') },
          {
            type: 'counter',
            id: newId(),
            claim: text('six'),
            body: [
              {
                type: 'list',
                id: newId(),
                style: 'numbered',
                items: [
                  { depth: 0, content: text('seven') },
                  { depth: 1, content: text('eight') },
                ],
              },
            ],
            reply: text('nine'),
          },
          {
            type: 'link',
            id: newId(),
            content: [
              { type: 'hyperlink', url: 'https://example.org/not/counted', content: text('ten') },
              { type: 'citation', cites: [{ sourceId, prefix: 'not counted' }] },
              ...text(' eleven'),
            ],
          },
        ],
      },
    ],
  })
  expect(countWords(document)).toBe(11)
})
