import { describe, expect, it } from 'vitest'
import { readReferences } from '../../../../src/main/references/index.ts'

/** What is read into fields; what is kept beside them is another test's. */
const read = async (text: string) =>
  (await readReferences(text)).map(({ fields: { kept: _kept, ...fields } }) => fields)

const article = {
  type: 'article-journal',
  title: 'New Perspectives on Stalinism',
  author: [{ family: 'Fitzpatrick', given: 'Sheila' }],
  'container-title': 'The Russian Review',
  volume: '45',
  issue: '4',
  page: '357–373',
  issued: { 'date-parts': [[1986, 10]] },
  DOI: '10.2307/130466',
}

const chapter = {
  type: 'chapter',
  title: 'Stalin and his Stalinism',
  author: [{ family: 'Suny', given: 'Ronald Grigor' }],
  editor: [
    { family: 'Kershaw', given: 'Ian' },
    { family: 'Lewin', given: 'Moshe' },
  ],
  'container-title': 'Stalinism and Nazism: Dictatorships in Comparison',
  publisher: 'Cambridge University Press',
  'publisher-place': 'Cambridge',
  page: '26–52',
  issued: { 'date-parts': [[1997]] },
}

describe('a pasted BibTeX entry', () => {
  it('is an article with its month, range of pages and DOI', async () => {
    const text = `@article{fitz, author={Fitzpatrick, Sheila}, title={New Perspectives on {Stalinism}},
      journal={The Russian Review}, volume=45, number=4, pages={357--373}, year={1986}, month=oct,
      doi={10.2307/130466}}`
    expect(await read(text)).toEqual([article])
  })

  it('is a chapter of BibLaTeX, with the book’s subtitle and editors', async () => {
    const text = `@incollection{suny, author={Suny, Ronald Grigor}, title={Stalin and his Stalinism},
      booktitle={Stalinism and Nazism}, booksubtitle={Dictatorships in Comparison},
      editor={Kershaw, Ian and Lewin, Moshe}, publisher={Cambridge University Press},
      location={Cambridge}, date={1997}, pages={26-52}}`
    expect(await read(text)).toEqual([chapter])
  })

  it.each([
    [
      '@book{a, author={van der Linden, Marcel}, title={{Stalin}: A Biography}, year=2004, series={Lives}, number=3, isbn={1}}',
      {
        type: 'book',
        title: 'Stalin: A Biography',
        author: [{ family: 'Linden', given: 'Marcel', 'non-dropping-particle': 'van der' }],
        issued: { 'date-parts': [[2004]] },
        'collection-title': 'Lives',
        'collection-number': '3',
        ISBN: '1',
      },
    ],
    [
      '@phdthesis{t, author="King, Jr., Martin Luther", title={Being}, school={Boston University}, year=1955}',
      {
        type: 'thesis',
        title: 'Being',
        author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
        genre: 'PhD thesis',
        publisher: 'Boston University',
        issued: { 'date-parts': [[1955]] },
      },
    ],
    [
      '@online{o, author={{The National Archives}}, title={Lenin in {\\"U}bergang}, url={https://a.example/b}, urldate={2024-03-03}}',
      {
        type: 'webpage',
        title: 'Lenin in Übergang',
        author: [{ literal: 'The National Archives' }],
        URL: 'https://a.example/b',
        accessed: { 'date-parts': [[2024, 3, 3]] },
      },
    ],
    [
      '@book{r, title={Letters}, date={1917/1921}}',
      { type: 'book', title: 'Letters', issued: { 'date-parts': [[1917], [1921]] } },
    ],
  ])('%s', async (text, fields) => {
    expect(await read(text)).toEqual([fields])
  })

  it('is left out where it is cut off or has no title, and the others are read', async () => {
    const text = '@book{a, title={One}}\n@book{b, author={Nobody}}\n@book{c, title={Cut'
    expect((await read(text)).map(({ title }) => title)).toEqual(['One'])
  })
})

describe('a pasted RIS record', () => {
  it('is an article', async () => {
    const text = `TY  - JOUR
AU  - Fitzpatrick, Sheila
TI  - New Perspectives on Stalinism
JO  - The Russian Review
VL  - 45
IS  - 4
SP  - 357
EP  - 373
PY  - 1986/10//
DO  - 10.2307/130466
ER  - 
`
    expect(await read(text)).toEqual([article])
  })

  it('is a chapter, whose second authors edit the book', async () => {
    const text = `TY  - CHAP
AU  - Suny, Ronald Grigor
A2  - Kershaw, Ian
A2  - Lewin, Moshe
TI  - Stalin and his Stalinism
T2  - Stalinism and Nazism: Dictatorships
  in Comparison
PB  - Cambridge University Press
CY  - Cambridge
PY  - 1997
SP  - 26-52
ER  -`
    expect(await read(text)).toEqual([chapter])
  })

  it('of a book has its series, and several are several', async () => {
    const text = `TY  - BOOK
AU  - Service, Robert
TI  - Stalin
T2  - Lives
DA  - 2004/11/05
PY  - 2004
ER  - 

TY  - ELEC
A1  - The National Archives
T1  - The Zinoviev letter
UR  - https://a.example/z
Y2  - 2024/03/03/
ER  - 
`
    expect(await read(text)).toEqual([
      {
        type: 'book',
        title: 'Stalin',
        author: [{ family: 'Service', given: 'Robert' }],
        'collection-title': 'Lives',
        issued: { 'date-parts': [[2004, 11, 5]] },
      },
      {
        type: 'webpage',
        title: 'The Zinoviev letter',
        author: [{ literal: 'The National Archives' }],
        URL: 'https://a.example/z',
        accessed: { 'date-parts': [[2024, 3, 3]] },
      },
    ])
  })
})

describe('pasted CSL-JSON', () => {
  it('is an article', async () => {
    const { type, title, author, issued, ...others } = article
    const item = {
      id: 'x',
      type,
      title: `<i>${title}</i>`,
      author,
      issued,
      ...others,
      note: 'mine',
    }
    expect(await read(JSON.stringify(item))).toEqual([{ ...article, note: 'mine' }])
  })

  it('keeps particles apart, takes types as they are, and dates that are words', async () => {
    const item = {
      id: 'y',
      type: 'entry-encyclopedia',
      title: 'Council communism',
      author: [
        { family: 'Linden', given: 'M.', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      ],
      issued: { raw: '2004-05' },
      'container-title': 'A Dictionary',
    }
    expect(await read(JSON.stringify([item]))).toEqual([
      {
        type: 'entry-encyclopedia',
        title: 'Council communism',
        author: [
          {
            family: 'Linden',
            given: 'M.',
            'non-dropping-particle': 'van der',
            suffix: 'Jr.',
          },
        ],
        issued: { 'date-parts': [[2004, 5]] },
        'container-title': 'A Dictionary',
      },
    ])
  })

  it('that is cut off is none', async () => {
    expect(await read('[{"id":"x","type":"book","title":"One","publisher":"P"')).toEqual([])
  })
})
