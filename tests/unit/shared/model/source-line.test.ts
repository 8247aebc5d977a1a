import { describe, expect, it } from 'vitest'
import type { SourceFields } from '../../../../src/shared/model/source.ts'
import { describeSource } from '../../../../src/shared/model/source-line.ts'

const title = 'The Long Winter'
const [ash, birch, cedar] = ['Ash', 'Birch', 'Cedar'].map((family) => ({ family, given: 'A.' }))
if (!ash || !birch || !cedar) throw new Error('three names are needed')

describe('a source in one line', () => {
  it.each<[string, Partial<SourceFields>]>([
    ['The Long Winter', {}],
    ['The Long Winter (1968)', { issued: { 'date-parts': [[1968, 5]] } }],
    ['Ash, The Long Winter (1968)', { author: [ash], issued: { 'date-parts': [[1968]] } }],
    ['Ash and Birch, The Long Winter', { author: [ash, birch] }],
    ['Ash and others, The Long Winter', { author: [ash, birch, cedar] }],
    ['Birch, The Long Winter', { author: [], editor: [birch] }],
    ['The Long Winter (43 BC)', { issued: { 'date-parts': [[-43]] } }],
    ['The Long Winter', { issued: { 'date-parts': [[0]] } }],
    ['The Long Winter of 1968', { title: ' The Long\nWinter\r\n of 1968\u2028' }],
    ['The Reading Room, The Long Winter', { author: [{ literal: 'The Reading Room' }] }],
  ])('reads %s', (line, fields) => {
    expect(describeSource({ type: 'book', title, ...fields })).toBe(line)
  })
})
