import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ASKS, readQuestion } from '../../../../src/shared/question/index.ts'

/** One question a line: its words, command, what it asks, proposition, subjects and years, "-" for none. */
const tabled = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' | ').map((cell) => (cell === '-' ? '' : cell)))

const periodIn = (years = '') => {
  const [from = '', to = from] = years.split(/(?<=\d{4}(?:-\d\d-\d\d)?)–/)
  if (!from) return null
  return from.length > 4 ? { from, to } : { from: `${from}-01-01`, to: `${to}-12-31` }
}

describe.each(['history.txt', 'other-subjects.txt'])('the questions of %s', (file) => {
  test.each(tabled(file))('%s', (question, command, asks, proposition, subjects, years) => {
    expect(readQuestion(question ?? '')).toEqual({
      command,
      asks,
      proposition: proposition || null,
      subjects: subjects ? subjects.split('; ') : [],
      period: periodIn(years),
    })
  })
})

/** A name nobody has tabled. */
const anyName = fc
  .tuple(
    fc.constantFrom('Z', 'Qu', 'Vr', 'Tl'),
    fc.stringMatching(/^[aeiou][bdgklmnprtv]{1,2}[aeiou]$/),
  )
  .map(([first, rest]) => `${first}${rest}ism`)

test.each<[string, (one: string, other: string) => string, string]>([
  ['consequence', (one, other) => `Was ${one} a consequence of ${other}?`, 'was a consequence of'],
  ['extent', (one, other) => `To what extent did ${one} undermine ${other}?`, 'undermined'],
  ['extent', (one, other) => `How far do you agree that ${one} led to ${other}?`, 'led to'],
  ['assessment', (one, other) => `Assess the view that ${one} destroyed ${other}.`, 'destroyed'],
  ['assessment', (one, other) => `“${one} was worse than ${other}.” Discuss.`, 'was worse than'],
  [
    'comparison',
    (one, other) => `Was ${one} more successful than ${other}?`,
    'was more successful than',
  ],
  ['cause', (one, other) => `Was ${one} the main cause of ${other}?`, 'was the main cause of'],
  ['significance', (one, other) => `How important was ${one} to ${other}?`, 'was important to'],
])('a question of %s is read with names it has never seen', (asks, ask, says) => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      fc.pre(one !== other)
      expect(readQuestion(ask(one, other))).toMatchObject({
        asks,
        proposition: `${one} ${says} ${other}`,
        subjects: [one, other],
      })
    }),
  )
})

test('a verb is put into the past before the signs that follow it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('decline', 'modernise', 'lead', 'carry', 'stop', 'grow'),
      fc.constantFrom(
        ',',
        ';',
        ':',
        ', 1945–1990',
        ': 1945–1990',
        '—and why',
        ', or not,',
        '/change',
      ),
      fc.constantFrom('', '‘', '“', '(', "'"),
      fc.constantFrom('', ' in Prussia', ' Prussia', ' and unite Prussia'),
      (verb, sign, mark, after) => {
        const close = { '': '', '‘': '’', '“': '”', '(': ')', "'": "'" }[mark]
        const question = `How far did Austria ${mark}${verb}${close}${sign}${after}?`
        const { proposition } = readQuestion(question)
        expect(proposition).not.toMatch(/[^\p{L}]e?d\b|ied?[^\p{L}\s]e?d|\s[,;:]/u)
        expect(proposition).not.toMatch(new RegExp(`\\b${verb}\\b`))
      },
    ),
  )
})

test('its number and its marks do not change how a question is read', () => {
  const questions = [...tabled('history.txt'), ...tabled('other-subjects.txt')].map(
    ([first]) => first ?? '',
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...questions.filter((question) => !question.includes('marks'))),
      fc.constantFrom('1. ', '2) ', '(b) ', 'Question 3: ', 'Q4. '),
      fc.constantFrom(' [25 marks]', ' (20)', ' [30]', ''),
      (question, number, marks) => {
        expect(readQuestion(`${number}${question}${marks}`)).toEqual(readQuestion(question))
      },
    ),
  )
})

test('any text is read, and what is named stands in it', () => {
  const word = fc.constantFrom(
    ...'was did To what extent how far the of Lenin Stalinism “ ” ‘ ’ . ? that view agree 1917 – caused a and or [25]'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 40 }).map((all) => all.join(' ')),
      ),
      (text) => {
        const { asks, subjects, command } = readQuestion(text)
        const plain = text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
        expect(ASKS).toContain(asks)
        for (const said of [...subjects, command]) expect(plain).toContain(said.toLowerCase())
      },
    ),
  )
})

test.each([
  ['Why did the Roman Empire change between 31 BC and AD 14?'],
  ['How far was Rome an empire of law, 509 BC–AD 476?'],
  ['How did Judaea change between 31 BCE and 14 CE?'],
  ['Was Egypt rich between 1500 and 1200 BC?'],
  ['What did Athens gain from its 5th century BC?'],
])('a time that began before Christ is no period that can be told: “%s”', (question) => {
  expect(readQuestion(question).period).toBeNull()
})

test.each([
  ['Why had Stalin emerged as leader by 1929?'],
  ['How did Britain change after 1945?'],
  ['Was democracy in retreat from 1930 onwards?'],
  ['How far did Britain decline, 1945–present?'],
  ['How did Britain change from 1945 to the present day?'],
  ['Assess the growth of welfare, 1945 to today.'],
  ['How did schools change, 1979 to now?'],
  ['How far has the law changed since 1945 to date?'],
  ['Describe the history of the Gulf (1991–).'],
])('a date that only begins or ends a time is no period: “%s”', (question) => {
  expect(readQuestion(question).period).toBeNull()
})
