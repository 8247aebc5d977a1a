// The citations that programs leave in Word documents.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { IntakeError } from '../../../../src/main/intake/intake-error.ts'
import { readWordCitations } from '../../../../src/main/references/index.ts'

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const base64 = (words: string): string => Buffer.from(words).toString('base64')
const document = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`
const docx = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const mark = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
/** A field whose code is in as many runs as Word happened to make. */
const field = (code: string, data = ''): string => {
  const runs = code.match(/[\s\S]{1,37}/g) ?? []
  const instructions = runs.map(
    (run) => `<w:r><w:instrText xml:space="preserve">${escaped(run)}</w:instrText></w:r>`,
  )
  return `${mark('begin', data && `<w:fldData xml:space="preserve">${data}</w:fldData>`)}${instructions.join('')}${mark('separate')}<w:r><w:t>(Figes 1996)</w:t></w:r>${mark('end')}`
}
const item = (title: string) => ({
  id: title,
  type: 'book',
  title,
  author: [{ family: 'Figes', given: 'Orlando' }],
  issued: { 'date-parts': [['1996']] },
})
const citation = (...titles: string[]): string =>
  JSON.stringify({
    citationID: 'x',
    citationItems: titles.map((title) => ({ id: 1, locator: '12', itemData: item(title) })),
    schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
  })
const endNote = (title: string): string =>
  `<EndNote><Cite><Author>Figes</Author><Year>1996</Year><RecNum>7</RecNum><record><rec-number>7</rec-number><ref-type name="Book">6</ref-type><contributors><authors><author>Figes, Orlando</author></authors></contributors><titles><title>${title}</title></titles><dates><year>1996</year></dates></record></Cite></EndNote>`

const titlesIn = (parts: Record<string, string>) => {
  const { references, faults } = readWordCitations(docx(parts), 'essay.docx')
  return { titles: references.map(({ fields }) => fields.title), faults }
}

describe('a Word document', () => {
  it.each<[string, string, string[]]>([
    [
      'Zotero',
      field(` ADDIN ZOTERO_ITEM CSL_CITATION ${citation('A & B <c>', 'Two')} `),
      ['A & B <c>', 'Two'],
    ],
    ['Mendeley Desktop', field(`ADDIN CSL_CITATION ${citation('One')}`), ['One']],
    [
      'Mendeley Cite',
      `<w:sdt><w:sdtPr><w:tag w:val="MENDELEY_CITATION_v3_${base64(citation('One'))}"/></w:sdtPr><w:sdtContent><w:r><w:t>(Figes)</w:t></w:r></w:sdtContent></w:sdt>`,
      ['One'],
    ],
    ['EndNote, in the code of a field', field(` ADDIN EN.CITE ${endNote('One')}`), ['One']],
    [
      'EndNote, in the data of a field within',
      `${mark('begin')}<w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>${field(' ADDIN EN.CITE.DATA ', base64(`${endNote('Zwei ü')}\0`))}${mark('separate')}<w:r><w:t>x</w:t></w:r>${mark('end')}`,
      ['Zwei ü'],
    ],
    [
      'a simple field',
      `<w:fldSimple w:instr="${escaped(` ADDIN ZOTERO_ITEM CSL_CITATION ${citation('One')}`)}"/>`,
      ['One'],
    ],
    ['one work twice', field(`ADDIN CSL_CITATION ${citation('One')}`).repeat(2), ['One']],
    ['nobody', '<w:r><w:t>Plain words</w:t></w:r>', []],
    [
      'somebody who typed into the field',
      field('ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": [oops'),
      [],
    ],
  ])('with citations by %s gives their references', (_who, body, titles) => {
    expect(titlesIn({ 'word/document.xml': document(body) })).toEqual({ titles, faults: [] })
  })

  it('has them in its notes too, and in the properties that Zotero’s bookmarks lead to', () => {
    const code = `ZOTERO_ITEM CSL_CITATION ${citation('Three')}`
    const properties = (code.match(/[\s\S]{1,200}/g) ?? []).map(
      (piece, at) =>
        `<property name="ZOTERO_BREF_a1B2_${at + 1}"><vt:lpwstr>${escaped(piece)}</vt:lpwstr></property>`,
    )
    const parts = {
      'word/document.xml': document(field(`ADDIN CSL_CITATION ${citation('One')}`)),
      'word/footnotes.xml': document(field(`ADDIN CSL_CITATION ${citation('Two')}`)),
      'docProps/custom.xml': `<Properties xmlns:vt="x">${properties.join('')}</Properties>`,
    }
    expect(titlesIn(parts).titles).toEqual(['One', 'Two', 'Three'])
  })

  it('that is none is refused by its name', () => {
    const refuse = () => readWordCitations(strToU8('not a zip'), 'essay.docx')
    expect(refuse).toThrow(IntakeError)
    expect(refuse).toThrow('“essay.docx” is no Word document')
  })
})
