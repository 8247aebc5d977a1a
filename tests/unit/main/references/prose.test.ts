// Reading one reference as students paste it.
import { describe, expect, it } from 'vitest'
import { readProse } from '../../../../src/main/references/prose.ts'
import { printedBooks } from './printed-books.ts'
import { printedParts } from './printed-parts.ts'

describe('a reference as it is printed', () => {
  it.each([...printedBooks, ...printedParts])('%s', (reference, fields, notRead = '') => {
    expect(readProse(reference)).toEqual({ fields, notRead })
  })
})
