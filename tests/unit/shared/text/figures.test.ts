import { describe, expect, it } from 'vitest'
import { figuresIn } from '../../../../src/shared/text/figures.ts'

const read = (text: string): string[] =>
  figuresIn(text).map(({ start, end }) => text.slice(start, end))

describe('figures in a text', () => {
  it.each([
    ['access to over 26,000 personal files', '26,000'],
    ['By 1935, 22% of the Party', '22%'],
    ['a rise of 12.5 per cent', '12.5 per cent'],
    ['Three out of five marshals', 'Three out of five'],
    ['14 out of 16 army commanders', '14 out of 16'],
    ['one in four was unemployed', 'one in four'],
    ['two-thirds of the deputies', 'two-thirds'],
    ['doubling the membership', 'doubling'],
    ['output trebled', 'trebled'],
    ['outnumbered 3:1', '3:1'],
    ['fixed at £6.6 billion', '£6.6 billion'],
    ['cost 201 billion marks', '201 billion marks'],
    ['six million people', 'six million'],
    ['thousands of peasants', 'thousands of peasants'],
    ['only about nine times a year', 'nine times a year'],
    ['a tenfold rise', 'tenfold'],
    ['1500 men were lost', '1500 men'],
    ['won 230 seats in July 1932', '230 seats'],
  ])('%s', (text, figure) => {
    expect(read(text)).toContain(figure)
  })

  it.each([
    'In 1926, they were expelled.',
    '1937-38 saw a purge.',
    'on 1 December 1934',
    'the 1930s',
    'sentenced to 10 years in a labour camp',
    'in his first 6 months as head',
    'Article 48 let him rule by decree',
    'see page 12 notes',
    'One year later, he was expelled.',
    'the Trial of the Sixteen',
    'at 10:30 in the morning',
    'The First Five-Year Plan',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
