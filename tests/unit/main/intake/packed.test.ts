import { expect, it } from 'vitest'
import { packed, unpacked } from '../../../../src/main/intake/packed.ts'
import { segment } from '../../../../src/main/intake/segment.ts'

it('gives notes back as they were read', () => {
  const body =
    '“We are fifty years behind,” said Stalin in 1931. Over 500,000 workers joined.\nIt seems unlikely. Lenin was shot in August 1918.'
  const note = { heading: 'Industry', body, snippets: segment(body), file: 'a.txt' }
  expect(new Set(note.snippets.map(({ kind }) => kind)).size).toBeGreaterThan(2)
  expect(unpacked(structuredClone(packed(note)))).toEqual(note)
})
