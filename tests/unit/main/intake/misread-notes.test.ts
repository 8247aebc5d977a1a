/** Notes that were once read wrongly, where they are at hand: what is right of each stands in `expected.json`. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readFiles } from '../../../../src/main/intake/index.ts'
import {
  createNotebooks,
  createSearch,
  createSuggestions,
} from '../../../../src/main/library/index.ts'
import type { Dates } from '../../../../src/shared/model/note.ts'
import { readQuestion } from '../../../../src/shared/question/index.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const folder = '../shared/cases/notes'
const isAtHand = existsSync(`${folder}/expected.json`)

const words = z.array(z.string())
const caseSchema = z.strictObject({
  kind: z.string(),
  expected: z.strictObject({
    snippets: words.optional(),
    snippetsJoined: words.optional(),
    headings: words.optional(),
    headingsContain: words.optional(),
    search: z.record(z.string(), z.string()).optional(),
    dates: words.optional(),
    people: z.array(words).optional(),
    kinds: words.optional(),
    suggestFirst: z.record(z.string(), z.string()).optional(),
    suggestNever: z.record(z.string(), z.string()).optional(),
    becauseNever: z.record(z.string(), words).optional(),
  }),
})
const questionSchema = z.strictObject({
  question: z.string(),
  asks: z.string().optional(),
  subjects: words.optional(),
  subjectsNot: words.optional(),
  proposition: z.string().nullable().optional(),
})
type Case = z.infer<typeof caseSchema>
type Question = z.infer<typeof questionSchema>

const all = isAtHand
  ? z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')))
  : {}
const questions = isAtHand
  ? z.object({ expected: z.array(questionSchema) }).parse(all['questions.txt']).expected
  : []
const cases = Object.entries(all)
  .filter(([name]) => name !== 'questions.txt')
  .map(([name, found]): [string, Case] => [name, caseSchema.parse(found)])

/** "1381", "1930-1939", "2001-09-11": a year, a stretch of years, or a day, as the cases write them. */
function shortened({ from, to }: Dates): string {
  if (from === to) return from
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)].map((year) => String(Number(year)))
  return first === last ? `${first}` : `${first}-${last}`
}
/** Days of early years have them without noughts before. */
const plain = (date: string): string => date.replace(/^0+/, '')

describe.skipIf(!isAtHand)('notes that were read wrongly once', () => {
  test.each(cases)('%s', async (name, { expected }) => {
    const { notes } = await readFiles([{ path: `${folder}/${name}`, name }])
    const snippets = notes.flatMap((note) => note.snippets)
    const texts = snippets.map(({ text }) => text)
    const headings = notes.map(({ heading }) => heading)
    const database = temporaryDatabase()
    createNotebooks(database).add({ name: 'Notes' }, notes)
    const suggestions = createSuggestions(database)
    const asked = (question: string) => suggestions.for({ question, used: [], limit: 10 })

    if (expected.snippets) expect(texts).toEqual(expected.snippets)
    if (expected.snippetsJoined)
      expect(texts.join(' ').replace(/\s+/g, ' ')).toBe(expected.snippetsJoined.join(' '))
    if (expected.headings) expect(headings).toEqual(expected.headings)
    for (const [at, word] of (expected.headingsContain ?? []).entries())
      expect(headings[at]).toContain(word)
    for (const [sought, piece] of Object.entries(expected.search ?? {}))
      expect([sought, createSearch(database).find(sought)[0]?.text]).toEqual([
        sought,
        expect.stringContaining(piece),
      ])
    if (expected.dates)
      expect(
        snippets.flatMap(({ dates }) => dates.map((found) => plain(shortened(found)))),
      ).toEqual(expected.dates)
    if (expected.people) expect(snippets.map(({ people }) => people)).toEqual(expected.people)
    if (expected.kinds) expect(snippets.map(({ kind }) => kind)).toEqual(expected.kinds)
    for (const [question, text] of Object.entries(expected.suggestFirst ?? {}))
      expect(asked(question)[0]?.text).toBe(text)
    for (const [question, word] of Object.entries(expected.suggestNever ?? {}))
      expect(asked(question).filter(({ text }) => text.includes(word))).toEqual([])
    for (const [question, words] of Object.entries(expected.becauseNever ?? {}))
      for (const { because } of asked(question))
        expect(because.filter((reason) => words.includes(reason))).toEqual([])
  })

  test.each(questions.map((one): [string, Question] => [one.question, one]))('%s', (_, one) => {
    const read = readQuestion(one.question)
    if (one.asks) expect(read.asks).toBe(one.asks)
    expect(read.subjects).toEqual(expect.arrayContaining(one.subjects ?? []))
    expect(read.subjects.filter((subject) => one.subjectsNot?.includes(subject))).toEqual([])
    if (one.proposition !== undefined) expect(read.proposition).toBe(one.proposition)
  })
})
