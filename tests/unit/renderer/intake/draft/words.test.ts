import { describe, expect, it } from 'vitest'
import {
  columnsOf,
  usesOf,
  withUse,
} from '../../../../../src/renderer/src/intake/draft/column-uses.ts'
import { draftOf } from '../../../../../src/renderer/src/intake/draft/preview-draft.ts'
import { readingOf } from '../../../../../src/renderer/src/intake/draft/reading.ts'
import { rowWords, saysPlace } from '../../../../../src/renderer/src/intake/draft/row-words.ts'
import { named, shortened } from '../../../../../src/renderer/src/intake/draft/words.ts'
import { saysWhatHappens } from '../../../../../src/renderer/src/intake/preview/says-what-happens.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { previewOf, purges } from './previews.ts'

describe('what is said', () => {
  it.each([
    [{ fresh: 15, changed: 3, sources: 7 }, '15 new notes, 3 changed, 7 sources'],
    [{ fresh: 1, changed: 0, sources: 0 }, '1 new note'],
    [{ fresh: 0, changed: 2, sources: 1 }, '2 changed notes, 1 source'],
    [{ fresh: 0, changed: 0, sources: 0 }, 'Nothing to add'],
  ])('of what will happen: %o', (counts, says) => {
    expect(saysWhatHappens(counts)).toBe(says)
  })

  it.each([
    [{ locator: '2' }, 'p. 2'],
    [{ locator: '58–61', label: 'page' as const }, 'pp. 58–61'],
    [{ locator: '3', label: 'chapter' as const }, 'chapter 3'],
    [{ locator: 'passim', label: 'none' as const }, 'passim'],
  ])('of a place: %o', (place, says) => {
    expect(saysPlace(place)).toBe(says)
  })

  it('of a note by its heading, cut between words where it is long', () => {
    expect(named({ heading: '' })).toBe('the note without a heading')
    expect(shortened('word '.repeat(30))).toBe(`${'word '.repeat(11)}word…`)
  })

  it('of the row of a note, whole and in its parts', () => {
    const noteId = newId()
    const mine = { noteId, heading: '', body: '', words: 2, usedIn: [] }
    const reading = readingOf(
      previewOf([purges], {
        seen: {
          0: { is: 'changed', ...mine, isMine: false },
          1: { is: 'changed', ...mine, isMine: true },
        },
      }),
    )
    const names = draftOf(reading).notes.map((note) => rowWords(reading, note).name)
    expect(names).toEqual([
      'What was the Chistka?, 3 snippets, 2 words',
      'Who was Kirov?, 1 snippet, mine kept',
      'Where was his bodyguard?, 2 snippets, new',
    ])
  })
})

describe('the columns of a table', () => {
  const uses = usesOf({ heading: 1, body: [0], tags: [3] }, 4)

  it('are each the heading, text, tags or nothing', () => {
    expect(uses).toEqual(['text', 'heading', 'nothing', 'tags'])
    expect(columnsOf(uses)).toEqual({ heading: 1, body: [0], tags: [3] })
  })

  it('have one heading at most: the one that was is text', () => {
    expect(withUse(uses, 2, 'heading')).toEqual(['text', 'text', 'heading', 'tags'])
  })

  it('can be without a heading, but not without text', () => {
    expect(columnsOf(withUse(uses, 1, 'nothing'))).toMatchObject({ heading: null })
    expect(columnsOf(withUse(uses, 0, 'tags'))).toBeNull()
  })
})
