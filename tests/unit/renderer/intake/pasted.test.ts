import { describe, expect, it } from 'vitest'
import { isField, pastedNotes } from '../../../../src/renderer/src/intake/pasted.ts'

const picture = new File(['…'], 'image.png', { type: 'image/png' })
const notes = new File(['Who ruled?'], 'notes.md', { type: 'text/markdown' })
const words = 'Who ruled?\n\nThe council ruled until 1920.'

describe('what is pasted into an import', () => {
  it('is a file of the words, whole, if it is words', async () => {
    const pasted = pastedNotes({ text: words, files: [] })
    expect(pasted).toHaveLength(1)
    const [file] = pasted
    expect(file).toMatchObject({ name: 'Pasted text' })
    expect(file instanceof File && (await file.text())).toBe(words)
  })

  it('is a web page where a program gave headings, lists or tables beside the words', async () => {
    const html = '<h2>Who ruled?</h2><p>The council ruled until 1920.</p>'
    const [file] = pastedNotes({ text: words, html, files: [] })
    expect(file).toMatchObject({ name: 'Pasted text.html' })
    expect(file instanceof File && (await file.text())).toBe(html)
  })

  it('is the words where the page says no more than they do', () => {
    const html = '<div style="color: red"><span>Who ruled?</span></div>'
    expect(pastedNotes({ text: words, html, files: [] })).toMatchObject([{ name: 'Pasted text' }])
  })

  it('is the words where a program put a picture of them beside', () => {
    expect(pastedNotes({ text: words, files: [picture] })).toMatchObject([{ name: 'Pasted text' }])
  })

  it('is the files, also where a system put their name beside', () => {
    expect(pastedNotes({ text: '', files: [notes] })).toEqual([notes])
    expect(pastedNotes({ text: 'notes.md', files: [notes, picture] })).toEqual([notes, picture])
  })

  it.each([
    [{ text: '', files: [picture] }, /picture/],
    [{ text: 'image.png', files: [picture] }, /picture/],
    [{ text: ' \n', files: [] }, /no words and no files/],
  ])('is told in a sentence where there is nothing to read: %o', (clipboard, says) => {
    expect(pastedNotes(clipboard)).toMatch(says)
  })
})

describe('where it is pasted', () => {
  /** A place in a page, as far as is asked of it: what its selectors find there, and whether it can be written in. */
  const place = (found: boolean, isContentEditable = false) =>
    Object.assign(new EventTarget(), { closest: () => (found ? {} : null), isContentEditable })

  it.each([
    ['a field', place(true), true],
    [
      'words that are written in the page, however it is said that they can be',
      place(false, true),
      true,
    ],
    ['a row, a button or words', place(false), false],
    ['the page itself', new EventTarget(), false],
    ['nowhere', null, false],
  ])('%s', (_, target, isWritten) => {
    expect(isField(target)).toBe(isWritten)
  })
})
