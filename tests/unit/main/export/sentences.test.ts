import { describe, expect, it } from 'vitest'
import type { EssayRun } from '../../../../src/main/export/essay.ts'
import { quoted, sentence } from '../../../../src/main/export/layouts/sentences.ts'
import { textOf } from './essay-lines.ts'

const printed = (runs: readonly EssayRun[]): string =>
  runs.map((run) => ('note' in run ? `^${run.note}` : textOf(run))).join('')
const mark: EssayRun = { note: 1 }
const inText: EssayRun = { citation: 0, runs: [{ text: ' (Marlowe 1998)' }] }

describe('a line as a sentence', () => {
  it.each<[string, EssayRun[], boolean, string]>([
    ['gets a full stop', [{ text: 'Clerks ruled' }], false, 'Clerks ruled.'],
    ['keeps the one it has', [{ text: 'Clerks ruled.' }], false, 'Clerks ruled.'],
    ['keeps a question mark', [{ text: 'Who ruled?' }], false, 'Who ruled?'],
    ['keeps one inside quotation marks', [{ text: '“We ruled.”' }], false, '“We ruled.”'],
    [
      'gets it before the mark of a note',
      [{ text: 'Clerks ruled' }, mark],
      false,
      'Clerks ruled.^1',
    ],
    ['has it where it is, before a mark', [{ text: '“We ruled.”' }, mark], false, '“We ruled.”^1'],
    [
      'gets it before the marks of two notes',
      [{ text: 'Clerks ruled' }, mark, { text: ',', superscript: true }, { note: 2 }],
      false,
      'Clerks ruled.^1,^2',
    ],
    [
      'has it behind a citation in the text',
      [{ text: 'Clerks ruled.' }, inText],
      true,
      'Clerks ruled (Marlowe 1998).',
    ],
    [
      'has it behind that of a quotation',
      [{ text: '“We ruled.”' }, inText],
      true,
      '“We ruled” (Marlowe 1998).',
    ],
    [
      'keeps a question that is cited',
      [{ text: 'Who ruled?' }, inText],
      true,
      'Who ruled? (Marlowe 1998).',
    ],
    [
      'keeps three dots',
      [{ text: 'They ruled...' }, inText],
      true,
      'They ruled... (Marlowe 1998).',
    ],
    ['has nothing added where it only cites', [mark], false, '^1'],
    [
      'ends in words behind a mark',
      [{ text: 'Ruled' }, mark, { text: ' by clerks' }],
      false,
      'Ruled^1 by clerks.',
    ],
  ])('%s', (_, runs, citesInText, expected) => {
    expect(printed(sentence(runs, citesInText))).toBe(expected)
  })
})

describe('a quotation in a line', () => {
  it.each([
    ['We ruled.', '“We ruled.”'],
    ['“We ruled.”', '“We ruled.”'],
    ['"We ruled."', '"We ruled."'],
    ['«We ruled.»', '«We ruled.»'],
    ['“We ruled,” they said.', '‘“We ruled,” they said.’'],
    ['“We ruled,” he said, “and well.”', '‘“We ruled,” he said, “and well.”’'],
    ['It’s ours', '“It’s ours”'],
  ])('%s stands as %s', (words, expected) => {
    expect(quoted(words)).toBe(expected)
  })
})
