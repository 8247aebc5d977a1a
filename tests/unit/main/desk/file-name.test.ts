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
  ['\u200B', 'Plan.docx'],
])('the file of %j is called %j', (question, name) => {
  expect(fileNameOf(question, 'docx')).toBe(name)
})

test('a long question is cut between characters, never inside one', () => {
  const name = fileNameOf(`${'x'.repeat(79)}😀 and more`, 'pdf')
  expect(name).toBe(`${'x'.repeat(79)}😀.pdf`)
  expect(() => encodeURIComponent(name)).not.toThrow()
})

// 70 Chinese characters are 210 bytes; 20 families of four are 20 characters and 500 bytes.
test.each([
  ['Chinese', '中国革命的原因是什么'.repeat(9)],
  ['Hindi', 'क्रांति के कारण क्या थे '.repeat(6)],
  ['families', '👨‍👩‍👧‍👦'.repeat(20)],
  ['one endless character', `a${'\u0301'.repeat(400)}`],
])('a name in %s fits in what file systems take, with whole characters', (_, question) => {
  const name = fileNameOf(question, 'linchpin')
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
  const stem = name.slice(0, -'.linchpin'.length)
  const whole = [...new Intl.Segmenter('en-GB').segment(question)].map(({ segment }) => segment)
  const kept = [...new Intl.Segmenter('en-GB').segment(stem)].map(({ segment }) => segment)
  if (stem !== 'Plan') expect(whole.slice(0, kept.length)).toEqual(kept)
})
