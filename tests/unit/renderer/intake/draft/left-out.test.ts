import { describe, expect, it } from 'vitest'
import {
  accountsOf,
  groupsOf,
  saysAccount,
  saysColumns,
  saysSeen,
  saysSources,
} from '../../../../../src/renderer/src/intake/draft/account.ts'
import { leaveOut, merge, readAsText } from '../../../../../src/renderer/src/intake/draft/acts.ts'
import {
  bringIn,
  hasWords,
  type LeftOut,
  leftOutOf,
} from '../../../../../src/renderer/src/intake/draft/left-out.ts'
import {
  composed,
  type Draft,
  draftOf,
} from '../../../../../src/renderer/src/intake/draft/preview-draft.ts'
import { readingOf } from '../../../../../src/renderer/src/intake/draft/reading.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { previewOf, purges } from './previews.ts'

const reading = readingOf(previewOf([purges]))
const start = draftOf(reading)

const out = (draft: Draft) => leftOutOf(reading, draft)[0] ?? []
const find = (draft: Draft, words: string): LeftOut[] =>
  out(draft).filter((thing) => thing.words.startsWith(words))
function says(draft: Draft): string {
  const things = leftOutOf(reading, draft)
  const [account] = accountsOf(reading, draft, things)
  if (!account) return ''
  const { kept, out, why } = saysAccount(account, things[0] ?? [])
  return kept + out + why
}
const bring = (draft: Draft, things: readonly LeftOut[]) => {
  const done = bringIn(reading, draft, things)
  if (!done) throw new Error('nothing was brought in')
  return done
}

describe('the account of a file', () => {
  const asRead = '4 left out: 1 line of contents, 2 running heads, 1 image'
  it.each([
    ['says what is left out, and why', () => start, `3 headings, 6 snippets, ${asRead}`],
    [
      'counts a heading that is read as text among the snippets',
      () => readAsText(reading, start, 'note-2')?.draft,
      `2 headings, 7 snippets, ${asRead}`,
    ],
    [
      'counts the heading of a merged note as left out',
      () => merge(reading, start, 'note-2')?.draft,
      `2 headings, 6 snippets, ${asRead.replace('4', '5')}, 1 by you`,
    ],
    [
      'counts a note that is left out with all it has',
      () => leaveOut(reading, start, 'note-2')?.draft,
      `2 headings, 4 snippets, ${asRead.replace('4', '7')}, 3 by you`,
    ],
    [
      'counts what is brought in as a snippet',
      () => bring(start, find(start, 'Stalin: the purges')).draft,
      '3 headings, 7 snippets, 3 left out: 1 line of contents, 1 image, 1 running head',
    ],
  ])('%s', (_, act, account) => {
    expect(says(act() ?? start)).toBe(`13 blocks: ${account}`)
  })

  it('says so where nothing is left out', () => {
    const account = { blocks: 17, headings: 6, snippets: 11, leftOut: 0 }
    expect(saysAccount(account, [])).toMatchObject({ out: 'none left out', why: '' })
  })

  it('has what is left out by reason, each where its first is', () => {
    expect(groupsOf(out(start)).map(({ says, things }) => [says, things.length])).toEqual([
      ['1 line of contents', 1],
      ['2 running heads', 2],
      ['1 image', 1],
    ])
  })

  it('says of references how many are here already, and whether something of one was not read', () => {
    const source = (title: string, notRead = '', same?: string) => ({
      ...{ fields: { type: 'book' as const, title }, notRead, file: 0 },
      ...(same !== undefined && { same }),
    })
    const sources = [source('A'), source('B'), source('C', '', newId())]
    expect(saysSources(readingOf(previewOf([purges], { sources })), 0)).toBe(
      '3 records: 2 sources, 1 here already. Every field kept.',
    )
    const odd = [source('A', 'shelf 4')]
    expect(saysSources(readingOf(previewOf([purges], { sources: odd })), 0)).toBe(
      '1 record: 1 source. Of 1 record something is in no field.',
    )
    expect(saysSources(reading, 0)).toBeNull()
  })

  it('says what has become of the notes of a file that was imported before', () => {
    const seen = { 1: { is: 'unchanged' as const, noteId: newId(), isMine: false } }
    const other = { name: 'Other.txt', notes: [['Who?', 'He.'] as const] }
    const again = readingOf(previewOf([purges, other], { seen }))
    expect(saysSeen(again, 0)).toBe('unchanged 1, new 2')
    expect(saysSeen(again, 1)).toBe('')
  })

  it('says which columns of a table are used, the heading first', () => {
    const table = (names: string[], heading: number | null, body: number[], tags: number[]) =>
      saysColumns({ names, rows: [], columns: { heading, body, tags } })
    expect(table(['definition', 'term'], 1, [0], [])).toBe('Columns: term, definition.')
    expect(table(['', 'b', 'topic'], null, [0, 1], [2])).toBe(
      'Columns: column 1, b, topic as tags.',
    )
  })
})

describe('bringing in what is left out', () => {
  it('puts words at the end of the note they stood in', () => {
    const { draft, says, next } = bring(start, find(start, 'Stalin: the trials'))
    expect(composed(reading, draft)[1]?.parts).toEqual([
      { of: 'body', note: 1, from: 0, to: 17 },
      { of: 'left-out', file: 0, at: 3 },
    ])
    expect(says).toBe('Brought in: “Stalin: the trials” at the end of “Who was Kirov?”.')
    expect(next).toBe('note-1')
    expect(find(draft, 'Stalin: the trials')).toEqual([])
  })

  it('makes a note at the head of the file of what stood before the first', () => {
    const { draft } = bring(start, find(start, 'The Chistka'))
    expect(composed(reading, draft)[0]).toEqual({
      heading: 'The Chistka … 1',
      parts: [{ of: 'left-out', file: 0, at: 0 }],
    })
  })

  it('brings in all of a reason together, and passes by what has no words', () => {
    const done = bring(start, out(start))
    expect(done.says).toBe('Brought in: 3 parts.')
    expect(out(done.draft).map(({ reason }) => reason)).toEqual(['picture'])
    expect(out(start).filter(hasWords)).toHaveLength(3)
    expect(
      bringIn(
        reading,
        start,
        find(start, '').filter((one) => !hasWords(one)),
      ),
    ).toBeNull()
  })

  it('follows the end of a note that was merged or split', () => {
    const merged = merge(reading, start, 'note-1')?.draft ?? start
    const { draft } = bring(merged, find(merged, 'Stalin: the trials'))
    expect(draft.notes[0]?.parts.at(-1)).toEqual({ of: 'left-out', file: 0, at: 3 })
  })

  it('makes a note of its own of words whose note is left out', () => {
    const without = leaveOut(reading, start, 'note-1')?.draft ?? start
    const { draft } = bring(without, find(without, 'Stalin: the trials'))
    expect(composed(reading, draft)[1]).toMatchObject({ heading: 'Stalin: the trials' })
  })

  it('takes back a note that was left out, where it was', () => {
    const without = leaveOut(reading, start, 'note-1')?.draft ?? start
    expect(bring(without, find(without, 'Who was Kirov?')).draft).toEqual(start)
  })

  it('puts the heading of a merged note at the end of the words it was over', () => {
    const merged = merge(reading, start, 'note-2')?.draft ?? start
    const { draft } = bring(merged, find(merged, 'Where was'))
    expect(draft.notes[1]?.parts.at(-1)).toEqual({ of: 'heading', note: 2 })
  })
})

describe('bringing in beside what is in the library', () => {
  const noteId = newId()
  const changed = { is: 'changed' as const, noteId, heading: 'Who?', body: 'He led.', words: 1 }
  const trials = { of: 'left-out' as const, file: 0, at: 3 }
  it.each([
    ['the same words', { is: 'unchanged' as const, noteId, isMine: false }],
    [
      'the same words, which a person has changed',
      { is: 'unchanged' as const, noteId, isMine: true },
    ],
    ['words by hand, which were not given up', { ...changed, isMine: true, usedIn: [] }],
  ])('makes a note of its own behind %s', (_, seen) => {
    const again = readingOf(previewOf([purges], { seen: { 1: seen } }))
    const before = draftOf(again)
    const things = (leftOutOf(again, before)[0] ?? []).filter(({ id }) => id === 'left-out-0-3')
    const done = bringIn(again, before, things)
    expect(done?.says).toBe('Brought in: “Stalin: the trials” as a note of its own.')
    expect(done?.draft.notes.map(({ id }) => id)).toEqual([
      ...['note-0', 'note-1', 'left-out-0-3', 'note-2'],
    ])
    const added = composed(again, done?.draft ?? before)
    expect(added[1]).toEqual({ heading: 'Stalin: the trials', parts: [trials] })
    expect(added.filter(({ into }) => into !== undefined)).toEqual([])
  })

  it('keeps what stood beside one note together, apart from what stood before the first', () => {
    const said = {
      ...purges,
      leftOut: [
        ['contents', 'The Chistka … 1'],
        ['running-head', 'Stalin: the trials', 1],
        ['running-head', 'Stalin: the end', 1],
      ] as const,
    }
    const seen = { 1: { is: 'unchanged' as const, noteId, isMine: true } }
    const again = readingOf(previewOf([said], { seen }))
    const before = draftOf(again)
    const things = leftOutOf(again, before)[0] ?? []
    const { draft } = bringIn(again, before, things.toReversed()) ?? { draft: before }
    expect(draft.notes.map(({ id, parts }) => [id, parts.length])).toEqual([
      ...[
        ['left-out-0-0', 1],
        ['note-0', 1],
        ['note-1', 1],
        ['left-out-0-2', 2],
        ['note-2', 1],
      ],
    ])
  })

  it('takes back a note that was left out without writing it over words by hand', () => {
    const seen = { 1: { ...changed, isMine: true, usedIn: [] } }
    const again = readingOf(previewOf([purges], { seen }))
    const before = draftOf(again)
    const without = leaveOut(again, before, 'note-1')?.draft ?? before
    const things = (leftOutOf(again, without)[0] ?? []).filter(({ id }) => id === 'note-1')
    expect(bringIn(again, without, things)?.draft).toEqual(before)
  })
})
