/** Checks of evidence: its sources, its dates, and where it is used. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { Source } from '../../../../../src/shared/model/source.ts'
import type { CheckId } from '../../../../../src/shared/plan/checks/index.ts'
import {
  analysis,
  book,
  challenges,
  checked,
  cited,
  citing,
  counter,
  evidence,
  inner,
  judgement,
  lineOfArgument,
  otherBook,
  paragraph,
  type Row,
  saidBy,
  section,
  snippet,
  supports,
  years,
} from './support.ts'

const [kirov, famine] = [newId(), newId()]
const sources = [book, otherBook]
const of = (snippetId: string, words = 'Kirov was shot.') => evidence(words, { snippetId })
const from = (source: Source, words = 'Grain was taken.') => evidence(words, citing(source))
const without = (field: keyof Source): Source => ({ ...book, [field]: undefined })
const lateTwenties = { period: years(1924, 1929) }
const earlyEngland = { period: { from: '0597-01-01', to: '1066-12-31' } }
const dated = (words: string) => from(book, words)

const tables: Partial<Record<CheckId, Row[]>> = {
  'evidence-reused': [
    [
      'in two points',
      { blocks: [supports(of(kirov)), section('A', challenges(of(kirov)))] },
      ['“Kirov was shot.” in point 2 is used in point 1 too.'],
    ],
    [
      'in the counter of another point',
      { blocks: [supports(of(kirov)), challenges(counter('But.', '', of(kirov)))] },
      ['“Kirov was shot.” in point 2 is used in point 1 too.'],
    ],
    [
      'in three points',
      { blocks: [supports(of(kirov)), challenges(of(kirov)), supports(of(kirov))] },
      [
        '“Kirov was shot.” in point 2 is used in point 1 too.',
        '“Kirov was shot.” in point 3 is used in point 1 too.',
      ],
    ],
    ['twice in one point', { blocks: [supports(of(kirov), of(kirov))] }, []],
    ['two snippets', { blocks: [supports(of(kirov)), challenges(of(famine))] }, []],
    ['in a point and the judgement', { blocks: [supports(of(kirov)), judgement(of(kirov))] }, []],
    [
      'the same words from no snippet',
      { blocks: [supports(evidence('He died.')), challenges(evidence('He died.'))] },
      [],
    ],
  ],
  'uncited-evidence': [
    [
      'of no source',
      { blocks: [supports(evidence('He died.'))] },
      ['“He died.” in point 1 has no source.'],
    ],
    [
      'of a source that was deleted',
      { blocks: [section('Terror', from(book))] },
      ['“Grain was taken.” in “Terror” has no source.'],
    ],
    [
      'of a snippet without one, in the judgement',
      {
        blocks: [judgement(of(kirov))],
        facts: { snippets: { [kirov]: snippet('Kirov.') }, sources },
      },
      ['“Kirov was shot.” in the judgement has no source.'],
    ],
    [
      'long words, in a counter of a point',
      { blocks: [supports(counter('But.', '', evidence('One two three four five six, seven.')))] },
      ['“One two three four five six …” in point 1 has no source.'],
    ],
    [
      'words that quote somebody',
      { blocks: [supports(evidence('“We fell,” he said.'))] },
      ['“‘We fell,’ he said.” in point 1 has no source.'],
    ],
    [
      'words without an end',
      { blocks: [supports(evidence('𝔄'.repeat(70)))] },
      [`“${'𝔄'.repeat(60)} …” in point 1 has no source.`],
    ],
    ['signs alone, which are no evidence', { blocks: [supports(evidence('​ –'))] }, []],
    ['in the document itself', { blocks: [evidence('He died.')] }, ['“He died.” has no source.']],
    ['of its own source', { blocks: [supports(from(book))], facts: { sources } }, []],
    [
      'of its snippet’s nearest source',
      {
        blocks: [supports(of(kirov))],
        facts: {
          snippets: { [kirov]: snippet('Kirov.', { cite: { sourceId: book.id } }) },
          sources,
        },
      },
      [],
    ],
    [
      'of its snippet’s source where its own was deleted',
      {
        blocks: [supports({ ...of(kirov), citation: { sourceId: newId() } })],
        facts: {
          snippets: { [kirov]: snippet('Kirov.', { cite: { sourceId: book.id } }) },
          sources,
        },
      },
      [],
    ],
  ],
  'source-incomplete': [
    [
      'a book without a publisher',
      { blocks: [supports(from(book))], facts: { sources: [without('publisher')] } },
      ['The source “Marlowe, The Clerks of the Revolution (1998)” has no publisher.'],
    ],
    [
      'a book with a blank publisher and a date without a year',
      {
        blocks: [supports(from(book))],
        facts: { sources: [{ ...book, publisher: ' ', issued: { 'date-parts': [[0]] } }] },
      },
      ['The source “Marlowe, The Clerks of the Revolution” has no publisher or date.'],
    ],
    [
      'cited twice, found once',
      {
        blocks: [supports(from(book)), challenges(from(book))],
        facts: { sources: [without('author')] },
      },
      ['The source “The Clerks of the Revolution (1998)” has no author.'],
    ],
    [
      'two in one citation',
      {
        blocks: [lineOfArgument([cited({ sourceId: book.id }, { sourceId: otherBook.id })])],
        facts: { sources: [without('issued'), { ...otherBook, publisher: '' }] },
      },
      [
        'The source “Marlowe, The Clerks of the Revolution” has no date. The source “Ashby, Grain and Power (1998)” has no publisher.',
      ],
    ],
    [
      'cited by a snippet’s note',
      {
        blocks: [supports(of(kirov))],
        facts: {
          snippets: { [kirov]: snippet('Kirov.', { cite: { sourceId: book.id } }) },
          sources: [without('issued')],
        },
      },
      ['The source “Marlowe, The Clerks of the Revolution” has no date.'],
    ],
    [
      'an article and a web page',
      {
        blocks: [
          supports(
            from({ ...book, type: 'article-journal' }),
            from({ ...otherBook, type: 'webpage' }),
          ),
        ],
        facts: {
          sources: [
            { ...book, type: 'article-journal' },
            { ...otherBook, type: 'webpage' },
          ],
        },
      },
      [
        'The source “Marlowe, The Clerks of the Revolution (1998)” has no journal, volume or pages.',
        'The source “Ashby, Grain and Power (1998)” has no name of the website, address or date it was looked at.',
      ],
    ],
    ['a whole one', { blocks: [supports(from(book))], facts: { sources } }, []],
    [
      'an edited book without an author',
      {
        blocks: [supports(from(book))],
        facts: { sources: [{ ...without('author'), editor: [{ literal: 'The Press' }] }] },
      },
      [],
    ],
    [
      'one that nothing cites',
      { blocks: [supports()], facts: { sources: [without('issued')] } },
      [],
    ],
  ],
  'evidence-changed': [
    [
      'other words',
      {
        blocks: [supports({ ...of(kirov), taken: 'Kirov was shot.' })],
        facts: { snippets: { [kirov]: snippet('Kirov was shot in 1934.') } },
      },
      ['The note behind “Kirov was shot.” in point 1 has changed since.'],
    ],
    [
      'other line breaks',
      {
        blocks: [supports({ ...of(kirov), taken: 'Kirov was shot.' })],
        facts: { snippets: { [kirov]: snippet('Kirov was\n  shot. ') } },
      },
      [],
    ],
    [
      'words the student changed',
      {
        blocks: [supports({ ...of(kirov, 'They shot him.'), taken: 'Kirov was shot.' })],
        facts: { snippets: { [kirov]: snippet('Kirov was shot.') } },
      },
      [],
    ],
    ['a snippet that is gone', { blocks: [supports({ ...of(kirov), taken: 'Kirov.' })] }, []],
    [
      'words of which it is not known when they were taken',
      { blocks: [supports(of(kirov))], facts: { snippets: { [kirov]: snippet('Other.') } } },
      [],
    ],
  ],
  'outside-period': [
    [
      'a later year in the words',
      { blocks: [supports(dated('Stalin died in 1953.'))], question: lateTwenties },
      ['“Stalin died in 1953.” in point 1 is dated outside 1924 to 1929.'],
    ],
    [
      'the day before, by the snippet’s dates',
      {
        blocks: [judgement(of(kirov))],
        question: lateTwenties,
        facts: {
          snippets: {
            [kirov]: snippet('Kirov.', { dates: [{ from: '1923-12-31', to: '1923-12-31' }] }),
          },
        },
      },
      ['“Kirov was shot.” in the judgement is dated outside 1924 to 1929.'],
    ],
    [
      'dates corrected by hand in the library',
      {
        blocks: [supports(of(kirov, 'Stalin died in 1953.'))],
        question: lateTwenties,
        facts: {
          snippets: { [kirov]: snippet('Stalin died in 1953.', { dates: [years(1925, 1925)] }) },
        },
      },
      [],
    ],
    [
      'one date of several within',
      { blocks: [supports(dated('From 1921 to 1925, and in 1953.'))], question: lateTwenties },
      [],
    ],
    [
      'the period’s first day',
      { blocks: [supports(dated('On 1 January 1924 it began.'))], question: lateTwenties },
      [],
    ],
    [
      'a time the student left of what the note tells',
      {
        blocks: [supports(of(kirov, '… and in 1953.'))],
        question: lateTwenties,
        facts: {
          snippets: {
            [kirov]: snippet('In 1925 and in 1953.', {
              dates: [years(1925, 1925), years(1953, 1953)],
            }),
          },
        },
      },
      ['“… and in 1953.” in point 1 is dated outside 1924 to 1929.'],
    ],
    [
      'own words without a date, of a snippet with one',
      {
        blocks: [supports(of(kirov, 'They shot him.'))],
        question: lateTwenties,
        facts: {
          snippets: { [kirov]: snippet('Kirov died in 1934.', { dates: [years(1934, 1934)] }) },
        },
      },
      ['“They shot him.” in point 1 is dated outside 1924 to 1929.'],
    ],
    [
      'a day beside that of the question',
      {
        blocks: [supports(dated('The armistice came on 11 November 1918.'))],
        question: { period: { from: '1918-11-09', to: '1918-11-09' } },
      },
      ['“The armistice came on 11 November …” in point 1 is dated outside 9 November 1918.'],
    ],
    [
      'a year of three digits within, beside one that is not',
      {
        blocks: [supports(dated('The see was founded in 735, its minster in 1230.'))],
        question: earlyEngland,
      },
      [],
    ],
    [
      'a number that is no year where the question is of later times',
      { blocks: [supports(dated('In 1953 he rose from 735.'))], question: lateTwenties },
      ['“In 1953 he rose from 735.” in point 1 is dated outside 1924 to 1929.'],
    ],
    ['no date', { blocks: [supports(dated('It began.'))], question: lateTwenties }, []],
    ['a question without a period', { blocks: [supports(dated('He died in 1953.'))] }, []],
  ],
  'period-uncovered': [
    [
      'the last third',
      {
        blocks: [
          supports(dated('In 1924.'), dated('In 1925.')),
          challenges(dated('From 1926 to 1927.')),
        ],
        question: lateTwenties,
      },
      ['No evidence is dated from 1928 to 1929, in a question about 1924 to 1929.'],
    ],
    [
      'years of three digits, without an era',
      {
        blocks: [
          supports(dated('Augustine landed in 597.'), dated('From 664 to 793.')),
          challenges(dated('Alfred, 871–899.'), dated('In 1066.')),
        ],
        question: earlyEngland,
      },
      ['No evidence is dated from AD 900 to 1065, in a question about AD 597 to 1066.'],
    ],
    [
      'a year less than a third',
      { blocks: [supports(dated('From 1924 to 1928.'))], question: lateTwenties },
      [],
    ],
    [
      'gaps that are each less than a third',
      {
        blocks: [
          supports(dated('In 1925.'), counter('But.', '', dated('In 1927.'), dated('In 1929.'))),
        ],
        question: lateTwenties,
      },
      [],
    ],
    [
      'one year of three',
      {
        blocks: [supports(dated('In 1924.'), dated('In 1926.'))],
        question: { period: years(1924, 1926) },
      },
      ['No evidence is dated in 1925, in a question about 1924 to 1926.'],
    ],
    [
      'nothing within it',
      { blocks: [supports(dated('He died in 1953.'))], question: lateTwenties },
      ['No evidence is dated within 1924 to 1929.'],
    ],
    [
      'most of a single year',
      {
        blocks: [supports(dated('On 3 March 1917.'), dated('In October 1917.'))],
        question: { period: years(1917, 1917) },
      },
      ['No evidence is dated from April to September 1917, in a question about 1917.'],
    ],
    ['no dates at all', { blocks: [supports(dated('It began.'))], question: lateTwenties }, []],
    ['no evidence', { blocks: [supports()], question: lateTwenties }, []],
    ['no period', { blocks: [supports(dated('In 1924.'))] }, []],
  ],
  'single-source': [
    [
      'three of four',
      {
        blocks: [
          supports(from(book), from(book), counter('But.', '', from(book))),
          judgement(from(otherBook)),
        ],
        facts: { sources },
      },
      [
        '3 of 4 pieces of evidence are from one source: Marlowe, The Clerks of the Revolution (1998).',
      ],
    ],
    [
      'three of three',
      { blocks: [supports(from(book), from(book), from(book))], facts: { sources } },
      [
        '3 of 3 pieces of evidence are from one source: Marlowe, The Clerks of the Revolution (1998).',
      ],
    ],
    [
      'two thirds exactly',
      { blocks: [supports(from(book), from(book), from(otherBook))], facts: { sources } },
      [],
    ],
    [
      'two thirds when what has no source is counted',
      { blocks: [supports(from(book), from(book), evidence('He died.'))], facts: { sources } },
      [],
    ],
    ['two pieces', { blocks: [supports(from(book), from(book))], facts: { sources } }, []],
  ],
  'new-in-judgement': [
    [
      'a snippet no point used',
      { blocks: [supports(of(famine, 'Grain was taken.')), judgement(of(kirov))] },
      ['“Kirov was shot.” in the judgement is used in no point.'],
    ],
    [
      'words a point used, of another snippet or of none',
      {
        blocks: [
          supports(of(famine), evidence('He died.')),
          judgement(of(kirov), of(kirov, 'He died.')),
        ],
      },
      [],
    ],
    [
      'one that stands beside the points only',
      { blocks: [section('A', of(kirov)), judgement(of(kirov))] },
      ['“Kirov was shot.” in the judgement is used in no point.'],
    ],
    [
      'words without a snippet that no point used',
      { blocks: [supports(evidence('He lived.')), judgement(evidence('He died.'))] },
      ['“He died.” in the judgement is used in no point.'],
    ],
    [
      'a snippet a point used',
      { blocks: [supports(of(kirov)), judgement(of(kirov, 'Shot.'))] },
      [],
    ],
    [
      'one a counter in a section inside a section used',
      {
        blocks: [
          section('A', inner('B', supports(counter('But.', '', of(kirov))))),
          judgement(of(kirov)),
        ],
      },
      [],
    ],
    [
      'words a point used',
      { blocks: [supports(evidence('He\ndied.')), judgement(evidence('He died.'))] },
      [],
    ],
  ],
}

describe.each(Object.entries(tables))('%s', (id, rows) => {
  test.each(rows)('%s', (_about, given, says) => {
    expect(saidBy(id, given)).toEqual(says)
  })
})

test('a finding about evidence leads to it, and one about a source to where it is first cited', () => {
  const bare = evidence('He died.')
  const first = paragraph([cited({ sourceId: book.id })])
  const found = checked({
    blocks: [supports(analysis('So.'), first, bare), challenges(from(book))],
    facts: { sources: [without('issued')] },
  }).map(({ id, block }) => [id, block])
  expect(found).toContainEqual(['uncited-evidence', bare.id])
  expect(found).toContainEqual(['source-incomplete', first.id])
})
