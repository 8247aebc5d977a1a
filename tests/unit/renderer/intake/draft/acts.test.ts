import { describe, expect, it } from 'vitest'
import {
  type Act,
  type Done,
  leaveOut,
  merge,
  readAsMoreHeading,
  readAsText,
  rename,
  split,
  take,
  takeSources,
} from '../../../../../src/renderer/src/intake/draft/acts.ts'
import { viewOf } from '../../../../../src/renderer/src/intake/draft/note-view.ts'
import {
  composed,
  countsOf,
  type Draft,
  draftOf,
  stateOf,
} from '../../../../../src/renderer/src/intake/draft/preview-draft.ts'
import { readingOf } from '../../../../../src/renderer/src/intake/draft/reading.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { previewOf, purges } from './previews.ts'

const other = { name: 'Lenin.txt', notes: [['Who led in 1917?', 'Lenin led.']] as const }
const reading = readingOf(previewOf([purges, other]))
const start = draftOf(reading)

function does(act: Act, id: string, draft: Draft = start): Done {
  const done = act(reading, draft, id)
  if (!done) throw new Error('nothing was done')
  return done
}
/** What will be written, in words. */
const written = (draft: Draft) =>
  composed(reading, draft).map(({ heading, parts }) => [
    heading,
    ...parts.map((part) => {
      const note = part.of === 'left-out' ? undefined : reading.preview.notes[part.note]
      return part.of === 'body' ? note?.body.slice(part.from, part.to) : note?.heading
    }),
  ])
const chistka = 'It began in 1932.\nIt was a purge. It ended in 1935.'
const borisov = '- Borisov was late.\n- He died next day.'

describe('the notes of a preview', () => {
  it('are written as they were read, unless they are changed', () => {
    expect(written(start)).toEqual([
      ['What was the Chistka?', chistka],
      ['Who was Kirov?', 'He led Leningrad.'],
      ['Where was his bodyguard?', borisov],
      ['Who led in 1917?', 'Lenin led.'],
    ])
    expect(countsOf(reading, start)).toEqual({ fresh: 4, changed: 0, sources: 0 })
  })

  it('say what they are of, also where they have no words', () => {
    const bare = readingOf(previewOf([{ name: 'a.txt', notes: [['Who led?']] }]))
    expect(composed(bare, draftOf(bare))).toEqual([
      { heading: 'Who led?', parts: [{ of: 'body', note: 0, from: 0, to: 0 }] },
    ])
  })

  it('can be renamed, in one line', () => {
    const { draft, says } = does(rename(' Who killed\r\n Kirov? '), 'note-1')
    expect(written(draft)[1]).toEqual(['Who killed Kirov?', 'He led Leningrad.'])
    expect(says).toBe('Renamed to “Who killed Kirov?”.')
    expect(rename('Who was Kirov?')(reading, start, 'note-1')).toBeNull()
  })

  it('are merged upwards: the words are joined, and the heading is left out', () => {
    const { draft, says, next } = does(merge, 'note-2')
    expect(written(draft)[1]).toEqual(['Who was Kirov?', 'He led Leningrad.', borisov])
    expect(says).toBe(
      'Merged with “Who was Kirov?”. The heading “Where was his bodyguard?” is left out.',
    )
    expect(next).toBe('note-1')
  })

  it('are read as text of the note above, heading and all', () => {
    const { draft } = does(readAsText, 'note-2')
    expect(written(draft)[1]).toEqual([
      'Who was Kirov?',
      'He led Leningrad.',
      'Where was his bodyguard?',
      borisov,
    ])
  })

  it('are read on as more of the heading above, over several', () => {
    const once = does(readAsMoreHeading, 'note-2').draft
    expect(written(does(readAsMoreHeading, 'note-1', once).draft)[0]).toEqual([
      'What was the Chistka? Who was Kirov? Where was his bodyguard?',
      chistka,
      'He led Leningrad.',
      borisov,
    ])
  })

  it('never go into a note of another file, nor above the first', () => {
    for (const act of [merge, readAsText, readAsMoreHeading])
      for (const id of ['note-0', 'note-3']) expect(act(reading, start, id)).toBeNull()
  })

  it('pass by what is left out when they go upwards', () => {
    const without = does(leaveOut, 'note-1').draft
    expect(does(merge, 'note-2', without).next).toBe('note-0')
  })

  it('are left out, and the next one is gone on with, or the last', () => {
    const { draft, next } = does(leaveOut, 'note-1')
    expect(written(draft)).toHaveLength(3)
    expect(next).toBe('note-2')
    expect(does(leaveOut, 'note-3').next).toBe('note-2')
  })

  it('are taken or not, as their files and sources are', () => {
    const none = take(start, new Set(['note-0', 'note-1']), false)
    expect(written(none).map(([heading]) => heading)).toEqual([
      'Where was his bodyguard?',
      'Who led in 1917?',
    ])
    expect(take(none, new Set(['note-0', 'note-1']), true)).toEqual(start)
    const sources = takeSources(start, [1, 2], true)
    expect([...takeSources(sources, [1], false).sources]).toEqual([2])
  })
})

describe('splitting a note', () => {
  const cutsOf = (draft: Draft, id: string) => {
    const note = draft.notes.find((one) => one.id === id)
    return note ? viewOf(reading, note).snippets.map(({ cut }) => cut) : []
  }
  const splitAt = (id: string, snippet: number, draft = start) => {
    const cut = cutsOf(draft, id)[snippet]
    if (!cut) throw new Error('there is no gap')
    return does(split(cut), id, draft)
  }

  it('begins another with the snippet behind the gap, called by its first words', () => {
    const { draft, next } = splitAt('note-0', 2)
    expect(written(draft).slice(0, 2)).toEqual([
      ['What was the Chistka?', 'It began in 1932.\nIt was a purge.'],
      ['It ended in 1935', 'It ended in 1935.'],
    ])
    expect(next).toBe('body-0-34')
  })

  it('takes the bullet of a line with it', () => {
    expect(written(splitAt('note-2', 1).draft)[3]).toEqual([
      'He died next day',
      '- He died next day.',
    ])
  })

  it('has no gap before the first snippet', () => {
    expect(cutsOf(start, 'note-0')[0]).toBeNull()
  })

  it('is undone by merging with the note above', () => {
    const { draft, next } = splitAt('note-0', 1)
    expect(written(does(merge, next ?? '', draft).draft)).toEqual(written(start))
  })

  it('makes a heading of one that was read as text', () => {
    const text = does(readAsText, 'note-2').draft
    expect(splitAt('note-1', 1, text).draft).toEqual(start)
  })

  it('cuts what was merged where the parts meet', () => {
    const merged = does(merge, 'note-2').draft
    expect(written(splitAt('note-1', 1, merged).draft).slice(1, 3)).toEqual([
      ['Who was Kirov?', 'He led Leningrad.'],
      ['Borisov was late', borisov],
    ])
  })
})

describe('a file that was imported before', () => {
  const noteId = newId()
  const changed = (isMine: boolean) => ({
    ...{ is: 'changed' as const, noteId, heading: 'Who?', body: 'He led.', words: 1 },
    ...{ isMine, usedIn: [] },
  })
  const seen = {
    0: { is: 'unchanged' as const, noteId, isMine: false },
    1: changed(false),
    2: changed(true),
  }
  const again = readingOf(previewOf([purges], { seen }))
  const draft = draftOf(again)

  it('has only its new words written, into the notes that are here, and nothing over what is by hand', () => {
    expect(composed(again, draft)).toEqual([
      { heading: 'Who was Kirov?', parts: [expect.objectContaining({ note: 1 })], into: noteId },
    ])
    expect(countsOf(again, draft)).toEqual({ fresh: 0, changed: 1, sources: 0 })
  })

  it('has what was unchanged written once it is changed in the preview', () => {
    const renamed = rename('The Chistka')(again, draft, 'note-0')?.draft ?? draft
    const [first] = renamed.notes
    expect(first && stateOf(again, first)).toBe('changed')
    expect(composed(again, renamed)[0]).toMatchObject({ heading: 'The Chistka', into: noteId })
  })

  it('has nothing merged into what stays in the library as it is: same words, or words by hand', () => {
    const both = { 0: changed(true), 1: { is: 'unchanged' as const, noteId, isMine: true } }
    const kept = readingOf(previewOf([purges], { seen: both }))
    const asRead = draftOf(kept)
    for (const act of [merge, readAsText, readAsMoreHeading])
      for (const id of ['note-1', 'note-2']) expect(act(kept, asRead, id)).toBeNull()
    const taken = take(asRead, new Set(['note-0']), true)
    expect(merge(kept, taken, 'note-1')?.next).toBe('note-0')
  })

  it('has words by hand stay where a note that was read as text is split off again', () => {
    const text = readAsText(again, draft, 'note-2')?.draft ?? draft
    const note = text.notes.find(({ id }) => id === 'note-1')
    const [cut] = note ? viewOf(again, note).snippets.flatMap(({ cut }) => cut ?? []) : []
    if (!cut) throw new Error('there is no gap')
    expect(split(cut)(again, text, 'note-1')?.draft).toEqual(draft)
  })
})
