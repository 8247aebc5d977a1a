/**
 * The works that the tables cite, a kind each. Some stand as examples in a guide, the rest are made up in their
 * pattern. Titles are typed in small letters, since some guides print them so and the others raise them.
 */
import type { Cite, CslDate, SourceFields } from '../../../../../src/shared/model/source.ts'

export type Work = { source: SourceFields; at?: Omit<Cite, 'sourceId'> }

const on = (...parts: number[]): CslDate => ({ 'date-parts': [parts] })
const by = (...names: [family: string, given: string][]) =>
  names.map(([family, given]) => ({ family, given }))
const page = (locator: string) => ({ locator, label: 'page' }) as const

export const works = {
  book: {
    source: {
      type: 'book',
      title: 'Worlds of reference',
      author: by(['McArthur', 'Tom']),
      publisher: 'Cambridge University Press',
      issued: on(1986),
    },
    at: page('59'),
  },
  'edited book': {
    source: {
      type: 'book',
      title: 'The English experiment',
      editor: by(['Lustig', 'Irma S.'], ['Pottle', 'Frederick A.']),
      publisher: 'McGraw-Hill',
      issued: on(1986),
    },
    at: page('333-337'),
  },
  'translated book': {
    source: {
      type: 'book',
      title: 'Montaigne in motion',
      author: by(['Starobinski', 'Jean']),
      translator: by(['Goldhammer', 'Arthur']),
      publisher: 'University of Chicago Press',
      issued: on(1985),
    },
    at: page('174'),
  },
  'later edition': {
    source: {
      type: 'book',
      title: 'The pursuit of history',
      author: by(['Tosh', 'John']),
      edition: '6th edn',
      publisher: 'Routledge',
      issued: on(2015),
    },
    at: page('12'),
  },
  'four authors': {
    source: {
      type: 'book',
      title: 'A company history',
      author: by(['Ash', 'Ann'], ['Birch', 'Ben'], ['Cedar', 'Cy'], ['Elm', 'Eve']),
      publisher: 'Harbour Press',
      issued: on(1990),
    },
    at: page('7'),
  },
  'multi-volume work': {
    source: {
      type: 'book',
      title: 'The growth of literature',
      author: by(['Chadwick', 'H. Munro'], ['Chadwick', 'N. Kershaw']),
      'number-of-volumes': '3',
      volume: '1',
      publisher: 'Cambridge University Press',
      issued: { 'date-parts': [[1932], [1940]] },
    },
    at: page('xiii'),
  },
  chapter: {
    source: {
      type: 'chapter',
      title: 'Words, things, and names',
      author: by(['Elsky', 'Martin']),
      'container-title': 'Classic and Cavalier',
      editor: by(['Summers', 'Claude J.'], ['Pebworth', 'Ted-Larry']),
      publisher: 'University of Pittsburgh Press',
      page: '91-104',
      issued: on(1982),
    },
    at: page('93'),
  },
  'journal article': {
    source: {
      type: 'article-journal',
      title: 'In more than name only',
      author: by(['Hillyer', 'Richard']),
      'container-title': 'Modern Language Review',
      volume: '85',
      issue: '1',
      page: '1-11',
      issued: on(1990),
    },
    at: page('8'),
  },
  'article with a DOI': {
    source: {
      type: 'article-journal',
      title: 'Art and divine order',
      author: by(['Jongeneel', 'Els']),
      'container-title': 'Literature and Theology',
      volume: '21',
      issue: '2',
      page: '131-145',
      issued: on(2007),
      DOI: '10.1093/litthe/frm008',
    },
  },
  newspaper: {
    source: {
      type: 'article-newspaper',
      title: 'Tragedy of three star-crossed lovers',
      author: by(['Schmidt', 'Michael']),
      'container-title': 'Daily Telegraph',
      issued: on(1990, 2, 1),
      page: '14',
    },
  },
  magazine: {
    source: {
      type: 'article-magazine',
      title: 'The miners and the peace',
      author: by(['Reed', 'Ann']),
      'container-title': 'Labour Monthly',
      issued: on(1926, 5),
      page: '13-19',
    },
  },
  thesis: {
    source: {
      type: 'thesis',
      title: 'Historical drama in Great Britain from 1935 to the present',
      author: by(['Ingram', 'Robert']),
      genre: 'doctoral thesis',
      publisher: 'University of London',
      issued: on(1988),
    },
    at: page('17'),
  },
  'web page': {
    source: {
      type: 'webpage',
      title: 'Letters from Petrograd',
      author: by(['Ashby', 'Ruth']),
      'container-title': 'The Reading Room',
      issued: on(2020, 3, 12),
      URL: 'https://reading-room.example/letters',
      accessed: on(2024, 1, 2),
    },
  },
  'blog post': {
    source: {
      type: 'post-weblog',
      title: 'What a ration card says',
      author: by(['Moss', 'Edith']),
      'container-title': 'The Bread Blog',
      issued: on(2021, 6, 4),
      URL: 'https://bread.example/card',
      accessed: on(2024, 1, 2),
    },
  },
  report: {
    source: {
      type: 'report',
      title: 'Social insurance and allied services',
      author: by(['Beveridge', 'William']),
      genre: 'Cmd',
      number: '6404',
      publisher: 'HMSO',
      issued: on(1942),
    },
    at: page('7'),
  },
  'conference paper': {
    source: {
      type: 'paper-conference',
      title: 'Bread and order',
      author: by(['Holt', 'Jane']),
      'event-title': 'Food in History',
      'event-place': 'Leeds',
      issued: on(2012, 4, 3),
    },
  },
  'encyclopedia entry': {
    source: {
      type: 'entry-encyclopedia',
      title: 'Chartism',
      author: by(['Chase', 'Malcolm']),
      'container-title': 'Encyclopaedia of Protest',
      editor: by(['Ness', 'Ivor']),
      publisher: 'Harbour Press',
      page: '30-32',
      issued: on(2009),
    },
    at: page('31'),
  },
  review: {
    source: {
      type: 'review',
      title: 'Bread and power',
      'reviewed-author': by(['Moss', 'Edith']),
      author: by(['Lang', 'Fred']),
      'container-title': 'Past and Present',
      volume: '3',
      issue: '1',
      page: '10-12',
      issued: on(2001),
    },
    at: page('11'),
  },
  dataset: {
    source: {
      type: 'dataset',
      title: 'Prices of bread, 1700–1800',
      author: by(['Marsh', 'Ian']),
      publisher: 'UK Data Service',
      version: '2',
      issued: on(2015),
      DOI: '10.5255/UKDA-SN-1',
    },
  },
  film: {
    source: {
      type: 'motion_picture',
      title: 'The grapes of wrath',
      director: by(['Ford', 'John']),
      publisher: '20th Century Fox',
      issued: on(1940),
    },
  },
  broadcast: {
    source: {
      type: 'broadcast',
      title: 'Green shoots from the Arab Spring',
      'container-title': 'Analysis',
      publisher: 'BBC Radio 4',
      issued: on(2012, 11, 12),
    },
  },
  recording: {
    source: {
      type: 'song',
      title: 'Carmen',
      author: by(['Bizet', 'Georges']),
      publisher: 'EMI',
      issued: on(1959),
    },
  },
  painting: {
    source: {
      type: 'graphic',
      title: 'The hay wain',
      author: by(['Constable', 'John']),
      issued: on(1821),
      medium: 'oil on canvas',
      archive: 'National Gallery',
      'archive-place': 'London',
    },
  },
  map: {
    source: {
      type: 'map',
      title: 'Leeds and Bradford',
      author: [{ literal: 'Ordnance Survey' }],
      edition: '2',
      publisher: 'Ordnance Survey',
      issued: on(1908),
    },
  },
  speech: {
    source: {
      type: 'speech',
      title: 'The wind of change',
      author: by(['Macmillan', 'Harold']),
      genre: 'Speech',
      'event-title': 'Parliament of South Africa',
      'event-place': 'Cape Town',
      issued: on(1960, 2, 3),
    },
  },
  letter: {
    source: {
      type: 'personal_communication',
      title: 'Letter to Lord Acton',
      author: by(['Smith', 'Jane']),
      issued: on(1870, 5, 4),
      archive: 'Cambridge University Library',
      archive_location: 'Add. MS 8119',
    },
    at: { locator: '3', label: 'folio' },
  },
  manuscript: {
    source: {
      type: 'manuscript',
      title: 'Cotton MS Caligula D III',
      archive: 'British Library',
      'archive-place': 'London',
    },
    at: { locator: '15', label: 'folio' },
  },
  'class notes': {
    source: {
      type: 'manuscript',
      title: 'Year 13 class notes',
      author: by(['Hill', 'Ada']),
      publisher: 'St Mary’s School',
      issued: on(2026, 9),
    },
  },
  'published interview': {
    source: {
      type: 'interview',
      title: 'Talking of bread',
      author: by(['Moss', 'Edith']),
      interviewer: by(['Reed', 'Ann']),
      'container-title': 'The Listener',
      issued: on(1970, 2, 3),
      page: '3-5',
    },
  },
  'own interview': {
    source: {
      type: 'interview',
      title: 'Interview',
      author: by(['Jones', 'Mary']),
      interviewer: by(['Reed', 'Ann']),
      issued: on(2025, 3, 4),
    },
  },
  statute: {
    source: { type: 'legislation', title: 'Human Rights Act 1998, c. 42' },
    at: { locator: '6', label: 'section' },
  },
  bill: {
    source: {
      type: 'bill',
      title: 'Representation of the People Bill',
      authority: 'House of Commons',
      number: '85',
      issued: on(1917, 5, 15),
    },
  },
  'law case': {
    source: {
      type: 'legal_case',
      title: 'Donoghue v Stevenson',
      authority: 'HL',
      'container-title': 'AC',
      page: '562',
      issued: on(1932),
    },
    at: page('580'),
  },
  debate: {
    source: {
      type: 'hearing',
      title: 'India (government policy)',
      authority: 'House of Commons',
      volume: '434',
      issued: on(1947, 3, 6),
    },
    at: { locator: '679', label: 'column' },
  },
  treaty: {
    source: { type: 'treaty', title: 'Treaty of Versailles', issued: on(1919, 6, 28) },
    at: { locator: 'art. 231' },
  },
  play: {
    source: {
      type: 'book',
      title: 'Hamlet',
      author: by(['Shakespeare', 'William']),
      editor: by(['Thompson', 'Ann'], ['Taylor', 'Neil']),
      publisher: 'Bloomsbury',
      issued: on(2016),
    },
    at: { locator: '3.1.56', label: 'act' },
  },
  classic: {
    source: {
      type: 'classic',
      title: 'The histories',
      author: [{ family: 'Herodotus' }],
      translator: by(['Waterfield', 'Robin']),
      publisher: 'Oxford University Press',
      issued: on(1998),
    },
    at: { locator: '7.102', label: 'none' },
  },
  Bible: {
    source: {
      type: 'classic',
      title: 'The Bible: authorized King James version',
      publisher: 'Oxford University Press',
      issued: on(1997),
    },
    at: { locator: 'Luke 3. 16', label: 'none' },
  },
  pamphlet: {
    source: {
      type: 'pamphlet',
      title: 'The match girls',
      author: by(['Besant', 'Annie']),
      publisher: 'Freethought',
      issued: on(1888),
    },
    at: page('3'),
  },
} satisfies Record<string, Work>

export type Kind = keyof typeof works
