// Every hostile word as a search, in a library full of them.
import { expect, it } from 'vitest'
import { temporaryDesk } from '../../../support/desk.ts'
import { fillHostileLibrary } from '../../../support/hostile/library.ts'
import { hostileWords } from '../../../support/hostile/payloads/index.ts'

it('no words make a search fail, and all notes are there afterwards', async () => {
  const { desk, call } = await temporaryDesk()
  await fillHostileLibrary(desk, call)
  for (const words of hostileWords)
    for (const { text, marks } of await call.library.search({ words: words.slice(0, 1000) }))
      for (const [start, end] of marks) expect(text.slice(start, end)).not.toBe('')
  const texts = (await call.library.notes({})).flatMap(({ snippets }) =>
    snippets.map(({ text }) => text),
  )
  expect(texts.sort()).toEqual(hostileWords.map((words) => words.toWellFormed()).sort())
})
