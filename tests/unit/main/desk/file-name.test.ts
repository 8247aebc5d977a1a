import { expect, test } from 'vitest'
import { fileNameOf } from '../../../../src/main/desk/file-name.ts'

test.each([
  ['Was it "inevitable"? Why/how?', 'Was it inevitable Why how.docx'],
  ['Why did <NEP> end | begin: 1921?', 'Why did NEP end begin 1921.docx'],
  ['Why ...', 'Why.docx'],
  ['???', 'Plan.docx'],
  ['CON', 'Plan CON.docx'],
  ['nul.txt', 'Plan nul.txt.docx'],
  ['Congress', 'Congress.docx'],
  ['half \uD83D character', 'half character.docx'],
  ['Что такое НЭП?', 'Что такое НЭП.docx'],
])('the file of %j is called %j', (question, name) => {
  expect(fileNameOf(question, 'docx')).toBe(name)
})

test('a long question is cut between characters, never inside one', () => {
  const name = fileNameOf(`${'x'.repeat(79)}😀 and more`, 'pdf')
  expect(name).toBe(`${'x'.repeat(79)}😀.pdf`)
  expect(() => encodeURIComponent(name)).not.toThrow()
})
