/** The notes that are marked by hand, and that those the reader was mended by are still read as well. */
import { describe, expect, it } from 'vitest'
import { datesSchema } from '../../../src/shared/model/note.ts'
import { fresh } from '../../bench/reading/fresh.ts'
import { daysOf, type MarkedText, placedIn } from '../../bench/reading/marks.ts'
import { measure, measureNames, meets } from '../../bench/reading/measures.ts'
import { seen } from '../../bench/reading/seen.ts'
import { unseen } from '../../bench/reading/unseen.ts'

const sets: [name: string, texts: readonly MarkedText[]][] = [
  ['seen', seen],
  ['unseen', unseen],
  ['fresh', fresh],
]

describe.each(sets)('the marked notes: %s', (_, texts) => {
  const sentences = texts.flatMap(({ lines }) => lines.flatMap((line) => line.sentences))

  it('have each sentence where it is said to stand', () => {
    for (const text of texts) {
      const { body, sentences } = placedIn(text)
      for (const { start, end, text } of sentences) expect(body.slice(start, end)).toBe(text)
    }
  })

  it('name figures and people that are in their sentences, each in its order', () => {
    for (const { text, figures, people } of sentences)
      for (const marks of [figures, people]) {
        let reached = 0
        for (const mark of marks) {
          const at = text.indexOf(mark, reached)
          expect([text, mark, at >= 0]).toEqual([text, mark, true])
          reached = at + mark.length
        }
      }
  })

  it('have dates that are in the calendar', () => {
    for (const { dates } of sentences)
      for (const date of dates) expect(datesSchema.safeParse(daysOf(date)).success).toBe(true)
  })

  it('call a statistic what has a figure, and nothing else', () => {
    for (const { text, kind, figures } of sentences)
      expect([text, kind === 'statistic']).toEqual([text, figures.length > 0])
  })

  it('have no sentence twice', () => {
    const texts = sentences.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('reading the seen notes', () => {
  const { counts } = measure(seen)
  it.each(measureNames)('meets its goal: %s', (name) => {
    expect(meets(name, counts[name])).toBe(true)
  })
})
