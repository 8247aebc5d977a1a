// Books that could be, printed as each style prints them.
import fc from 'fast-check'
import type { Name, SourceFields } from '../../../../src/shared/model/source.ts'

const families =
  'Service Figes Fitzpatrick Kershaw O’Brien Le~Goff Kelly-Gadol Taylor McCauley Hobsbawm Lévi-Strauss'
const givens = 'Robert Sheila Ian Orlando Eric Catherine Simon Mary Jean Élise'
const titles = [
  'Stalin: A Biography',
  'The Russian Revolution, 1899–1919',
  'Natasha’s Dance: A Cultural History of Russia',
  'The Making of the English Working Class',
  'Crime and Punishment',
  'A History of the World in 100 Objects',
  'Nineteen Eighty-Four',
  'Lenin, Stalin, and Hitler: The Age of Social Catastrophe',
  'Politics',
]
const places = [
  'London',
  'Oxford',
  'New York',
  'Cambridge, MA',
  'Harmondsworth',
  'St. Petersburg',
  'London and New York',
]
const publishers = [
  'Macmillan',
  'Penguin',
  'Oxford University Press',
  'Allen & Unwin',
  'J. M. Dent',
  'Faber and Faber',
  'Routledge & Kegan Paul',
]

export const printedStyles = [
  'Harvard',
  'APA',
  'MHRA',
  'Chicago notes',
  'Chicago',
  'MLA',
  'Vancouver',
] as const
type Style = (typeof printedStyles)[number]

type Person = { family: string; given: string }
type Book = {
  people: Person[]
  title: string
  place: string
  publisher: string
  year: number
  edition: string
}

const person = fc.record({
  family: fc.constantFrom(...families.split(' ').map((name) => name.replace('~', ' '))),
  given: fc.constantFrom(...givens.split(' ')),
})
const book: fc.Arbitrary<Book> = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  title: fc.constantFrom(...titles),
  place: fc.constantFrom(...places),
  publisher: fc.constantFrom(...publishers),
  year: fc.integer({ min: 1900, max: 2026 }),
  edition: fc.constantFrom('', '2nd', '3rd'),
})

const inverted = ({ family, given }: Person): string => `${family}, ${given}`
const natural = ({ family, given }: Person): string => `${given} ${family}`
const initial = ({ family, given }: Person): Person => ({ family, given: `${given[0]}.` })
const bare = ({ family, given }: Person): Person => ({ family, given: given[0] ?? '' })

function joined(names: readonly string[], and: string, beforeAnd = ''): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${beforeAnd} ${and} ${last}`
}
/** "Service, Robert, and Sheila Fitzpatrick" */
const firstInverted = ([first, ...others]: readonly Person[]): string =>
  joined([first ? inverted(first) : '', ...others.map(natural)], 'and', ',')

const print: Record<Style, (book: Book) => { reference: string; people?: Person[]; place?: '' }> = {
  Harvard: ({ people, title, place, publisher, year, edition }) => ({
    reference: `${joined(people.map(initial).map(inverted), 'and')} (${year}) ${title}. ${edition && `${edition} edn. `}${place}: ${publisher}.`,
    people: people.map(initial),
  }),
  APA: ({ people, title, publisher, year, edition }) => ({
    reference: `${joined(people.map(initial).map(inverted), '&', ',')} (${year}). *${title}*${edition && ` (${edition} ed.)`}. ${publisher}.`,
    people: people.map(initial),
    place: '',
  }),
  MHRA: ({ people, title, place, publisher, year, edition }) => ({
    reference: `${joined(people.map(natural), 'and')}, ${title}${edition && `, ${edition} edn`} (${place}: ${publisher}, ${year}).`,
  }),
  'Chicago notes': ({ people, title, place, publisher, year, edition }) => ({
    reference: `${joined(people.map(natural), 'and', people.length > 2 ? ',' : '')}, ${title}${edition && `, ${edition} ed.`} (${place}: ${publisher}, ${year}).`,
  }),
  Chicago: ({ people, title, place, publisher, year, edition }) => ({
    reference: `${firstInverted(people)}. ${title}. ${edition && `${edition} ed. `}${place}: ${publisher}, ${year}.`,
  }),
  MLA: ({ people, title, publisher, year, edition }) => ({
    reference: `${firstInverted(people)}. _${title}_. ${edition && `${edition} ed., `}${publisher}, ${year}.`,
    place: '',
  }),
  Vancouver: ({ people, title, place, publisher, year, edition }) => ({
    reference: `${people
      .map(bare)
      .map(({ family, given }) => `${family} ${given}`)
      .join(', ')}. ${title}. ${edition && `${edition} ed. `}${place}: ${publisher}; ${year}.`,
    people: people.map(bare),
  }),
}

/** A book as a style prints it, and the fields that are in the print. */
export const printedBook = (
  style: Style,
): fc.Arbitrary<{ reference: string; fields: SourceFields }> =>
  book.map((made) => {
    const { reference, people = made.people, place = made.place } = print[style](made)
    const fields: SourceFields = {
      type: 'book',
      title: made.title,
      author: people satisfies Name[],
      issued: { 'date-parts': [[made.year]] },
      publisher: made.publisher,
      ...(place && { 'publisher-place': place }),
      ...(made.edition && { edition: made.edition }),
    }
    return { reference, fields }
  })
