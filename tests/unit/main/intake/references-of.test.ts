import { expect, it } from 'vitest'
import { citedIn } from '../../../../src/main/intake/references-of.ts'

it('says that what a document cites could not be read, whose notes are brought in all the same', async () => {
  const warnings: string[] = []
  const gone = { path: 'tests/fixtures/notes/no-such-file.docx', name: 'essay.docx' }
  expect(await citedIn(gone, (sentence) => warnings.push(sentence))).toEqual([])
  expect(warnings).toEqual([
    'What “essay.docx” cites could not be read: its references are not brought in.',
  ])
})
