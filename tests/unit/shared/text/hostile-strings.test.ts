/**
 * Strings on which a recogniser that goes back over what it has read takes minutes: `npm run bench -- recognisers` says
 * how long each takes, here they only have to come to an end with what is right.
 */
import { describe, expect, it } from 'vitest'
import { figuresIn } from '../../../../src/shared/text/figures.ts'
import { kindOf } from '../../../../src/shared/text/kinds.ts'
import { readAloud } from '../../../../src/shared/text/markup.ts'
import { isSlip, stemOf } from '../../../../src/shared/text/stem.ts'
import { tellingIn } from '../../../../src/shared/text/telling.ts'
import { hostileStrings } from '../../../support/hostile/strings.ts'
import { recognisers } from '../../../support/recognisers.ts'

const long = 200_000

describe('hostile strings', () => {
  it.each(recognisers)('are read by $name', ({ reads }) => {
    for (const { of } of hostileStrings) expect(() => reads(of(1_000))).not.toThrow()
  })

  it('of figures hold the figures that they hold', () => {
    const ones = '1,'.repeat(long / 2)
    expect(figuresIn(ones)).toEqual([])
    expect(figuresIn(`${ones}5 per cent`)).toEqual([{ start: 0, end: long + 10 }])
    expect(figuresIn('1.'.repeat(long / 2))).toEqual([])
    expect(kindOf(ones)).toBe('statement')
    expect(kindOf(`1${',000'.repeat(long / 4)}`)).toBe('statistic')
    // A number that is glued to a word is begun where it can be read.
    expect(figuresIn('WW2,50% fell; no.7.5 per cent')).toEqual([
      { start: 4, end: 7 },
      { start: 17, end: 29 },
    ])
  })

  it('of marks lose no more than marks', () => {
    const open = '[^a'.repeat(long / 3)
    expect(readAloud(open)).toBe(open)
    expect(readAloud(`It fell.[^1] ${'['.repeat(long)}`)).toBe(`It fell. ${'['.repeat(long)}`)
  })

  it('of one word are one word', () => {
    const word = 'ed'.repeat(long / 2)
    expect(stemOf(word)).toBe(word)
    expect(tellingIn(word)).toMatchObject([{ kind: 'word', letters: word }])
    expect(isSlip(word, `${word.slice(0, long / 2)}x${word.slice(long / 2 + 2)}`)).toBe(true)
    expect(isSlip(word, word.replaceAll('ed', 'ex'))).toBe(false)
  })
})
