import { expect, test } from 'vitest'
import type { Evidence } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { citedAs } from '../../../../src/shared/plan/cited-as.ts'

const [book, notes, gone] = ['book', 'notes', 'gone'].map((sourceId) => ({ sourceId }))
const snippetId = newId()
const evidence = (citation?: { sourceId: string }): Evidence => ({
  type: 'evidence',
  id: newId(),
  snippetId,
  words: 'Words.',
  use: 'quotation',
  comment: [],
  ...(citation && { citation }),
})
const isThere = ({ sourceId }: { sourceId: string }) => sourceId !== 'gone'

test.each([
  ['its own citation before its snippet’s', book, notes, book],
  ['its snippet’s where it has none of its own', undefined, notes, notes],
  ['its snippet’s where the source of its own is gone', gone, notes, notes],
  ['nothing where both are gone', gone, gone, undefined],
  ['nothing where there is neither', undefined, undefined, undefined],
])('evidence is cited as %s', (_, own, nearest, cited) => {
  expect(citedAs(evidence(own), nearest ? { [snippetId]: nearest } : {}, isThere)).toEqual(cited)
})
