// What is right follows the MHRA Style Guide, 4th edn (2024), as its examples are quoted; where it is
// silent, the Citation Style Language project's present style for it.
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Run, type Style } from '../../../../src/main/citations/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Cite, CslDate, Source, SourceFields } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

const shown = (runs: Run[] = []): string =>
  runs
    .map(({ text, italic, smallCaps }) => (italic ? `*${text}*` : smallCaps ? `^${text}^` : text))
    .join('')
const date = (...parts: number[][]): CslDate => ({ 'date-parts': parts })
const by = (family: string, given: string) => ({ author: [{ family, given }] })
const published = { publisher: 'Harbour Press', issued: date([1999]) }

type Given = Partial<SourceFields> & { locator?: string }
function printed({ locator, ...fields }: Given) {
  const source: Source = { type: 'book', title: 'Bread', ...fields, id: newId() }
  const cite: Cite = { sourceId: source.id, ...(locator && { locator }) }
  const { citations: notes, bibliography } = createCiter(style, [source]).cite([[cite], [cite]])
  return { first: shown(notes[0]), later: shown(notes[1]), entry: shown(bibliography[0]?.runs) }
}
const entries = (...sources: Partial<SourceFields>[]): string[] => {
  const made = sources.map(
    (fields): Source => ({ type: 'book', title: 'Bread', ...fields, id: newId() }),
  )
  return createCiter(style, made)
    .cite(made.map(({ id }) => [{ sourceId: id }]))
    .bibliography.map(({ runs }) => shown(runs))
}

describe('the kinds of source, as first notes', () => {
  it.each<[string, Given, string]>([
    [
      'a work of several volumes',
      {
        title: 'The growth of literature',
        author: [
          { family: 'Chadwick', given: 'H. Munro' },
          { family: 'Chadwick', given: 'N. Kershaw' },
        ],
        'number-of-volumes': '3',
        volume: 'I',
        publisher: 'Cambridge University Press',
        issued: date([1932], [1940]),
        locator: 'xiii',
      },
      'H. Munro Chadwick and N. Kershaw Chadwick, *The Growth of Literature*, 3 vols (Cambridge University Press, 1932–40), ^i^, p. xiii.',
    ],
    [
      'a book in a series',
      {
        title: 'Aura',
        ...by('Fuentes', 'Carlos'),
        editor: [{ family: 'Standish', given: 'Peter' }],
        'collection-title': 'Durham Modern Language Series: Hispanic Texts',
        'collection-number': '1',
        publisher: 'University of Durham',
        issued: date([1986]),
        page: '12-16',
        locator: '14',
      },
      'Carlos Fuentes, *Aura*, ed. by Peter Standish, Durham Modern Language Series: Hispanic Texts, 1 (University of Durham, 1986), pp. 12–16 (p. 14).',
    ],
    [
      'a chapter in a volume',
      {
        type: 'chapter',
        title: 'The levy',
        ...by('Reed', 'Ann'),
        'container-title': 'A history of towns',
        'number-of-volumes': '13',
        volume: '6',
        publisher: 'Scribner',
        issued: date([1985]),
        page: '26-28',
        locator: '27',
      },
      'Ann Reed, ‘The Levy’, in *A History of Towns*, 13 vols (Scribner, 1985), ^vi^, pp. 26–28 (p. 27).',
    ],
    [
      'a newspaper',
      {
        type: 'article-newspaper',
        title: 'Tragedy of three star-crossed lovers',
        ...by('Schmidt', 'Michael'),
        'container-title': 'Daily Telegraph',
        issued: date([1990, 2, 1]),
        page: '14',
      },
      'Michael Schmidt, ‘Tragedy of Three Star-Crossed Lovers’, *Daily Telegraph*, 1 February 1990, p. 14.',
    ],
    [
      'a newspaper that was noted as a journal',
      {
        type: 'article-journal',
        title: 'Leader',
        'container-title': 'The Times',
        issued: date([1926, 5, 3]),
        page: '13',
      },
      '‘Leader’, *The Times*, 3 May 1926, p. 13.',
    ],
    [
      'a magazine of a month',
      {
        type: 'article-journal',
        title: 'Strike',
        'container-title': 'Labour Monthly',
        issued: date([1926, 5]),
        page: '13-19',
      },
      '‘Strike’, *Labour Monthly*, May 1926, pp. 13–19.',
    ],
    [
      'a journal, of a year whatever its date',
      {
        type: 'article-journal',
        title: 'Strike',
        'container-title': 'Past and Present',
        volume: '4',
        issued: date([1984, 3, 12]),
      },
      '‘Strike’, *Past and Present*, 4 (1984).',
    ],
    [
      'a thesis',
      {
        type: 'thesis',
        title: 'Historical drama in Great Britain from 1935 to the present',
        ...by('Ingram', 'Robert'),
        genre: 'doctoral thesis',
        publisher: 'University of London',
        issued: date([1988]),
        locator: '17',
      },
      'Robert Ingram, ‘Historical Drama in Great Britain from 1935 to the Present’ (unpublished doctoral thesis, University of London, 1988), p. 17.',
    ],
    [
      'a statute',
      { type: 'legislation', title: 'Public Order Act 1936, c. 6', locator: 's. 1' },
      'Public Order Act 1936, c. 6, s. 1.',
    ],
    [
      'a letter',
      {
        type: 'manuscript',
        title: 'Letter to Lord Acton',
        ...by('Smith', 'J.'),
        issued: date([1870, 5, 4]),
      },
      'J. Smith, ‘Letter to Lord Acton’, 4 May 1870.',
    ],
    [
      'a page of the web with its day',
      {
        type: 'webpage',
        title: 'Strike',
        'container-title': 'The Reading Room',
        issued: date([2020, 3, 12]),
        accessed: date([2024, 1, 2]),
        URL: 'https://a.example/x',
      },
      '‘Strike’, *The Reading Room*, 12 March 2020 <https://a.example/x> [accessed 2 January 2024].',
    ],
    [
      'a journal with a DOI, and a title in a title',
      {
        type: 'article-journal',
        title: 'Art and divine order in the *Divina Commedia*',
        ...by('Jongeneel', 'Els'),
        'container-title': 'Literature and Theology',
        volume: '21',
        issue: '2',
        issued: date([2007]),
        page: '131-145',
        DOI: 'https://www.doi.org/10.1093/litthe/frm008',
      },
      'Els Jongeneel, ‘Art and Divine Order in the *Divina Commedia*’, *Literature and Theology*, 21.2 (2007), pp. 131–45, doi:10.1093/litthe/frm008.',
    ],
  ])('%s', (_, given, first) => {
    expect(printed(given).first).toBe(first)
  })

  it('print a title in an italic one upright', () => {
    const given = { title: 'Reading *Emma* again', ...by('Reed', 'Ann'), ...published }
    expect(printed(given).first).toBe('Ann Reed, *Reading *Emma* Again* (Harbour Press, 1999).')
  })

  it('name a statute in later notes as in the first', () => {
    const statute = {
      type: 'legislation',
      title: 'Reform Act 1832, c. 45',
      locator: 's. 3',
    } as const
    expect(printed(statute).later).toBe('Reform Act 1832, c. 45, s. 3.')
  })
})

describe('places', () => {
  it.each([
    ...[
      ['101-107', 'pp. 101–07'],
      ['203-204', 'pp. 203–04'],
      ['100-120', 'pp. 100–20'],
      ['1000-1004', 'pp. 1000–04'],
      ['44-47', 'pp. 44–47'],
      ['3-8', 'pp. 3–8'],
      ['192-210', 'pp. 192–210'],
      ['1190-1203', 'pp. 1190–1203'],
      ['1933–1939', 'pp. 1933–39'],
      ['xii-xv', 'pp. xii–xv'],
      ['45, 101-107', 'pp. 45, 101–07'],
    ],
    ...[
      ['passim', 'passim'],
      ['45 passim', 'p. 45 passim'],
      ['II, 45-47', 'II, 45–47'],
      ['§ 12', '§ 12'],
      ['§§ 12-14', '§§ 12–14'],
      ['sig. B4v', 'sig. B4v'],
      ['12ff.', 'pp. 12ff.'],
      ['pp. 12f.', 'pp. 12f.'],
      ['ll. 12-15', 'll. 12–15'],
      ['n.p.', 'n.p.'],
      ['45, n. 3', 'p. 45, n. 3'],
      ['45, emphasis added', 'p. 45, emphasis added'],
      ['45 & 47', 'pp. 45 and 47'],
      ['III.2.45', 'III.2.45'],
      ['1:02:33', '1:02:33'],
      ['col. 412', 'col. 412'],
      ['fig. 2', 'fig. 2'],
    ],
  ])('typed as "%s" are printed as "%s"', (locator, place) => {
    const { first, later } = printed({ ...by('Reed', 'Ann'), ...published, locator })
    const stop = place.endsWith('.') ? '' : '.'
    expect(first).toBe(`Ann Reed, *Bread* (Harbour Press, 1999), ${place}${stop}`)
    expect(later).toBe(`Reed, *Bread*, ${place}${stop}`)
  })

  it('within the pages of a chapter are in brackets, with a label or without', () => {
    const chapter = { type: 'chapter', 'container-title': 'Towns', page: '91-107' } as const
    expect(printed({ ...chapter, locator: '12ff.' }).first).toMatch(
      /, pp\. 91–107 \(pp\. 12ff\.\)\.$/u,
    )
    expect(printed({ ...chapter, locator: 'passim' }).first).toMatch(/, pp\. 91–107 \(passim\)\.$/u)
  })
})

describe('titles', () => {
  it.each([
    ['Histoire de la révolution russe'],
    ['Die Geschichte der Sowjetunion und ihre Völker'],
    ['Война и мир'],
    ['Η επανάσταση του 1821'],
    ['La rivoluzione russa nella storia'],
    ['Über die Demokratie in Amerika'],
    ['Mémoires de guerre'],
    ['Cien años de soledad'],
    ['Les misérables'],
  ])('of another language keep their small letters: %s', (title) => {
    expect(printed({ title, ...published }).first).toBe(`*${title}* (Harbour Press, 1999).`)
  })

  it.each([
    ['the art of war', undefined, 'The Art of War'],
    ['bread and fear: a village in 1931', undefined, 'Bread and Fear: A Village in 1931'],
    ['mao: the unknown story', '', 'Mao: The Unknown Story'],
    ['résumé of a café', undefined, 'Résumé of a Café'],
    ['die hard: a film history', 'en', 'Die Hard: A Film History'],
    ['la dolce vita und so weiter', 'English', 'La Dolce Vita Und so Weiter'],
    ['pan tadeusz', 'Polish', 'pan tadeusz'],
    ['pan tadeusz', 'pl', 'pan tadeusz'],
    ['war and peace', 'ru-RU', 'war and peace'],
  ])('%s, in %s, is printed %s', (title, language, as) => {
    const given = { title, ...published, ...(language !== undefined && { language }) }
    expect(printed(given).first).toBe(`*${as}* (Harbour Press, 1999).`)
  })

  it('of a foreign journal keep theirs beside an English article', () => {
    const { first } = printed({
      type: 'article-journal',
      title: 'the peasants of languedoc',
      'container-title': 'Annales: économies, sociétés, civilisations',
      volume: '3',
      issued: date([1966]),
    })
    expect(first).toBe(
      '‘The Peasants of Languedoc’, *Annales: économies, sociétés, civilisations*, 3 (1966).',
    )
  })
})

describe('names', () => {
  it.each([
    ['King', 'Jr., Martin Luther', 'Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['King', 'Martin Luther, Jr.', 'Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['King Jr.', 'Martin Luther', 'Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Rockefeller III', 'John D.', 'John D. Rockefeller III', 'Rockefeller, John D., III'],
    ['Byron', 'George Gordon, Lord', 'George Gordon, Lord Byron', 'Byron, George Gordon, Lord'],
    ['Tennyson', 'Alfred, Lord', 'Alfred, Lord Tennyson', 'Tennyson, Alfred, Lord'],
    [
      ...['Wellesley', 'Arthur, Duke of Wellington'],
      ...['Arthur Wellesley, Duke of Wellington', 'Wellesley, Arthur, Duke of Wellington'],
    ],
    ['de Beauvoir', 'Simone', 'Simone de Beauvoir', 'Beauvoir, Simone de'],
    ['van der Post', 'Laurens', 'Laurens van der Post', 'Post, Laurens van der'],
    ['Le Roy Ladurie', 'Emmanuel', 'Emmanuel Le Roy Ladurie', 'Le Roy Ladurie, Emmanuel'],
  ])('%s / %s are printed %s, and filed as %s', (family, given, inNote, inEntry) => {
    const { first, entry } = printed({ ...by(family, given), ...published })
    expect(first).toBe(`${inNote}, *Bread* (Harbour Press, 1999).`)
    expect(entry).toBe(`${inEntry}, *Bread* (Harbour Press, 1999)`)
  })
})

it.each(['Pius IX', 'Henry VIII', 'Plato'])('a name of one part keeps its number: %s', (family) => {
  const { first } = printed({ author: [{ family }], ...published })
  expect(first).toBe(`${family}, *Bread* (Harbour Press, 1999).`)
})

it.each([
  ['21', '21'],
  ['xxi', '21'],
  ['V', '5'],
  // One letter is a number only up to ten.
  ['D', 'D'],
])('volume %s of a journal is printed %s', (volume, becomes) => {
  const journal = { type: 'article-journal', 'container-title': 'Towns' } as const
  const { first } = printed({ ...journal, volume, issue: '2', issued: date([1990]) })
  expect(first).toContain(`${becomes}.2 (1990)`)
})

describe('a bibliography', () => {
  it('has editors in brackets, four authors as one and others, and short ranges of years', () => {
    const two = [
      { family: 'Lustig', given: 'Irma S.' },
      { family: 'Pottle', given: 'Frederick A.' },
    ]
    const four = ['One', 'Two', 'Three', 'Four'].map((family) => ({ family, given: 'Ann' }))
    expect(
      entries(
        { title: 'The English experiment', editor: two, ...published },
        { title: 'Alone', editor: two.slice(1), ...published },
        { title: 'Four hands', author: four, ...published },
        { title: 'Range', ...by('Bell', 'R.'), issued: date([1932], [1940]) },
        { title: 'Histories', author: [{ family: 'Herodotus' }], issued: date([-440]) },
      ),
    ).toEqual([
      'Bell, R., *Range* (1932–40)',
      'Herodotus, *Histories* (440 BC)',
      'Lustig, Irma S., and Frederick A. Pottle (eds), *The English Experiment* (Harbour Press, 1999)',
      'One, Ann, and others, *Four Hands* (Harbour Press, 1999)',
      'Pottle, Frederick A. (ed.), *Alone* (Harbour Press, 1999)',
    ])
  })

  it('passes over articles and particles in its order', () => {
    expect(
      entries(
        { title: 'The Zebra' },
        { title: 'An Island' },
        { title: 'A Harbour' },
        { title: 'Theatre' },
        { title: 'Second', ...by('de Beauvoir', 'Simone') },
        { title: 'The first', ...by('de Beauvoir', 'Simone') },
        { title: 'Mountains', ...by('Carr', 'E. H.') },
      ),
    ).toEqual([
      'Beauvoir, Simone de, *The First*',
      '———, *Second*',
      'Carr, E. H., *Mountains*',
      '*A Harbour*',
      '*An Island*',
      '*Theatre*',
      '*The Zebra*',
    ])
  })

  it.each([
    [date([1895], [1905]), '1895–1905'],
    [date([1999], [2001]), '1999–2001'],
    [date([1904], [1908]), '1904–08'],
    [date([-50], [-44]), '50–44 BC'],
  ])('prints the years %j as %s', (issued, years) => {
    expect(entries({ ...by('Bell', 'R.'), issued })).toEqual([`Bell, R., *Bread* (${years})`])
  })
})

describe('later notes', () => {
  const history = { title: 'A history of towns', ...by('Carr', 'E. H.') }
  const later = (...sources: Partial<SourceFields>[]): string[] => {
    const made = sources.map(
      (fields): Source => ({ type: 'book', title: 'Bread', ...fields, id: newId() }),
    )
    const cites = [...made, ...made].map(({ id }) => [{ sourceId: id }])
    return createCiter(style, made).cite(cites).citations.slice(made.length).map(shown)
  }

  it('tell two editions of one work apart', () => {
    expect(later({ ...history, edition: '1' }, { ...history, edition: '2' })).toEqual([
      'Carr, *A History of Towns*, 1st edn.',
      'Carr, *A History of Towns*, 2nd edn.',
    ])
  })

  it('tell them apart by the year, where no edition is named', () => {
    expect(
      later({ ...history, issued: date([1950]) }, { ...history, issued: date([1960]) }),
    ).toEqual(['Carr, *A History of Towns*, 1950.', 'Carr, *A History of Towns*, 1960.'])
  })

  it('name no edition where the titles are two', () => {
    expect(later({ ...history, edition: '2' }, { title: 'Walls', ...by('Carr', 'E. H.') })).toEqual(
      ['Carr, *A History of Towns*.', 'Carr, *Walls*.'],
    )
  })
})

describe('a DOI', () => {
  it.each([
    '10.1093/past/gtx001',
    'doi:10.1093/past/gtx001',
    'DOI: 10.1093/past/gtx001',
    'doi.org/10.1093/past/gtx001',
    'www.doi.org/10.1093/past/gtx001',
    'https://doi.org/10.1093/past/gtx001',
    'http://dx.doi.org/10.1093/past/gtx001.',
    'https://www.doi.org/10.1093/past/gtx001',
    'https://doi-org.library.example/10.1093/past/gtx001',
    'https://academic.example/article/10.1093/past/gtx001',
    'https://doi.org/10.1093%2Fpast%2Fgtx001',
  ])('pasted as %s is printed bare', (DOI) => {
    const article = {
      type: 'article-journal',
      'container-title': 'Towns',
      volume: '1',
      DOI,
    } as const
    expect(printed(article).first).toBe('‘Bread’, *Towns*, 1, doi:10.1093/past/gtx001.')
  })

  it('that was pasted as an address is one', () => {
    const article = { type: 'article-journal', 'container-title': 'Towns', volume: '1' } as const
    expect(printed({ ...article, URL: 'https://doi.org/10.1093/past/gtx001' }).first).toBe(
      '‘Bread’, *Towns*, 1, doi:10.1093/past/gtx001.',
    )
    expect(printed({ ...article, URL: 'https://a.example/10.1093/x' }).first).toContain('<https:')
  })
})
