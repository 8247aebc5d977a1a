import { describe, expect, test } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { normalLine } from '../../../../src/shared/model/inline.ts'
import { placeOf } from '../../../../src/shared/model/place.ts'
import { planDocumentSchema, questionSchema } from '../../../../src/shared/model/plan.ts'

const paragraph = (content: unknown, id: unknown = newId()) => ({ type: 'paragraph', id, content })
const placeIn = (blocks: unknown[]) => {
  const issue = planDocumentSchema.safeParse({ version: 1, blocks }).error?.issues[0]
  return placeOf(issue?.path)
}
const id = newId()

test('a question is one line, however it was broken where it was copied from', () => {
  expect(questionSchema.parse(' Was Stalinism\n a consequence\tof  Leninism? ')).toBe(
    'Was Stalinism a consequence of Leninism?',
  )
})

describe('a document that is not a plan is refused with the place of its fault', () => {
  test.each([
    ['a word that is no block', [{ type: 'poem', id }], 'blocks[0].type'],
    ['an id that is none', [paragraph([], 'first')], 'blocks[0].id'],
    ['an empty run', [paragraph([{ type: 'text', text: '' }])], 'blocks[0].content[0].text'],
    [
      'a mark nobody knows',
      [paragraph([{ type: 'text', text: 'a', marks: ['loud'] }])],
      'blocks[0].content[0].marks[0]',
    ],
    ['a field that does not belong', [{ ...paragraph([]), colour: 'red' }], 'blocks[0]'],
    [
      'a third level of sections',
      [
        {
          type: 'section',
          id,
          title: [],
          blocks: [
            {
              type: 'section',
              id: newId(),
              title: [],
              blocks: [{ type: 'section', id: newId(), title: [], blocks: [] }],
            },
          ],
        },
      ],
      'blocks[0].blocks[0].blocks[0].type',
    ],
    ['the same id twice', [paragraph([], id), paragraph([], id)], 'blocks[1].id'],
    [
      'a citation without a source',
      [{ type: 'evidence', id, words: 'a', use: 'quotation', comment: [], citation: {} }],
      'blocks[0].citation.sourceId',
    ],
  ])('%s', (_, blocks, place) => {
    expect(placeIn(blocks)).toBe(place)
  })
})

test('a line has one form: marks once and in order, and no two runs that could be one', () => {
  expect(
    normalLine([
      { type: 'text', text: 'a', marks: ['italic', 'bold', 'bold'] },
      { type: 'text', text: 'b', marks: ['bold', 'italic'] },
      { type: 'text', text: 'c', marks: [] },
      { type: 'text', text: 'd' },
    ]),
  ).toEqual([
    { type: 'text', text: 'ab', marks: ['bold', 'italic'] },
    { type: 'text', text: 'cd' },
  ])
})
