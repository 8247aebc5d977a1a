/** Checks of a plan against its question and its budget, and the list that checks make together. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { checkIds } from '../../../../../src/shared/plan/checks/check.ts'
import {
  type CheckId,
  checkPlan,
  checks,
  dismissedFindings,
} from '../../../../../src/shared/plan/checks/index.ts'
import {
  analysis,
  book,
  challenges,
  checked,
  citing,
  counter,
  criterion,
  evidence,
  judgement,
  lineOfArgument,
  link,
  otherBook,
  paragraph,
  planOf,
  point,
  type Row,
  saidBy,
  section,
  supports,
  years,
} from './support.ts'

const both = { subjects: ['Stalinism', 'Leninism'] }
const twelve = 'One two three four five six seven eight nine ten eleven twelve.'

const reach = criterion('how far it reached')
const seen = criterion('whether contemporaries saw it')

const tables: Partial<Record<CheckId, Row[]>> = {
  'criterion-unused': [
    ['none', { blocks: [supports()] }, []],
    ['one that is not written yet', { blocks: [criterion(' '), supports()] }, []],
    [
      'two, one of which a point bears on',
      { blocks: [reach, seen, { ...supports(), criteria: [reach.id] }] },
      ['No point bears on the criterion “whether contemporaries saw it”.'],
    ],
    [
      'one that a point in a section bears on',
      { blocks: [reach, section('Then', { ...supports(), criteria: [reach.id] })] },
      [],
    ],
    [
      'one that the judgement alone names',
      { blocks: [reach, { ...judgement(), criteria: [reach.id] }] },
      ['No point bears on the criterion “how far it reached”.'],
    ],
  ],
  'criterion-unanswered': [
    ['no judgement yet', { blocks: [reach, judgement()] }, []],
    [
      'a judgement that speaks of one of two',
      { blocks: [reach, seen, judgement(paragraph('It reached every village.'))] },
      ['The judgement never comes back to the criterion “whether contemporaries saw it”.'],
    ],
    [
      'a judgement that is said to answer it in words of its own',
      { blocks: [seen, { ...judgement(paragraph('Hardly anybody knew.')), criteria: [seen.id] }] },
      [],
    ],
    [
      'a judgement that is said to answer another, which is gone',
      { blocks: [seen, { ...judgement(paragraph('Hardly anybody knew.')), criteria: [newId()] }] },
      ['The judgement never comes back to the criterion “whether contemporaries saw it”.'],
    ],
  ],
  'key-term-unused': [
    [
      'neither is mentioned',
      { blocks: [point('supports', 'The tools were there.')], question: both },
      ['No claim mentions Stalinism or Leninism, which the question names.'],
    ],
    [
      'one in a claim, the other in an analysis only',
      {
        blocks: [point('supports', 'Stalinism was old.', analysis('Leninism was older.'))],
        question: both,
      },
      ['No claim mentions Leninism, which the question names.'],
    ],
    [
      'a namesake, who is not the doctrine',
      { blocks: [lineOfArgument('Stalinism grew from what Lenin did.')], question: both },
      ['No claim mentions Leninism, which the question names.'],
    ],
    [
      'in the line of argument and a counter',
      {
        blocks: [
          lineOfArgument('Stalinists were few.'),
          section('A', supports(counter('Leninism was no terror.', ''))),
        ],
        question: both,
      },
      [],
    ],
    [
      'nothing written yet',
      { blocks: [lineOfArgument(''), point('supports', '')], question: both },
      [],
    ],
    ['a question that names nothing', { blocks: [lineOfArgument('Yes.')] }, []],
  ],
  'over-budget': [
    [
      'a word too many',
      { blocks: [lineOfArgument(twelve)], budget: { words: 11 } },
      ['The plan has 12 words and its budget is 11.'],
    ],
    [
      'more minutes than there are',
      { blocks: [...'ABC'].map(() => lineOfArgument(twelve)), budget: { minutes: 1, words: 36 } },
      ['At 25 words a minute its 36 words take 2 minutes to write, and its budget is 1.'],
    ],
    ['just enough', { blocks: [lineOfArgument(twelve)], budget: { words: 12, minutes: 1 } }, []],
    ['no budget', { blocks: [lineOfArgument(twelve)] }, []],
  ],
}

describe.each(Object.entries(tables))('%s', (id, rows) => {
  test.each(rows)('%s', (_about, given, says) => {
    expect(saidBy(id, given)).toEqual(says)
  })
})

test('the list has every check once, in the order of their ids', () => {
  expect(checks.map(({ id }) => id)).toEqual(checkIds)
})

test('a plan that has everything is left in peace', () => {
  const from = (words: string, source = book) => evidence(words, citing(source))
  const full = (...body: Parameters<typeof supports>) => [
    ...body,
    analysis('It shows much.'),
    link('So it was.'),
  ]
  const first = from('The Cheka was founded in 1917.')
  expect(
    checked({
      blocks: [
        lineOfArgument('Stalinism grew from Leninism, but did not have to.'),
        section(
          'Means',
          supports(...full(first, from('Factions were banned in 1921.', otherBook))),
          challenges(
            ...full(
              from('Nobody was shot in 1924 for it.'),
              from('They were in 1928.', otherBook),
              counter('Some were.', 'They were few.'),
            ),
          ),
        ),
        judgement(analysis('On balance, yes.'), { ...first, id: evidence('').id }),
      ],
      facts: { sources: [book, otherBook] },
      question: { ...both, period: years(1917, 1929) },
      budget: { words: 200, minutes: 10 },
    }),
  ).toEqual([])
})

test('findings come by severity, then in reading order, with those on the whole plan first', () => {
  const blocks = [supports(evidence('He died.')), challenges(), supports(counter('But.', ''))]
  const found = checked({ blocks, question: both })
  expect(found.map(({ severity, id }) => `${severity} ${id}`)).toEqual([
    'gap no-line-of-argument',
    'gap no-judgement',
    'gap point-without-evidence',
    'gap point-without-evidence',
    'weak key-term-unused',
    'weak evidence-without-analysis',
    'weak uncited-evidence',
    'weak counter-without-reply',
    'hint single-evidence',
    'hint point-without-link',
    'hint point-without-link',
    'hint point-without-link',
  ])
})

test('what is set aside at one block stays at the others', () => {
  const [first, second] = [supports(), challenges()]
  const plan = {
    question: { proposition: null, subjects: [], period: null },
    document: planOf([lineOfArgument('Yes.'), judgement(analysis('Yes.')), first, second], {
      dismissed: [{ check: 'point-without-evidence', block: first.id }],
    }),
    facts: { snippets: {}, sources: [] },
  }
  const gaps = checkPlan(plan).filter(({ severity }) => severity === 'gap')
  expect(gaps.map(({ says }) => says)).toEqual(['Point 2 has no evidence.'])
  expect(dismissedFindings(plan).map(({ says }) => says)).toEqual(['Point 1 has no evidence.'])
})
