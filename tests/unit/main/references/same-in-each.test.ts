// One list of awkward records, as each format writes it, is one list of references.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReferenceFile } from '../../../../src/main/references/index.ts'
import type { SourceFields } from '../../../../src/shared/model/source.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/references')

const read = async (path: string) => {
  const file = await readReferenceFile(readFileSync(path), path)
  const fields = (file?.references ?? []).map(({ fields: { kept: _kept, ...known } }) => known)
  return { format: file?.format, faults: file?.faults, fields }
}

const book: SourceFields = {
  type: 'book',
  title: "The USSR in Übergang: A People's Tragedy",
  author: [
    { family: 'Štampar', given: 'Zoë' },
    { family: 'Linden', given: 'Marcel', 'non-dropping-particle': 'van der' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  ],
  publisher: 'Ohlsson öch Söner',
  'publisher-place': 'Malmö',
  issued: { 'date-parts': [[1880]], circa: true },
  ISBN: '9780192806703',
}
const report: SourceFields = {
  type: 'report',
  title: 'Land Use in Wartime',
  author: [{ literal: 'Ministry of Works and Planning' }],
  publisher: 'HMSO',
  'publisher-place': 'London',
  number: 'Cmd 6378',
  issued: { 'date-parts': [[1942]] },
}
const article: SourceFields = {
  type: 'article-journal',
  title: 'Grain & Power, 1914–1918',
  author: [{ family: 'Ashby', given: 'Ruth' }, { literal: 'others' }],
  'container-title': 'Annals of Nowhere',
  volume: '12',
  issue: '3',
  page: '201–238',
  issued: { 'date-parts': [[1986, 10]] },
  DOI: '10.1234/aon.12.3',
}
const letters: SourceFields = {
  type: 'book',
  title: 'Letters from the Front',
  editor: [{ family: 'Tennant', given: 'Paul' }],
  publisher: 'Harbour Press',
  issued: {
    'date-parts': [
      [1914, 8],
      [1918, 11],
    ],
  },
}
const whole: SourceFields = {
  type: 'book',
  title: 'Cities under Siege: Essays in Comparison',
  editor: [
    { family: 'Marsh', given: 'Ian' },
    { family: 'Lewin', given: 'Moira' },
  ],
  publisher: 'Northern University Press',
  'publisher-place': 'Leeds',
  issued: { 'date-parts': [[1997]] },
}
const chapter: SourceFields = {
  ...whole,
  type: 'chapter',
  title: 'The Winter of the Commune',
  author: [{ family: 'Holt', given: 'Jane' }],
  'container-title': whole.title,
  page: '26–52',
}
const newspaper: SourceFields = {
  type: 'article-newspaper',
  title: 'The Strike: Second Day',
  'container-title': 'The Morning Courier',
  issued: { 'date-parts': [[1926, 5, 3]] },
  page: '13',
}
const thesis: SourceFields = {
  type: 'thesis',
  title: 'Historical Drama from 1935 to the Present',
  author: [{ family: 'Ingram', given: 'Robert' }],
  publisher: 'University of London',
  genre: 'PhD thesis',
  issued: { 'date-parts': [[1988]] },
}
const page: SourceFields = {
  type: 'webpage',
  title: 'The Forged Letter',
  author: [{ literal: 'The Record Office' }],
  URL: 'https://example.org/letter',
  issued: { 'date-parts': [[2001]] },
  accessed: { 'date-parts': [[2024, 3, 3]] },
}
const manuscript: SourceFields = {
  type: 'manuscript',
  title: 'Letter-Book',
  author: [{ family: 'Chadwick', given: 'Edwin' }],
  issued: { 'date-parts': [[1851]], literal: 'Michaelmas 1851' },
}
const archived: SourceFields = {
  ...manuscript,
  archive: 'University Library',
  archive_location: 'MS 12/4',
}

const common = [book, report, article, letters, chapter]
const others = [newspaper, thesis, page]

describe('the awkward records', () => {
  it.each([
    // BibTeX and EndNote have no fields for archives; a book that BibTeX's chapter leans on is a record of its own.
    ['awkward.bib', 'BibTeX', [...common, whole, ...others, manuscript]],
    ['awkward.ris', 'RIS', [...common, ...others, archived]],
    ['awkward.json', 'CSL-JSON', [...common, ...others, archived]],
    ['awkward.enw', 'EndNote', [...common, ...others, manuscript]],
    ['awkward.xml', 'EndNote XML', [...common, ...others, manuscript]],
    // PubMed has journals and their like, and a short name for each.
    ['awkward.nbib', 'PubMed', [{ ...article, 'container-title-short': 'Ann Nowhere' }, chapter]],
    ['awkward-citavi.xml', 'Citavi', [book, chapter, whole, newspaper]],
  ])('are the same in %s', async (file, format, fields) => {
    expect(await read(join(fixtures, file))).toEqual({ format, faults: [], fields })
  })

  it.each(['awkward.bib', 'awkward.ris', 'awkward.json', 'awkward.enw', 'awkward.xml'])(
    'of %s keep what has no field, by the name it had there',
    async (name) => {
      const path = join(fixtures, name)
      const file = await readReferenceFile(readFileSync(path), path)
      expect(Object.values(file?.references[0]?.fields.kept ?? {})).toEqual(
        expect.arrayContaining(['Of what was lost.', 'stampar1880']),
      )
    },
  )
})

const shared = '../shared/data'
describe.skipIf(!existsSync(shared))('the real lists (skipped without the shared data)', () => {
  it.each([
    ['references.bib', 'BibTeX', 8, 'Stalin: A Biography'],
    ['references.ris', 'RIS', 3, 'The Russian Revolution'],
    ['references.json', 'CSL-JSON', 4, 'Stalin: Paradoxes of Power, 1878–1928'],
  ])('%s are read whole', async (name, format, many, title) => {
    const list = await read(join(shared, name))
    expect(list).toMatchObject({ format, faults: [] })
    expect(list.fields).toHaveLength(many)
    expect(list.fields[0]).toMatchObject({
      type: 'book',
      title,
      issued: { 'date-parts': [[expect.any(Number)]] },
    })
  })
})
