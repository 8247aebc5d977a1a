// What becomes of records that are broken, odd or from elsewhere.
import { describe, expect, it } from 'vitest'
import { readReferenceFile } from '../../../../src/main/references/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (text: string, name: string) => {
  const file = await readReferenceFile(bytes(text), name)
  return {
    format: file?.format,
    titles: file?.references.map(({ fields }) => fields.title),
    faults: file?.faults,
  }
}
const first = async (text: string, name: string) =>
  (await readReferenceFile(bytes(text), name))?.references[0]?.fields

describe('a broken record', () => {
  it.each<[string, string, string, string[], string[]]>([
    [
      'that is not closed',
      'list.bib',
      '@book{a,\n  title = {One}\n}\n@book{b,\n  author = {Nobody,\n  title = {Two}\n}\n@book{c, title = {Three}}',
      ['One', 'Three'],
      ['Line 4: the record “b” is not closed, so it is left out.'],
    ],
    [
      'that is cut off',
      'list.bib',
      '@book{a, title = {One}}\n@book{b, title = {Tw',
      ['One'],
      ['Line 2: the record “b” is not closed, so it is left out.'],
    ],
    [
      'that lacks a comma',
      'list.bib',
      '@book{a, title = {One} year = {1990}}\n@book{b, title = {Two}}',
      ['One', 'Two'],
      ['Line 1: the record “a” is damaged: what could be read of it is brought in.'],
    ],
    [
      'with a bracket too many',
      'list.bib',
      '@book{a, title = {One}},\n  year = {1990}\n}\n@book{b, title = {Two}}',
      ['One', 'Two'],
      ['Line 1: a bracket too many ends the record there; what follows it is left out.'],
    ],
    [
      'without a title',
      'list.bib',
      '@book{a, author = {Nobody}}\n\n@book{b, title = {Two}}',
      ['Two'],
      ['Line 1: the record “a” has no title, so it is left out.'],
    ],
    [
      'without a title',
      'list.ris',
      'TY  - BOOK\nAU  - Nobody, N.\nER  - \nTY  - BOOK\nTI  - Two\nER  - \n',
      ['Two'],
      ['Line 1: the record there has no title, so it is left out.'],
    ],
    [
      'that belongs to none',
      'list.ris',
      'TY  - BOOK\nTI  - One\nER  - \nTI  - Lost\nAU  - Lost, L.\nTY  - BOOK\nTI  - Two\n',
      ['One', 'Two'],
      ['From line 4 on, 2 lines belong to no record, so they are left out.'],
    ],
    [
      'in a list that is cut off',
      'list.json',
      '[\n{"type":"book","title":"One"},\n{"type":"book","title":"Two","note":"x"},\n{"type":"book","ti',
      ['One', 'Two'],
      ['Line 4: the record there is damaged, so it is left out.'],
    ],
    [
      'that is no object',
      'list.json',
      '[{"type":"book","title":"One","publisher":"P"},7,{"type":"book"}]',
      ['One'],
      [
        'Item 2 is no reference, so it is left out.',
        'The record “number 3” has no title, so it is left out.',
      ],
    ],
    [
      'of XML whose elements cross',
      'list.xml',
      '<xml><records>\n<record><ref-type name="Book">6</ref-type><titles><title>One</titles></title></record>\n<record><ref-type name="Book">6</ref-type><titles><title>Two & more</title></titles></record>\n<record><titles><title>Three</title>',
      ['Two & more'],
      [
        'Line 2: the record there is damaged or cut off, so it is left out.',
        'Line 4: the record there is damaged or cut off, so it is left out.',
      ],
    ],
  ])('%s of %s costs itself and is named', async (_what, name, text, titles, faults) => {
    expect(await read(text, name)).toMatchObject({ titles, faults })
  })
})

describe('an entry of BibTeX', () => {
  it.each<[string, object]>([
    [
      '@book{a, title={The {USSR} and {\\v{C}}SSR --- A {L}ife}}',
      { title: 'The USSR and ČSSR — A Life' },
    ],
    [
      '@book{a, title={Order in the \\emph{Divina Commedia}}}',
      { title: 'Order in the *Divina Commedia*' },
    ],
    ['@book{a, title={5 < 6 & 7 > 2}}', { title: '5 < 6 & 7 > 2' }],
    ["@book{a, title={\\'{\\i}ndice}}", { title: 'índice' }],
    [
      '@book{a, title={T}, author={de Gaulle, Charles}}',
      { author: [{ family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de' }] },
    ],
    [
      '@book{a, title={T}, author={Charles de Gaulle}}',
      { author: [{ family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de' }] },
    ],
    ['@book{a, title={T}, author={{UK and Co}}}', { author: [{ literal: 'UK and Co' }] }],
    ['@book{a, title={T}, year=1914, month=aug}', { issued: { 'date-parts': [[1914, 8]] } }],
    ['@book{a, title={T}, year=1914, month=#jan#}', { issued: { 'date-parts': [[1914, 1]] } }],
    [
      '@book{a, title={T}, year=1914, month=aug # "~4"}',
      { issued: { 'date-parts': [[1914, 8, 4]] } },
    ],
    [
      '@book{a, title={T}, year={1914}, month={August}, day={4}}',
      { issued: { 'date-parts': [[1914, 8, 4]] } },
    ],
    ['@book{a, title={T}, year={1890--1891}}', { issued: { 'date-parts': [[1890], [1891]] } }],
    ['@book{a, title={T}, year={{c.~1880}}}', { issued: { 'date-parts': [[1880]], circa: true } }],
    ['@book{a, title={T}, date={1917~}}', { issued: { 'date-parts': [[1917]], circa: true } }],
    ['@book{a, title={T}, year={n.d.}}', { issued: { literal: 'n.d.' } }],
    ['@misc{a, title={T}}', { type: 'document' }],
    [
      '@misc{a, title={T}, howpublished={\\url{https://example.org/a_b}}}',
      { URL: 'https://example.org/a_b' },
    ],
    [
      '@patent{a, title={T}, number={7}}',
      { type: 'document', kept: { 'type of entry': 'patent', 'citation-key': 'a' } },
    ],
    ['@book{a, title={T}, pages={320}}', { kept: { pages: '320', 'citation-key': 'a' } }],
    [
      '@movie{a, title={T}, editor={Lang, Fritz}, editortype={director}}',
      { director: [{ family: 'Lang', given: 'Fritz' }] },
    ],
    ['@book(a, title={Round (brackets)})', { title: 'Round (brackets)' }],
    [
      '@incollection{a, title={T}, xdata={p}, booktitle={B}}\n@xdata{p, publisher={P}, location={L}}',
      { publisher: 'P', 'publisher-place': 'L' },
    ],
    [
      '@incollection{a, title={T}, crossref={b}}\n@book{b, title={B}, crossref={a}, year=1990}',
      { 'container-title': 'B', issued: { 'date-parts': [[1990]] } },
    ],
  ])('%s', async (text, fields) => {
    expect(await first(text, 'list.bib')).toMatchObject(fields)
  })
})

describe('a record of EndNote or RIS', () => {
  it.each<[string, string, object]>([
    [
      '%0 Film or Broadcast\n%A Lang, Fritz\n%T M\n%D 1931',
      'a.enw',
      { type: 'motion_picture', director: [{ family: 'Lang', given: 'Fritz' }] },
    ],
    [
      '%0 Personal Communication\n%A Marx, Karl\n%E Engels, Friedrich\n%T Letter\n%8 8 August 1858',
      'a.enw',
      {
        recipient: [{ family: 'Engels', given: 'Friedrich' }],
        issued: { 'date-parts': [[1858, 8, 8]] },
      },
    ],
    [
      '%0 Book\n%A Beauvoir, Simone de\n%T Le deuxième sexe\n%E Series, S.\n%? Translator, T.\n%B Essais',
      'a.enw',
      {
        author: [{ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }],
        'collection-title': 'Essais',
        translator: [{ family: 'Translator', given: 'T.' }],
      },
    ],
    [
      'TY  - CASE\nTI  - Donoghue v Stevenson\nT2  - AC\nVL  - 1932\nSP  - 562\nPY  - 1932\nER  - ',
      'a.ris',
      { type: 'legal_case', 'container-title': 'AC', page: '562' },
    ],
    [
      'TY  - JOUR\nTI  - T\nSN  - 0036-0341\nC1  - mine\nKW  - a\nKW  - b\nER  - ',
      'a.ris',
      { ISSN: '0036-0341', kept: { C1: 'mine', KW: 'a; b' } },
    ],
    ['TY  - PAT\nTI  - T\nER  - ', 'a.ris', { type: 'document', kept: { TY: 'PAT' } }],
  ])('%s', async (text, name, fields) => {
    expect(await first(text, name)).toMatchObject(fields)
  })
})

describe('a file', () => {
  it.each([
    ['of notes that begin with a tag', '%A word\n\nWhat was the NEP?', 'notes.txt'],
    ['of notes that hold an entry', 'What is BibTeX?\n@book{a, title={One}}', 'notes.md'],
    ['of JSON that is something else', '{"type":"module","name":"x"}', 'package.txt'],
    ['of XML that is something else', '<?xml version="1.0"?><html><p>Text</p></html>', 'page.xml'],
    ['of nothing', '', 'empty.bib'],
    ['of a picture', '\u0089PNG\r\n\u001a\n\0\0\0\0', 'list.ris'],
  ])('%s is no list of references', async (_what, text, name) => {
    expect(await readReferenceFile(bytes(text), name)).toBeNull()
  })

  it.each(['list.bib', 'list.txt', 'list'])(
    'is known by what is in it, called %s',
    async (name) => {
      expect((await read('@book{a, title={One}}', name)).format).toBe('BibTeX')
    },
  )

  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', bytes('\ufeffTY  - BOOK\nTI  - Über\nER  - ')],
    ['UTF-16', Buffer.from('\ufeffTY  - BOOK\nTI  - Über\nER  - ', 'utf16le')],
    ['Windows-1252', Buffer.from('TY  - BOOK\r\nTI  - Über\r\nER  - ', 'latin1')],
  ])('is read in %s', async (_encoding, given) => {
    const file = await readReferenceFile(given, 'list.ris')
    expect(file?.references[0]?.fields.title).toBe('Über')
  })
})
