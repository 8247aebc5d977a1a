// Reading one reference as students paste it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProse } from '../../../../src/main/references/prose.ts'
import { printedBook, printedStyles } from './print-book.ts'
import { printedBooks } from './printed-books.ts'
import { printedParts } from './printed-parts.ts'
import { printedVariously } from './printed-variously.ts'
import { printedWithCare } from './printed-with-care.ts'

describe('a reference as it is printed', () => {
  it.each(
    [...printedBooks, ...printedParts, ...printedVariously, ...printedWithCare].map(
      ([reference, fields, notRead]) => ({ reference, fields, notRead: notRead ?? '' }),
    ),
  )('$reference', ({ reference, fields, notRead }) => {
    expect(readProse(reference)).toEqual({ fields, notRead })
  })

  it.each(printedStyles)('gives back the book that was printed in %s', (style) => {
    fc.assert(
      fc.property(printedBook(style), ({ reference, fields }) => {
        expect(readProse(reference)).toEqual({ fields, notRead: '' })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a text that is no reference', () => {
  it.each([
    '',
    '   \n ',
    'Stalin came to power in 1924 after Lenin died.',
    'Stalin, who came to power in 1924, purged the party (Service, 2004).',
    'Service (2004) argues that Stalin was paranoid from the start. He gives the letters as evidence.',
    'Collectivisation: forced, fast and violent. Famine in Ukraine, 1932-33.',
    'See p. 219 for the quotation.',
    'NEP (1921-28): a retreat? Lenin called it a "breathing space".',
    '“Peace, land, bread”: the slogan of the Bolsheviks in 1917.',
    'How far was Stalin responsible for the Great Terror? [25 marks]',
    'London: the city in 1666. The fire began in Pudding Lane, and the king, Charles II, fought it.',
    'Robert Service',
    'https://www.bbc.co.uk/news/uk-politics-32810887',
    'Service, R. (2004) Stalin: A Biography. London: Macmillan.\nFiges, O. (1996) A People’s Tragedy. London: Jonathan Cape.',
    '1. Service, R. (2004) Stalin: A Biography. London: Macmillan.\n2. Figes, O. (1996) A People’s Tragedy. London: Cape.',
    'Reading for week 3\n\nService, R. (2004) Stalin: A Biography. London: Macmillan.',
    'Lenin dies in January 1924.\nStalin and Trotsky fight for the lead.\nTrotsky is expelled in 1927 and exiled in 1929.',
    'Trotsky, Leon (1879-1940): Marxist, led the Red Army. Exiled: Turkey, France, Norway, Mexico.',
    '“No taxation without representation.” A slogan of the 1760s, said of James Otis, Boston, 1761.',
    'The historian E. H. Carr wrote, “The facts speak only when the historian calls on them”, in 1961.',
  ])('%s', (text) => {
    expect(readProse(text)).toBeNull()
  })

  it('is one that is longer than any reference', () => {
    expect(readProse(`Service, R. (2004) ${'Stalin '.repeat(3000)}. London: Macmillan.`)).toBeNull()
  })
})
