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
    ['rents fell by 20–30%', '20–30%'],
    ['between 10,000–12,000 marched', '10,000–12,000'],
    ['it passed by 216 to 212', '216 to 212'],
    ['it fell by 311 votes to 310', '311 votes to 310'],
    ['more than twenty bishops resigned', 'twenty bishops'],
    ['Forty-one delegates walked out', 'Forty-one delegates'],
    ['about 3m were idle', '3m'],
    ['one child in five was fed', 'one child in five'],
    ['a half of the nobles', 'a half'],
    ['half the nobles', 'half'],
    ['a sixth between them', 'a sixth'],
    ['four of the seven judges', 'four of the seven'],
    ['wages of 8d. a day', '8d.'],
    ['it cost 12s. 6d. to print', '12s. 6d.'],
    ['one penny a week', 'one penny'],
    ['three times the yield', 'three times'],
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
    'a third party and a fifth column',
    'in the first half of the century',
    'Masks, doubles, mirrors',
    'the twelve apostles',
    'after twenty years of war',
    'one of the two consuls',
    'one siege in ten days',
    'double standards',
    'The First Five-Year Plan',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
