import { expect, test } from 'vitest'
import { saysKept, saysReading } from '../../../../src/renderer/src/templates/says.ts'
import { readQuestion } from '../../../../src/shared/question/index.ts'
import { planOf } from '../../shared/plan/templates/drawn.ts'

test.each([
  [
    'Was Lenin more ruthless than Stalin between 1917 and 1939?',
    'Asks for: Comparison | Names: Lenin, Stalin | Period: 1917–39 | ' +
      'To be argued: Lenin was more ruthless than Stalin between 1917 and 1939',
  ],
  ['Why did the Weimar Republic collapse?', 'Asks for: Causes | Names: Weimar Republic'],
  ['How much opposition was there to the Nazi regime?', 'Asks for: How far | Names: Nazi regime'],
  ['', ''],
])('“%s” is read as: %s', (question, says) => {
  const read = saysReading(readQuestion(question))
  expect(read.map(({ name, words }) => `${name}: ${words.join(', ')}`).join(' | ')).toBe(says)
})

test('what stays in another shape is said with numbers', () => {
  expect(saysKept(planOf('line:One s:Two judgement'))).toMatch(
    /^Everything stays: 2 words, 0 pieces of evidence\. /,
  )
})
