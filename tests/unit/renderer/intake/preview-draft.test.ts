import { describe, expect, it } from 'vitest'
import {
  chosenNotes,
  countsOf,
  type PreviewNote,
  untouched,
  withAllNotes,
  withHeading,
  withNote,
} from '../../../../src/renderer/src/intake/preview-draft.ts'
import { packed } from '../../../../src/shared/model/packed-note.ts'

const note = (heading: string, ...texts: string[]): PreviewNote => {
  const body = texts.join('')
  const snippets = texts.map((text) => {
    const start = body.indexOf(text)
    const place = { start, end: start + text.length }
    return { text, ...place, kind: 'event' as const, dates: [], people: [] }
  })
  return packed({ file: 'notes.txt', heading, body, snippets })
}
const notes = [note('One?', 'a', 'b'), note('Two?', 'c'), note('', 'd')]

describe('a preview that is looked over', () => {
  it('adds everything as read, unless it is changed', () => {
    expect(chosenNotes(untouched, notes)).toEqual([
      { index: 0, heading: 'One?' },
      { index: 1, heading: 'Two?' },
      { index: 2, heading: '' },
    ])
    expect(countsOf(untouched, notes)).toEqual({ notes: 3, snippets: 4 })
  })

  it('leaves a note out and takes it back in', () => {
    const without = withNote(untouched, 0, false)
    expect(chosenNotes(without, notes).map(({ index }) => index)).toEqual([1, 2])
    expect(countsOf(without, notes)).toEqual({ notes: 2, snippets: 2 })
    expect(countsOf(withNote(without, 0, true), notes)).toEqual({ notes: 3, snippets: 4 })
  })

  it('leaves all out and takes all back in, keeping the headings given', () => {
    const named = withHeading(untouched, 2, 'Three')
    const none = withAllNotes(named, notes, false)
    expect(chosenNotes(none, notes)).toEqual([])
    expect(chosenNotes(withAllNotes(none, notes, true), notes)[2]).toEqual({
      index: 2,
      heading: 'Three',
    })
  })

  it('keeps a heading to one line, and without space around it', () => {
    const pasted = withHeading(untouched, 1, ' Why did\r\n the sailors rise? ')
    expect(chosenNotes(pasted, notes)[1]?.heading).toBe('Why did the sailors rise?')
  })
})
