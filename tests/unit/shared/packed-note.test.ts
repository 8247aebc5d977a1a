import { expect, it } from 'vitest'
import { segment } from '../../../src/main/intake/segment.ts'
import {
  firstSnippets,
  packed,
  snippetsIn,
  unpacked,
} from '../../../src/shared/model/packed-note.ts'

it('gives notes back as they were read', () => {
  const body =
    '“We are fifty years behind,” said Stalin in 1931. Over 500,000 workers joined.\nIt seems unlikely. Lenin was shot in August 1918.'
  const note = { heading: 'Industry', tags: [], body, snippets: segment(body), file: 'a.txt' }
  expect(new Set(note.snippets.map(({ kind }) => kind)).size).toBeGreaterThan(2)
  const crossed = structuredClone(packed(note))
  expect(unpacked(crossed)).toEqual(note)
  expect(snippetsIn(crossed)).toBe(note.snippets.length)
  expect(firstSnippets(crossed, 2).map(({ text }) => text)).toEqual(
    note.snippets.slice(0, 2).map(({ text }) => text),
  )
})
