// A pasted reference with the pieces that found a field told from the others.
import { expect, test } from 'vitest'
import { piecesOf } from '../../../../src/renderer/src/sources-tab/found-pieces.ts'

const text = 'Service, Robert, Stalin (Macmillan, 2004), borrowed'
const pieces = piecesOf(text, {
  fields: {
    type: 'book',
    title: 'Stalin',
    author: [{ family: 'Service', given: 'Robert' }],
    publisher: 'Macmillan',
    issued: { 'date-parts': [[2004]] },
  },
  notRead: 'borrowed',
})

test('pieces together are the text', () => {
  expect(pieces.map(({ words }) => words).join('')).toBe(text)
})

test('a piece is found where a field has its words, and no word in part', () => {
  expect(pieces.filter(({ isFound }) => isFound).map(({ words }) => words)).toEqual([
    'Service',
    'Robert',
    'Stalin',
    'Macmillan',
    '2004',
  ])
})
