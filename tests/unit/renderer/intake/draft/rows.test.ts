import { describe, expect, it } from 'vitest'
import { leaveOut } from '../../../../../src/renderer/src/intake/draft/acts.ts'
import { draftOf } from '../../../../../src/renderer/src/intake/draft/preview-draft.ts'
import { readingOf } from '../../../../../src/renderer/src/intake/draft/reading.ts'
import {
  type RowsAsked,
  rowsOf,
  tabCounts,
} from '../../../../../src/renderer/src/intake/draft/rows.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { previewOf, purges } from './previews.ts'

const noteId = newId()
const source = (title: string, same?: string) => ({
  ...{ fields: { type: 'book' as const, title }, notRead: '', file: 1 },
  ...(same !== undefined && { same }),
})
const reading = readingOf(
  previewOf([purges, { name: 'references.bib', notes: [] }], {
    seen: {
      0: { is: 'unchanged', noteId, isMine: false },
      1: { is: 'changed', noteId, heading: '', body: '', words: 2, isMine: false, usedIn: [] },
    },
    sources: [source('The Great Terror'), source('Stalin', newId())],
  }),
)
const draft = draftOf(reading)
const asked: RowsAsked = { tab: 'all', words: '', unfolded: new Set() }
const ids = (more: Partial<RowsAsked> = {}, of = draft) =>
  rowsOf(reading, of, { ...asked, ...more }).map(({ id }) => id)

describe('the list of notes', () => {
  it('stands by file, with what is unchanged in one row', () => {
    expect(ids()).toEqual([
      ...['file-0', 'unchanged-0', 'note-1', 'note-2'],
      ...['file-1', 'source-0', 'source-1'],
    ])
  })

  it('shows what is unchanged where it is unfolded, and where one is looked for', () => {
    expect(ids({ unfolded: new Set([0]) }).slice(0, 3)).toEqual(['file-0', 'unchanged-0', 'note-0'])
    expect(ids({ words: 'chistka' })).toEqual(['file-0', 'note-0'])
  })

  it('finds notes by their headings, by their words, and sources by their titles', () => {
    expect(ids({ words: 'kirov' })).toEqual(['file-0', 'note-1'])
    expect(ids({ words: 'leningrad' })).toEqual(['file-0', 'note-1'])
    expect(ids({ words: 'terror' })).toEqual(['file-1', 'source-0'])
  })

  it('has tabs for what is new and what is changed', () => {
    expect(tabCounts(reading, draft)).toEqual({ all: 3, new: 1, changed: 1 })
    expect(ids({ tab: 'new' })).toEqual(['file-0', 'note-2', 'file-1', 'source-0'])
    expect(ids({ tab: 'changed' })).toEqual(['file-0', 'note-1'])
  })

  it('has nothing of what is left out', () => {
    const without = leaveOut(reading, draft, 'note-2')?.draft ?? draft
    expect(ids({}, without)).not.toContain('note-2')
    expect(tabCounts(reading, without)).toEqual({ all: 2, new: 0, changed: 1 })
  })

  it('keeps the row of a note that stays as it is', () => {
    const rows = rowsOf(reading, draft, asked)
    expect(rowsOf(reading, draft, asked)[2]).toBe(rows[2])
  })
})
