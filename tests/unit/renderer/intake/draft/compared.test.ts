import { describe, expect, it } from 'vitest'
import { compared, isChanged } from '../../../../../src/renderer/src/intake/draft/compared.ts'
import { viewOf } from '../../../../../src/renderer/src/intake/draft/note-view.ts'
import { draftOf } from '../../../../../src/renderer/src/intake/draft/preview-draft.ts'
import { readingOf } from '../../../../../src/renderer/src/intake/draft/reading.ts'
import { previewOf } from './previews.ts'

/** "which he -aquired- +acquired+ in 1922", by snippet; "(gone)" for words of none. */
function comparison(before: string, ...lines: (string | string[])[]): string[] {
  const reading = readingOf(previewOf([{ name: 'a.txt', notes: [['Who?', ...lines]] }]))
  const [note] = draftOf(reading).notes
  if (!note) return []
  const { body, snippets } = viewOf(reading, note)
  const sign = { same: '', added: '+', removed: '-' }
  return compared(before, body, snippets).map(({ snippet, words }) => {
    const said = words.map(({ change, text }) => sign[change] + text + sign[change]).join('')
    return snippet === null ? `(gone) ${said}` : said
  })
}

describe('a note beside the one that is here', () => {
  it.each([
    [
      'a word inside a snippet',
      'He aquired it. He led.',
      [['He acquired it.', 'He led.']],
      ['He -aquired-+acquired+ it.', 'He led.'],
    ],
    [
      'the first word of a snippet',
      'he led.\nHe won.',
      ['The led.', 'He won.'],
      ['-he-+The+ led.', 'He won.'],
    ],
    ['a word taken from the start', 'Also he led.', ['he led.'], ['-Also -he led.']],
    ['words at the end of one without a stop', 'He led well', ['He led'], ['He led- well-']],
    [
      'a sentence between others',
      'He led. He fell. He won.',
      [['He led.', 'He won.']],
      ['He led.', '(gone) -He fell.-', 'He won.'],
    ],
    [
      'a paragraph at the end',
      'He led.\n\nHe fell.',
      ['He led.'],
      ['He led.', '(gone) -He fell.-'],
    ],
    ['a new snippet', 'He led.', ['He led.', 'He won.'], ['He led.', '+He won.+']],
    ['nothing', 'He led.\nHe won.', ['He led.', 'He won.'], ['He led.', 'He won.']],
    ['everything', 'He led.', ['Nobody won'], ['-He led.-+Nobody won+']],
  ])('shows %s', (_, before, lines, shown) => {
    expect(comparison(before, ...lines)).toEqual(shown)
  })

  it('tells the snippets that have changed', () => {
    const snippet = null
    expect(isChanged({ snippet, words: [{ change: 'same', text: 'a' }] })).toBe(false)
    expect(isChanged({ snippet, words: [{ change: 'added', text: 'a' }] })).toBe(true)
  })
})
