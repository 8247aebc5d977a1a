import { expect, test } from 'vitest'
import { bodyOf } from '../../../../src/main/storage/stand-ins.ts'

const at = (starts: number, text: string) => ({ starts, ends: starts + text.length, text })

test.each([
  ['side by side', [at(0, 'One. '), at(5, 'Two.')], 'One. Two.'],
  ['in whatever order', [at(5, 'Two.'), at(0, 'One. ')], 'One. Two.'],
  ['with what cannot be read between them', [at(2, 'One.'), at(8, 'Two.')], '  One.  Two.'],
  ['one in another', [at(0, 'One and two.'), at(4, 'and')], 'One and two.'],
  ['one into another', [at(0, 'One and'), at(4, 'and two.')], 'One and two.'],
])('snippets that stand %s stay where they are', (_, snippets, body) => {
  const made = bodyOf(snippets)
  expect(made.body).toBe(body)
  expect(new Set(made.placed)).toEqual(new Set(snippets))
})

test.each([
  ['on the words of another', [at(0, 'One.'), at(1, 'Two.')], 'One.\nTwo.'],
  ['before the beginning', [at(-7, 'One.')], 'One.'],
  ['further on than any note is long', [at(0, 'One.'), at(2 ** 50, 'Two.')], 'One.\nTwo.'],
  ['at no place', [at(0, 'One.'), { ...at(6, 'Two.'), starts: Number.NaN }], 'One.\nTwo.'],
])('a snippet that says it stands %s comes behind the others', (_, snippets, body) => {
  const made = bodyOf(snippets)
  expect(made.body).toBe(body)
  for (const { starts, ends, text } of made.placed) expect(body.slice(starts, ends)).toBe(text)
})

test('many far from each other make no endless body', () => {
  const snippets = Array.from({ length: 300 }, (_, index) => at(index * 90_000, 'Word.'))
  const { body, placed } = bodyOf(snippets)
  expect(body.length).toBeLessThan(10_100_000)
  for (const { starts, ends, text } of placed) expect(body.slice(starts, ends)).toBe(text)
})
