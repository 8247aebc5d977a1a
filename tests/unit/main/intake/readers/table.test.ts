import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../../src/main/intake/table/index.ts'
import { rowsOf } from '../../../../../src/main/intake/table/rows.ts'
import { looksLikeCards } from '../../../../../src/main/intake/table/separators.ts'
import { bare, fixtures, headingsAndBodies, leftOut, readPath, readWords } from './read-fixture.ts'

const notesOf = (text: string) =>
  readTable(text, 'a.csv')?.notes.map(({ heading, body }) => [heading, body])

describe('rows and cells', () => {
  it.each<[string, string, string, string[][]]>([
    [
      'are parted',
      'a,b\nc,d\n',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'have separators and line ends between quotes',
      '"a, b","c\nd"\n"e ""f"""',
      ',',
      [['a, b', 'c\nd'], ['e "f"']],
    ],
    [
      'may be empty',
      'a,,b\n"",x\n,\n\n',
      ',',
      [
        ['a', '', 'b'],
        ['', 'x'],
        ['', ''],
      ],
    ],
    ['may have blanks behind their quotes', '"a" ,"b"  \nc', ',', [['a', 'b'], ['c']]],
    [
      'have quotes that were typed',
      'He said "no",b\n"no" he said,c',
      ',',
      [
        ['He said "no"', 'b'],
        ['"no" he said', 'c'],
      ],
    ],
    [
      'between tabs have quotes that part nothing off',
      'Witte\t"We had no choice."',
      '\t',
      [['Witte', '"We had no choice."']],
    ],
    [
      'between tabs have quotes that part something off',
      'a\t"b\nc"\n"d"\t"e"',
      '\t',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'may be parted by more than a sign',
      'a - b\nc - d',
      ' - ',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, text, separator, cells) => {
    expect(rowsOf(text, separator).rows.map((row) => row.cells)).toEqual(cells)
  })

  it('are read on behind a quote that never closes, whose line is named', () => {
    const { rows, unclosed } = rowsOf('a,b\n"c,d\ne,"f\ng,"h"\ni,j', ',')
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', '"f'],
      ['g', 'h'],
      ['i', 'j'],
    ])
    expect(unclosed).toEqual([2, 3])
  })

  it('come back as they were written by a spreadsheet', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', ';'),
      maxLength: 8,
    })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    const written = (rows: string[][]) =>
      rows
        .map((cells) => cells.map((words) => `"${words.replaceAll('"', '""')}"`).join(','))
        .join('\n')
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(written(rows), ',').rows.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
})

describe('which column is what', () => {
  const columnsOf = (text: string) => readTable(text, 'a.csv')?.table
  it.each<[string, string, string[], object]>([
    [
      'two columns are a term and what it means',
      'Duma,a parliament\nNEP,a retreat',
      ['Column 1', 'Column 2'],
      { heading: 0, body: [1], tags: [] },
    ],
    [
      'by their names',
      'Tags,Back,Front\nx,a parliament,Duma',
      ['Tags', 'Back', 'Front'],
      { heading: 2, body: [1], tags: [0] },
    ],
    [
      'by the name of one of them',
      'Week,Question,Source,Answer\n1,Who?,Figes,Kirov\n1,When?,Figes,1934',
      ['Week', 'Question', 'Source', 'Answer'],
      { heading: 1, body: [0, 2, 3], tags: [] },
    ],
    [
      'figures under a name',
      'Year,Harvest,Exports\n1932,69.6,1.7\n1933,68.4,1.8',
      ['Year', 'Harvest', 'Exports'],
      { heading: 0, body: [1, 2], tags: [] },
    ],
    [
      'the shortest that tells rows apart heads them',
      'It was a long year of war,red,Duma\nIt was a longer year of war,red,NEP\nAnd it went on and on,red,Kulak',
      ['Column 1', 'Column 2', 'Column 3'],
      { heading: 2, body: [0, 1], tags: [] },
    ],
    [
      'words to fill in have no heading',
      'The {{c1::Tenth}} Congress,1921\nThe {{c1::Fifteenth}} one,1927',
      ['Column 1', 'Column 2'],
      { heading: null, body: [0, 1], tags: [] },
    ],
    [
      'without the columns a program keeps for itself',
      'Name,Created,Text\nThe Ruhr,3 March,It was taken.',
      ['Name', 'Created', 'Text'],
      { heading: 0, body: [2], tags: [] },
    ],
  ])('%s', (_, text, names, columns) => {
    expect(columnsOf(text)).toMatchObject({ names, columns })
  })

  it('is read as it is told, and the first rows are shown', async () => {
    const text = `${Array.from({ length: 8 }, (_, at) => `a${at},b${at},c${at}`).join('\n')}\n`
    const columns = { heading: 2, body: [1, 0], tags: [] }
    const read = await readWords(text, 'told.csv', { columns })
    expect(headingsAndBodies(read)[0]).toEqual(['c0', 'b0\na0'])
    expect(read.account.table).toEqual({
      names: ['Column 1', 'Column 2', 'Column 3'],
      rows: Array.from({ length: 5 }, (_, at) => [`a${at}`, `b${at}`, `c${at}`]),
      columns,
    })
  })

  it('is not read of columns that are not there', () => {
    const read = readTable('a,b\nc,d', 'a.csv', { heading: 9, body: [1, 7], tags: [8] })
    expect(read?.table.columns).toEqual({ heading: null, body: [1], tags: [] })
  })
})

describe('notes of a table', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'with a separator that is found',
      'Duma;a parliament, of sorts\nNEP;a retreat, of sorts',
      [
        ['Duma', 'a parliament, of sorts'],
        ['NEP', 'a retreat, of sorts'],
      ],
    ],
    [
      'that Quizlet was told to part otherwise',
      'Duma - a parliament;NEP - a retreat - of sorts',
      [
        ['Duma', 'a parliament'],
        ['NEP', 'a retreat - of sorts'],
      ],
    ],
    [
      'with more cells than columns',
      'Duma,a parliament\nNEP,a retreat, of sorts\nKulak,a peasant',
      [
        ['Duma', 'a parliament'],
        ['NEP', 'a retreat, of sorts'],
        ['Kulak', 'a peasant'],
      ],
    ],
    [
      'with fewer cells than columns',
      'Term,Meaning\nDuma,a parliament\nNEP\n',
      [
        ['Duma', 'a parliament'],
        ['NEP', ''],
      ],
    ],
    [
      'with names over figures',
      'Year,Harvest,Exports\n1932,69.6,1.7',
      [['1932', 'Harvest: 69.6\nExports: 1.7']],
    ],
    [
      'with markup in cells',
      'Front,Back\n<b>Duma</b>,<div>a parliament</div><ul><li>of 1906</li></ul>\n<Lenin>,3 < 4',
      [
        ['Duma', 'a parliament\n- of 1906'],
        ['<Lenin>', '3 < 4'],
      ],
    ],
    [
      'with words hidden in words',
      'Text,Extra\n{{c1::Lenin::who?}} led the {{c2::{{c3::NEP}}}},1921',
      [['Lenin led the NEP', 'Lenin led the NEP\n1921']],
    ],
  ])('are read %s', (_, text, notes) => {
    expect(notesOf(text)).toEqual(notes)
  })

  it('have a beginning to head what has no heading', () => {
    const [note] =
      readTable(
        `Text,Tags\n${'It went on and on, '.repeat(10)},x`.replace(/, (?=[^\n])/g, ' '),
        'a.csv',
      )?.notes ?? []
    expect(note?.heading).toMatch(/^It went on and on .{1,70} …$/)
    expect(note?.tags).toEqual(['x'])
  })
})

describe('files of tables', () => {
  it('of Quizlet, with definitions of several lines', async () => {
    const read = await readPath(`${fixtures}/quizlet.txt`, 'quizlet.txt')
    expect(headingsAndBodies(read)).toEqual([
      ['Duma', 'the parliament that was opened\nin April 1906'],
      ['October Manifesto', 'promised a parliament and civil rights'],
      ['Witte', '"We had no choice."'],
      ['Stolypin', '"necktie" was what people called his noose'],
    ])
    expect(read.warnings).toEqual([])
    expect(read.account.format).toBe('table')
  })

  it('of Anki', async () => {
    const read = await readPath(`${fixtures}/anki.txt`, 'anki.txt')
    expect(headingsAndBodies(read)).toEqual([
      ['Who led the NEP?', 'Lenin, from 1921\n- to 1924'],
      [
        'The Tenth Congress banned "factions" in 1921',
        'The Tenth Congress banned "factions" in 1921',
      ],
    ])
    expect(read.notes.map(({ tags }) => tags)).toEqual([['russia', 'nep::1921'], ['russia']])
    expect(read.account.table?.names).toEqual([
      'guid',
      'notetype',
      'deck',
      'Column 4',
      'Column 5',
      'tags',
    ])
    expect(leftOut(read).map(([reason]) => reason)).toEqual([
      'other',
      'picture',
      'picture',
      'empty',
    ])
  })

  it('of Excel, with a quote that never closes', async () => {
    const read = await readPath(`${fixtures}/excel.csv`, 'excel.csv')
    expect(headingsAndBodies(read)).toEqual([
      ['Duma', 'a parliament;\nopened in 1906'],
      ['Kulak', '"a rich peasant'],
      ['NEP', 'a retreat'],
      ['Zemstvo', ''],
    ])
    expect(read.warnings).toEqual([
      '“excel.csv” has a quotation mark that is opened and never closed in line 5. It is read as it stands: see whether that is right.',
    ])
    expect(read.notes.map(({ tags }) => tags)).toEqual([['russia', 'tsar'], ['russia'], [], []])
  })

  it('of Notion', async () => {
    const name = 'notion-table 0f3c9a7be1d2485f9b6a7c8d9e0f1a2b_all.csv'
    const read = await readPath(`${fixtures}/${name}`, name)
    expect(read.notebookName).toBe('Notion table')
    expect(read.notes.map(({ heading, tags }) => [heading, tags])).toEqual([
      ['The Ruhr', ['weimar', '1923']],
      ['Rapallo', ['weimar']],
    ])
  })

  it('without a separator are plain text', async () => {
    const read = await readWords('Who ruled?\n\nThe council ruled.', 'notes.csv')
    expect(headingsAndBodies(read)).toEqual([['Who ruled?', 'The council ruled.']])
  })

  const shared = '../shared/data'
  it.skipIf(!existsSync(shared))(
    'give the notes that text gives (skipped without the shared data)',
    async () => {
      const text = await readPath(`${shared}/stalin-notes.txt`, 'notes.txt')
      for (const name of ['cards.tsv', 'cards.txt']) {
        const read = await readPath(`${shared}/stalin-flashcards.tsv`, name)
        expect(read.notes).toHaveLength(26)
        expect(bare(read)).toEqual(bare(text))
      }
    },
  )
})

describe('text that is no table', () => {
  it.each([
    [
      'years and what happened',
      '1917\tThe October Revolution\n1924\tLenin dies\n1934\tKirov is shot\n',
    ],
    [
      'items with a tab behind their marks',
      '1.\tBread was short\n2.\tThe women came out\na)\tin Vyborg\n•\tand elsewhere',
    ],
    ['lines that are set in', '\tBread was short\n\tThe women came out\n'],
    ['a table of more columns', 'a1\tb1\tc1\na2\tb2\tc2\n'],
    [
      'prose with a tab or two',
      'Bread was short.\nThe women\tcame out.\nNobody fired.\nThen they did.',
    ],
    ['terms and what is said of them', 'Duma - a parliament\nNEP - a retreat'],
  ])('is not taken for one: %s', (_, text) => {
    expect(looksLikeCards(text)).toBe(false)
  })
})

describe('hostile tables', () => {
  it.each([
    ['commas', ','.repeat(100_000)],
    ['quotes', '"'.repeat(100_000)],
    ['quotes that open in each line', '"a\n'.repeat(20_000)],
    ['quotes in quotes', `"${',""x'.repeat(20_000)}`],
    ['lines behind a cell', `a\tb\n${'c\n'.repeat(30_000)}`],
    ['words to fill in that never close', `a\t${'{{c1::'.repeat(20_000)}`],
    ['sounds that never close', `a\t${'[sound:'.repeat(15_000)}`],
    ['tags that never close', `a\tb\n${`c\t${'<b'.repeat(20_000)}`}`],
    [
      'columns',
      `${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(',')}\n${'b,'.repeat(20_000)}`,
    ],
  ])('of %s come to an end', (_, text) => {
    expect(() => readTable(text, 'a.csv')).not.toThrow()
  })
})
