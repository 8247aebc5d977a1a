import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchScore, ranked } from '../../../../src/renderer/src/palette/rank.ts'

const labels = [
  'New Plan …',
  'Open …',
  'All Plans …',
  'Import Notes …',
  'Export …',
  'Find in Plan',
  'Move Block Up',
  'Move Block Down',
  'Add point that supports',
  'Add point that challenges',
  'Add analysis',
  'Stance: challenges',
  'Bulleted list',
  'Numbered list',
  'Was Élan enough in 1914?',
]

describe('what is typed finds', () => {
  it.each([
    ['exp', 'Export …'],
    ['export', 'Export …'],
    ['new', 'New Plan …'],
    ['plan new', 'New Plan …'],
    ['find', 'Find in Plan'],
    ['fip', 'Find in Plan'],
    ['block down', 'Move Block Down'],
    ['mbu', 'Move Block Up'],
    ['challenges', 'Stance: challenges'],
    ['add chal', 'Add point that challenges'],
    ['analisis', 'Add analysis'],
    ['numbred', 'Numbered list'],
    ['improt', 'Import Notes …'],
    ['elan', 'Was Élan enough in 1914?'],
    ['1914', 'Was Élan enough in 1914?'],
    ['bltd', 'Bulleted list'],
  ])('%s first: %s', (typed, label) => {
    expect(ranked(labels, typed, (one) => one)[0]).toBe(label)
  })

  it('nothing for words that are in nothing', () => {
    expect(ranked(labels, 'qqq', (one) => one)).toEqual([])
    expect(ranked(labels, 'export zebra', (one) => one)).toEqual([])
  })

  it('everything in its order while nothing is typed', () => {
    expect(ranked(labels, ' ', (one) => one)).toEqual(labels)
  })
})

it('a name is found by itself, by its beginning, and never scored outside 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (typed, label) => {
      const score = matchScore(typed, label)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(matchScore(label, label)).toBeGreaterThan(0)
    }),
  )
})
