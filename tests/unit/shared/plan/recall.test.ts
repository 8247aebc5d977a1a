import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence, Point } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type PlanDocument, planDocumentVersion } from '../../../../src/shared/model/plan.ts'
import { nearness, piecesOf, rememberedIn } from '../../../../src/shared/plan/nearness.ts'
import {
  type Answer,
  answersIn,
  scoreRecall,
  skeletonOf,
} from '../../../../src/shared/plan/recall.ts'

const evidence = (words: string, snippetId?: string): Evidence => ({
  type: 'evidence',
  id: newId(),
  ...(snippetId && { snippetId }),
  words,
  use: 'paraphrase',
  comment: [],
})
const point = (claim: string, ...pieces: Evidence[]): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: [{ type: 'text', text: claim }],
  body: pieces,
})
const plan = (...blocks: Point[]): PlanDocument => ({ version: planDocumentVersion, blocks })

const lena = 'In April 1912 troops shot 200 striking miners on the Lena goldfields.'
const cases: [written: string, piece: string, outcome: string][] = [
  ['Lena goldfields massacre 1912, 200 miners shot', lena, 'found'],
  ['miners shot by soldiers at Lena goldfield in 1912', lena, 'found'],
  ['Lena godlfields, stiking miners shot, 1912', lena, 'found'],
  ['Lena goldfields miners shot 1905', lena, 'part'],
  ['miners were unhappy', lena, 'missed'],
  ['the first five year plan', lena, 'missed'],
  [lena, lena, 'found'],
  [
    'grain procured rose to 22 million tonnes',
    'Grain procurement reached 22.8 million tonnes in 1933.',
    'found',
  ],
  ['collectivising farms', 'The collectivisation of farms was complete by 1936.', 'found'],
  [
    'Trotsky was expelled from the Party',
    'Trotsky was expelled from the Communist Party in November 1927.',
    'part',
  ],
]

test.each(cases)('“%s” for “%s” is %s', (written, piece, outcome) => {
  const [looked] = piecesOf([piece], '')
  expect(looked && nearness(rememberedIn(written), looked).outcome).toBe(outcome)
})

describe('a plan from memory', () => {
  const [first, second, third] = [
    evidence(lena),
    evidence('The Okhrana had 20,000 informers by 1914.'),
    evidence('Stolypin had 3,000 people hanged by field courts in 1906.'),
  ]
  const one = point('Tsarism lived by force', first, second)
  const other = point('Reform was a mask', third)
  const document = plan(one, other)
  const said = (place: Point, text: string): Answer => ({ placeId: place.id, text })

  test('is its places in reading order, with the evidence each has', () => {
    expect(
      skeletonOf(document).map(({ name, words, evidence }) => [name, words, evidence.length]),
    ).toEqual([
      ['Point 1', 'Tsarism lived by force', 2],
      ['Point 2', 'Reform was a mask', 1],
    ])
  })

  test('counts what was found, wherever it was written, and says where it belongs', () => {
    const result = scoreRecall(document, [
      said(other, 'Okhrana 20,000 informers'),
      said(one, 'Lena goldfields 1912, miners shot'),
      said(one, 'Bloody Sunday 1905'),
    ])
    expect(result).toMatchObject({ found: 2, part: 0, of: 3 })
    expect(result.pieces.map(({ outcome, isMisplaced }) => [outcome, isMisplaced])).toEqual([
      ['found', false],
      ['found', true],
      ['missed', false],
    ])
    expect(result.unmatched).toEqual([said(one, 'Bloody Sunday 1905')])
  })

  test('takes a line a piece, with or without bullets', () => {
    expect(answersIn('p', '- Lena\n\n  • Okhrana  \n')).toEqual([
      { placeId: 'p', text: 'Lena' },
      { placeId: 'p', text: 'Okhrana' },
    ])
  })

  test('does not mind the order of the lines, and finds nothing twice', () => {
    const lines = [
      lena,
      'Okhrana informers 20,000',
      'Stolypin hanged 3,000 by field courts',
      'Lena 1912',
      'Rasputin',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (given) => {
        const answers = given.map((text) => said(one, text))
        const result = scoreRecall(document, answers)
        const sorted = scoreRecall(
          document,
          [...answers].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
        )
        expect({ found: result.found, part: result.part }).toEqual({
          found: sorted.found,
          part: sorted.part,
        })
        expect(result.found + result.part + result.unmatched.length).toBe(answers.length)
      }),
    )
  })

  test('is remembered whole by whoever writes all its words', () => {
    const pieces = fc.uniqueArray(
      fc.stringMatching(/^[A-Z][a-z]{4,9} [a-z]{5,10} [a-z]{5,10} 1[6-9]\d\d$/),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(pieces, (all) => {
        const place = point('A claim', ...all.map((words) => evidence(words)))
        const result = scoreRecall(
          plan(place),
          all.map((words) => said(place, words)),
        )
        expect(result).toMatchObject({ found: all.length, of: all.length, unmatched: [] })
      }),
    )
  })
})
