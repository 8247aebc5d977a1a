import { describe, expect, it } from 'vitest'
import type { FilesRead } from '../../../../../src/main/intake/index.ts'
import {
  bold,
  headingStyles,
  item,
  paragraph as p,
  run,
  styled,
  under,
  type WordParts,
  wordFile,
} from './office-files.ts'
import { leftOutOf, type Noted, noted, placesOf, readBytes } from './read-office.ts'

const read = (body: string, parts: WordParts = {}): Promise<FilesRead> =>
  readBytes(wordFile(body, parts), 'notes.docx')

const style = (id: string, inner: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`
const sized = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`
const level = (at: number, form: string, signs: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${signs}"/></w:lvl>`
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`,
  ...[0, 1, 2].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
  `<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
].join('')
const cell = (...paragraphs: string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

describe('headings of a Word document', () => {
  const two = (first: string, second: string): string =>
    `${first}${p('A rival of his.')}${second}${p('A critic of his.')}`
  const rivals: Noted[] = [
    ['Kirov', 'A rival of his.'],
    ['Ryutin', 'A critic of his.'],
  ]
  it.each<[why: string, body: string, styles: string]>([
    [
      'by Word’s own styles',
      two(p('Kirov', styled('Heading1')), p('Ryutin', styled('Heading1'))),
      headingStyles,
    ],
    [
      'by the English name that Word writes behind an id of its language',
      two(p('Kirov', styled('berschrift1')), p('Ryutin', styled('berschrift1'))),
      style('berschrift1', '<w:name w:val="heading 1"/>'),
    ],
    [
      'by a name in another language',
      two(p('Kirov', styled('a7')), p('Ryutin', styled('a7'))),
      style('a7', '<w:name w:val="Titre 2"/>'),
    ],
    [
      'by an id alone, where the styles are not there',
      two(p('Kirov', styled('Heading2')), p('Ryutin', styled('Heading2'))),
      '',
    ],
    [
      'by a style that is based on one of a heading',
      two(p('Kirov', styled('Mine')), p('Ryutin', styled('Mine'))),
      headingStyles + style('Mine', '<w:name w:val="Question"/><w:basedOn w:val="Heading2"/>'),
    ],
    [
      'by the level of an outline',
      two(p('Kirov', '<w:outlineLvl w:val="0"/>'), p('Ryutin', '<w:outlineLvl w:val="0"/>')),
      '',
    ],
    [
      'by a style that a ring of styles is based on',
      two(p('Kirov', styled('A')), p('Ryutin', styled('A'))),
      style('A', '<w:name w:val="heading 1"/><w:basedOn w:val="B"/>') +
        style('B', '<w:name w:val="Odd"/><w:basedOn w:val="A"/>'),
    ],
    ['by bold', two(p('Kirov', '', bold), p('Ryutin', '', bold)), ''],
    [
      'by underline',
      two(p('Kirov', '', '<w:u w:val="single"/>'), p('Ryutin', '', '<w:u w:val="single"/>')),
      '',
    ],
    [
      'by size',
      two(p('Kirov', '', sized(32)), p('Ryutin', '', sized(32))),
      style('N', '<w:rPr><w:sz w:val="22"/></w:rPr>').replace(
        '<w:style ',
        '<w:style w:default="1" ',
      ),
    ],
    [
      'by a bold style that is no heading, as other programs make',
      two(p('Kirov', styled('Big')), p('Ryutin', styled('Big'))),
      style('Big', `<w:name w:val="Big"/><w:rPr>${bold}</w:rPr>`),
    ],
  ])('are found %s', async (_, body, styles) => {
    expect(noted(await read(body, { styles }))).toEqual(rivals)
  })

  it('are no paragraphs that matter to somebody, in bold', async () => {
    const body = [
      p('Who was Kirov?', '', bold),
      p('He was shot on 1 December 1934.', '', bold),
      p(`${run('Nikolayev', bold)}${run(' had a gun.')}`),
      p('Who was Ryutin?', '', bold),
      p('A critic of his.'),
    ]
    expect(noted(await read(body.join('')))).toEqual([
      ['Who was Kirov?', 'He was shot on 1 December 1934.\n\nNikolayev had a gun.'],
      ['Who was Ryutin?', 'A critic of his.'],
    ])
  })

  it('are not taken from a document that is bold all over', async () => {
    const body = ['The Party grew', 'It had a million members', 'Many were young'].map((words) =>
      p(words, '', bold),
    )
    expect((await read(body.join(''))).notes).toHaveLength(1)
  })

  it('have what a list numbers them with left to Word', async () => {
    const body = [
      p('Causes of the war', styled('Heading1') + item(3)),
      p('Debt grew.'),
      p('Course of the war', styled('Heading1') + item(3)),
      p('Verdun held.'),
    ]
    const found = await read(body.join(''), { styles: headingStyles, numbering })
    expect(noted(found).map(([heading]) => heading)).toEqual([
      'Causes of the war',
      'Course of the war',
    ])
  })

  it('are bold questions that a list numbers, with text under each', async () => {
    const body = [
      p('Who was Kirov?', item(2), bold),
      p('A rival of his.'),
      p('Who was Ryutin?', item(2), bold),
      p('A critic.', item(1)),
      p('An Old Bolshevik.', item(1)),
    ]
    expect(noted(await read(body.join(''), { numbering }))).toEqual([
      ['Who was Kirov?', 'A rival of his.'],
      ['Who was Ryutin?', '- A critic.\n- An Old Bolshevik.'],
    ])
  })

  it('stand under the title, and under each other', async () => {
    const body = [
      p('Russia', styled('Title')),
      p('Notes for the spring', styled('Subtitle')),
      p('The rise', styled('Heading1')),
      p('The Party', styled('Heading2')),
      p('It grew.'),
      p('The fall', styled('Heading1')),
      p('It ended.'),
    ]
    const styles = headingStyles + style('Title', '<w:name w:val="Title"/>')
    const found = await read(body.join(''), { styles })
    expect(found.notebookName).toBe('Russia: Notes for the spring')
    expect(noted(found)).toEqual([
      ['The rise: The Party', 'It grew.'],
      ['The fall', 'It ended.'],
    ])
  })

  it('that have the words of a whole paragraph are paragraphs in the wrong style', async () => {
    const long = 'The Party grew and grew, and nobody could say why. '.repeat(10).trim()
    const body = [
      p('One', styled('Heading1')),
      p(long, styled('Heading1')),
      p('Two', styled('Heading1')),
      p('It ended.'),
    ]
    expect(noted(await read(body.join(''), { styles: headingStyles }))).toEqual([
      ['One', long],
      ['Two', 'It ended.'],
    ])
  })
})

const bodyUnder = async (body: string, parts: WordParts = {}): Promise<string | undefined> =>
  (await read(under(body), { ...parts, styles: headingStyles + (parts.styles ?? '') })).notes[0]
    ?.body

describe('the words of a Word document', () => {
  it.each<[why: string, body: string, reads: string]>([
    ['runs are one text', p(run('Sta') + run('lin rose', bold) + run('.')), 'Stalin rose.'],
    ['blanks between runs are kept', p(run('Stalin') + run(' ') + run('rose.')), 'Stalin rose.'],
    [
      'a line ended by Shift+Enter is a line',
      p(`${run('Shall I compare thee')}<w:r><w:br/></w:r>${run('Thou art more lovely')}`),
      'Shall I compare thee\n\nThou art more lovely',
    ],
    [
      'a page break ends a line',
      p(`${run('One.')}<w:r><w:br w:type="page"/></w:r>${run('Two.')}`),
      'One.\n\nTwo.',
    ],
    [
      'a tab is one',
      p(`${run('1917')}<w:r><w:tab/></w:r>${run('the Tsar fell')}`),
      '1917\tthe Tsar fell',
    ],
    [
      'hyphens that do not break are hyphens, and those that may are none',
      p(
        `${run('anti')}<w:r><w:noBreakHyphen/></w:r>${run('Bol')}<w:r><w:softHyphen/></w:r>${run('shevik')}`,
      ),
      'anti-Bolshevik',
    ],
    [
      'Word’s arrow for --> is one',
      p(`${run('debt ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' war')}`),
      'debt → war',
    ],
    [
      'signs of other typefaces are letters',
      p(
        `${run('debt ')}${run('\uf0ae', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')}${run(' war ')}${run('ü', '<w:rFonts w:ascii="Wingdings"/>')}`,
      ),
      'debt → war ✓',
    ],
    [
      'a link is its words',
      p(
        `<w:hyperlink r:id="x" w:history="1">${run('The archive', '<w:u w:val="single"/>')}</w:hyperlink>${run(' opened.')}`,
      ),
      'The archive opened.',
    ],
    [
      'a field is what it shows',
      p(
        `${run('See ')}${field('HYPERLINK &quot;https://example.org&quot;', run('the archive'))}${run('.')}`,
      ),
      'See the archive.',
    ],
    [
      'a field within a field too',
      p(`${run('In ')}${field(`IF ${field('DATE', run('1'))} = 1`, run('spring'))}${run('.')}`),
      'In spring.',
    ],
    [
      'a field that never ends hides nothing',
      p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>`) +
        p('It went on.'),
      'It went on.',
    ],
    [
      'a control is what it holds',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('It grew.')}</w:sdtContent></w:sdt>${p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here to enter text.')}</w:sdtContent></w:sdt>${run('It fell.')}`)}`,
      'It grew.\n\nIt fell.',
    ],
    [
      'a text box stands behind what it is anchored in',
      p(`${run('It grew.')}${box(p('A box beside it.'))}`) + p('It fell.'),
      'It grew.\n\nA box beside it.\n\nIt fell.',
    ],
    [
      'a formula is its signs',
      p(`${run('So ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>${run('.')}`),
      'So a=b.',
    ],
    [
      'what was inserted is text',
      p(`${run('It ')}<w:ins w:id="1">${run('grew')}</w:ins>${run('.')}`),
      'It grew.',
    ],
    [
      'a style of quotations sets them apart',
      p('“Stalin is too rude.”', styled('Quote')),
      '> “Stalin is too rude.”',
    ],
    [
      'and so does an indent on both sides',
      p('“Stalin is too rude.”', '<w:ind w:left="720" w:right="720"/>'),
      '> “Stalin is too rude.”',
    ],
    ['and not one on the left', p('It grew.', '<w:ind w:left="720"/>'), 'It grew.'],
  ])('%s', async (_, body, reads) => {
    expect(await bodyUnder(body, { styles: style('Quote', '<w:name w:val="Quote"/>') })).toBe(reads)
  })

  it('a table of contents that never ends does so before the next heading', async () => {
    const begun = field('TOC', run('One, 3')).replace(
      /<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/,
      '',
    )
    const found = await read(p(begun) + under(p('It grew.')), { styles: headingStyles })
    expect(noted(found)).toEqual([
      ['One', 'It grew.'],
      ['Two', 'The end.'],
    ])
    expect(leftOutOf(found)).toEqual([['contents', 'One, 3', -1]])
  })

  it('a paragraph whose end was deleted goes on with the next', async () => {
    const body = `${p('It grew', '<w:rPr><w:del w:id="1"/></w:rPr>')}${p(' and fell.')}`
    expect(await bodyUnder(body)).toBe('It grew and fell.')
  })
})

describe('lists of a Word document', () => {
  it.each<[why: string, body: string, reads: string]>([
    [
      'bullets with their depth',
      p('War', item(1)) + p('Verdun', item(1, 1)) + p('Debt', item(1)),
      '- War\n  - Verdun\n- Debt',
    ],
    [
      'numbers, letters and Roman numbers, each counted on',
      p('War', item(2)) +
        p('Verdun', item(2, 1)) +
        p('in 1916', item(2, 2)) +
        p('Somme', item(2, 1)) +
        p('Debt', item(2)) +
        p('Loans', item(2, 1)),
      '1. War\n  a) Verdun\n    (i) in 1916\n  b) Somme\n2. Debt\n  a) Loans',
    ],
    [
      'a list that goes on behind a paragraph',
      p('War', item(2)) + p('It came.') + p('Debt', item(2)),
      '1. War\n\nIt came.\n\n2. Debt',
    ],
    [
      'a list that begins again',
      p('War', item(2)) + p('Debt', item(2)) + p('It came.') + p('Hunger', item(4)),
      '1. War\n2. Debt\n\nIt came.\n\n1. Hunger',
    ],
    [
      'numbers of several levels',
      p('War', item(3)) + p('Verdun', item(3, 1)) + p('Somme', item(3, 1)),
      '1. War\n  1.1. Verdun\n  1.2. Somme',
    ],
    [
      'what is taken out of its list',
      p('War', item(1)) + p('It came.', item(0)),
      '- War\n\nIt came.',
    ],
    ['a list of which nothing is known', p('War', item(77)), 'War'],
  ])('%s', async (_, body, reads) => {
    expect(await bodyUnder(body, { numbering })).toBe(reads)
  })

  it('by a style that is a list’s', async () => {
    const styles = style(
      'ListBullet2',
      `<w:name w:val="List Bullet 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`,
    )
    expect(
      await bodyUnder(p('War', item(1)) + p('Verdun', styled('ListBullet2')), {
        numbering,
        styles,
      }),
    ).toBe('- War\n  - Verdun')
  })

  it('are read as items, whatever numbers them', async () => {
    const body =
      p('War came in 1914.', item(3)) +
      p('Verdun held.', item(3, 1)) +
      p('The Somme was lost.', item(3, 1))
    const { notes } = await read(under(body), { numbering, styles: headingStyles })
    expect(notes[0]?.snippets.map(({ text }) => text)).toEqual([
      'War came in 1914.',
      'Verdun held.',
      'The Somme was lost.',
    ])
  })
})

describe('tables of a Word document', () => {
  it.each<[why: string, body: string, notes: Noted[]]>([
    [
      'a row is a line, a term and what is said of it',
      under(
        table(
          row(cell(p('Gulag')), cell(p('the labour camps'))),
          row(cell(p('NEP')), cell(p('')), cell(p('the New Economic Policy'))),
        ),
      ),
      [
        ['One', '- Gulag – the labour camps\n- NEP – the New Economic Policy'],
        ['Two', 'The end.'],
      ],
    ],
    [
      'a cell of several lines has the first beside the term',
      under(table(row(cell(p('1917')), cell(p('The Tsar fell.'), p('Lenin returned.'))))),
      [
        ['One', '- 1917 – The Tsar fell.\n\nLenin returned.'],
        ['Two', 'The end.'],
      ],
    ],
    [
      'a lone cell is a box',
      under(table(row(cell(p('It grew.'), p('It fell.'))))),
      [
        ['One', 'It grew.\n\nIt fell.'],
        ['Two', 'The end.'],
      ],
    ],
    [
      'a question beside its answer heads it, and what heads the columns nothing',
      table(
        row(cell(p('Question', '', bold)), cell(p('Answer', '', bold))),
        row(cell(p('Who was Kirov?')), cell(p('A rival of his.'))),
        row(cell(p('Who was Ryutin?')), cell(p('A critic of his.'), p('He wrote.'))),
      ),
      [
        ['Notes', '- Question – Answer'],
        ['Who was Kirov?', 'A rival of his.'],
        ['Who was Ryutin?', 'A critic of his.\n\nHe wrote.'],
      ],
    ],
    [
      'a table in a table is in its cell',
      under(table(row(cell(table(row(cell(p('NEP')), cell(p('a policy')))))))),
      [
        ['One', '- NEP – a policy'],
        ['Two', 'The end.'],
      ],
    ],
  ])('%s', async (_, body, notes) => {
    expect(noted(await read(body, { styles: headingStyles }))).toEqual(notes)
  })
})

describe('what a Word document has beside its text', () => {
  const footnotes = (...words: string[]): string =>
    `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote>${words.map((says, at) => `<w:footnote w:id="${at + 1}">${p(`<w:r><w:footnoteRef/></w:r>${run(says)}`)}</w:footnote>`).join('')}`
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

  it('footnotes are left out, and say where in a source a sentence stands', async () => {
    const body = p(
      `${run('Kirov was shot in 1934.')}${reference(1)}${run(' Ryutin was shot in 1937.')}${reference(2)}${run(' Others lived.')}`,
    )
    const found = await read(under(body), {
      styles: headingStyles,
      footnotes: footnotes('Service, Stalin, p. 45.', 'ibid., 46-7'),
    })
    expect(found.notes[0]?.body).toBe(
      'Kirov was shot in 1934. Ryutin was shot in 1937. Others lived.',
    )
    expect(placesOf(found)).toEqual([
      ['Kirov was shot in 1934.', 'page 45'],
      ['Ryutin was shot in 1937.', 'page 46-7'],
    ])
    expect(leftOutOf(found)).toEqual([
      ['footnote', 'Service, Stalin, p. 45.', 0],
      ['footnote', 'ibid., 46-7', 0],
    ])
  })

  it.each<[body: string, parts: WordParts, out: [string, string, number][]]>([
    [
      p(
        `${run('It grew.')}<w:del w:id="1"><w:r><w:delText>It </w:delText></w:r></w:del><w:del w:id="2"><w:r><w:delText>fell.</w:delText></w:r></w:del>`,
      ),
      {},
      [['deleted', 'It fell.', 0]],
    ],
    [
      p('It grew.') +
        p(`<w:moveFrom w:id="1">${run('It fell.')}</w:moveFrom>`) +
        p(`<w:moveTo w:id="2">${run('It fell.')}</w:moveTo>`),
      {},
      [['repeated', 'It fell.', 0]],
    ],
    [
      p('It grew.') +
        table(
          `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('Gulag'))}${cell(p('camps'))}</w:tr>`,
        ),
      {},
      [['deleted', 'Gulag camps', 0]],
    ],
    [
      p(`${run('It grew.')}<w:r><w:commentReference w:id="0"/></w:r>`),
      { comments: `<w:comment w:id="0" w:author="T">${p('Say')}${p('when.')}</w:comment>` },
      [['comment', 'Say when.', 0]],
    ],
    [
      p(
        `${run('It grew.')}<w:r><w:drawing><wp:docPr descr="A map of Verdun"/><a:blip r:embed="x"/></w:drawing></w:r>`,
      ),
      {},
      [['picture', 'A map of Verdun', 0]],
    ],
    [
      p(`${run('It grew.')}<w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r>`),
      {},
      [['picture', '', 0]],
    ],
    [p(`${run('It grew.')}${run('secret', '<w:vanish/>')}`), {}, [['other', 'secret', 0]]],
    [
      p(
        field('TOC \\o', run('One')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, ''),
      ) +
        p('Two, 3') +
        p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
        p('It grew.'),
      {},
      [
        ['contents', 'One', 0],
        ['contents', 'Two, 3', 0],
      ],
    ],
    [
      p('One\t3', styled('TOC1')) + p('It grew.'),
      { styles: style('TOC1', '<w:name w:val="toc 1"/>') },
      [['contents', 'One 3', 0]],
    ],
    [
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contents', styled('Heading1'))}${p('One, 3')}</w:sdtContent></w:sdt>${p('It grew.')}`,
      {},
      [
        ['contents', 'Contents', 0],
        ['contents', 'One, 3', 0],
      ],
    ],
    [
      p('It grew.'),
      {
        header: p('History, spring') + p('History, spring'),
        footer: p(`${run('Page ')}${field('PAGE', run('1'))}${run(' of 2')}`),
      },
      [
        ['running-head', 'History, spring', -1],
        ['page-number', 'Page 1 of 2', 1],
      ],
    ],
  ])('%#: is left out, each for its reason and with its words', async (body, parts, out) => {
    const found = await read(under(body), {
      ...parts,
      styles: headingStyles + (parts.styles ?? ''),
    })
    expect(leftOutOf(found)).toEqual(out)
    expect(found.notes.map(({ heading }) => heading)).toEqual(['One', 'Two'])
    expect(found.notes[0]?.body).toMatch(/^It grew\.(?:\n\nIt fell\.)?$/)
  })
})
