/** What the row of a note says beside its heading. */

import type { PlaceInSource } from '../../../../shared/model/source.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { viewOf } from './note-view.ts'
import { blocksIn } from './parts.ts'
import { type DraftNote, fileOfNote, isAsRead, seenOfNote, stateOf } from './preview-draft.ts'
import type { Reading } from './reading.ts'
import { withoutHeading } from './words.ts'

export type RowWords = {
  heading: string
  /** "p. 2"; '' where no page was read. */
  place: string
  /** "new", "3 words", "mine kept"; '' where there is nothing to say. */
  state: string
  /** Whether the state is one that will be written. */
  isStateWritten: boolean
  snippets: number
  /** All of it, for who does not see it. */
  name: string
}

export function rowWords(reading: Reading, note: DraftNote): RowWords {
  const heading = note.heading || withoutHeading
  const snippets = note.parts.reduce((sum, part) => sum + blocksIn(reading.preview, part), 0)
  const place = placeOf(reading, note)
  const state = saysState(reading, note)
  const isStateWritten = note.isTaken && state !== ''
  const name = [heading, place, counted(snippets, 'snippet'), state].filter(Boolean).join(', ')
  return { heading, place, state, isStateWritten, snippets, name }
}

function saysState(reading: Reading, note: DraftNote): string {
  const state = stateOf(reading, note)
  const seen = seenOfNote(reading, note)
  // In a file that is here for the first time every note is new.
  if (!seen) return reading.isKnown[fileOfNote(reading, note)] ? 'new' : ''
  if (state === 'unchanged') return seen.isMine ? 'mine kept' : 'unchanged'
  if (!note.isTaken) return 'mine kept'
  return seen.is === 'changed' && seen.words > 0 && isAsRead(reading, note)
    ? counted(seen.words, 'word')
    : 'changed'
}

/** Where the first snippet that has a place stands in its source. */
function placeOf(reading: Reading, note: DraftNote): string {
  const { preview } = reading
  const has = note.parts.some(
    (part) => part.of === 'body' && preview.notes[part.note]?.placed !== '[]',
  )
  const first = has ? viewOf(reading, note).snippets.find(({ place }) => place)?.place : undefined
  return first ? saysPlace(first) : ''
}

/** "p. 2", "pp. 58–61", "chapter 3". */
export function saysPlace({ locator, label = 'page' }: PlaceInSource): string {
  if (label === 'none') return locator
  if (label !== 'page') return `${label} ${locator}`
  return /[-–,&]/u.test(locator) ? `pp. ${locator}` : `p. ${locator}`
}
