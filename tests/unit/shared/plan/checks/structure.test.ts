/** Checks of a plan's parts: what is missing from it and from its points. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { CheckId } from '../../../../../src/shared/plan/checks/index.ts'
import {
  analysis,
  book,
  challenges,
  checked,
  cited,
  counter,
  evidence,
  inner,
  judgement,
  lineOfArgument,
  link,
  paragraph,
  point,
  type Row,
  saidBy,
  section,
  supports,
} from './support.ts'

const one = evidence('The Cheka was founded in 1917.')
const two = evidence('The ban on factions came in 1921.')
const footnote = cited({ sourceId: book.id })

const tables: Partial<Record<CheckId, Row[]>> = {
  'no-line-of-argument': [
    ['no such block', { blocks: [] }, ['The plan has no line of argument.']],
    [
      'a block with nothing in it',
      { blocks: [lineOfArgument(' \n')] },
      ['Nothing is written in the line of argument.'],
    ],
    [
      'a block with a citation alone',
      { blocks: [lineOfArgument([footnote])] },
      ['Nothing is written in the line of argument.'],
    ],
    ['a word', { blocks: [lineOfArgument('Yes.')] }, []],
    [
      'an empty block and one that is written',
      { blocks: [lineOfArgument(''), lineOfArgument('Yes.')] },
      [],
    ],
  ],
  'no-judgement': [
    ['no such block', { blocks: [] }, ['The plan has no judgement.']],
    ['an empty one', { blocks: [judgement()] }, ['Nothing is written in the judgement.']],
    [
      'an empty analysis in it',
      { blocks: [judgement(analysis(''))] },
      ['Nothing is written in the judgement.'],
    ],
    [
      'evidence alone in it',
      { blocks: [judgement(evidence('He died in 1953.'))] },
      ['Nothing is written in the judgement.'],
    ],
    ['an analysis', { blocks: [judgement(analysis('On balance, no.'))] }, []],
    ['a free paragraph', { blocks: [judgement(paragraph('On balance, no.'))] }, []],
    [
      'a remark on its evidence',
      {
        blocks: [
          judgement(evidence('He died.', { comment: [{ type: 'text', text: 'So ended it.' }] })),
        ],
      },
      [],
    ],
    [
      'a list',
      {
        blocks: [
          judgement({
            type: 'list',
            id: newId(),
            style: 'bulleted',
            items: [{ depth: 0, content: [{ type: 'text', text: 'No.' }] }],
          }),
        ],
      },
      [],
    ],
  ],
  'point-without-claim': [
    ['an empty claim', { blocks: [point('supports', '')] }, ['Point 1 has no claim.']],
    ['white space', { blocks: [point('supports', ' \n\u00a0\u200b')] }, ['Point 1 has no claim.']],
    ['signs alone', { blocks: [point('supports', '… ?')] }, ['Point 1 has no claim.']],
    ['a claim', { blocks: [point('supports', 'The tools were there.')] }, []],
    [
      'points numbered through sections inside sections',
      {
        blocks: [
          supports(),
          section('A', point('supports', ''), inner('B', point('qualifies', ''))),
        ],
      },
      ['Point 2 has no claim.', 'Point 3 has no claim.'],
    ],
  ],
  'point-without-evidence': [
    ['nothing in it', { blocks: [supports()] }, ['Point 1 has no evidence.']],
    [
      'analysis alone',
      { blocks: [supports(analysis('It shows much.'))] },
      ['Point 1 has no evidence.'],
    ],
    ['evidence with no words', { blocks: [supports(evidence(' '))] }, ['Point 1 has no evidence.']],
    [
      'evidence beside the point',
      { blocks: [section('A', one, supports())] },
      ['Point 1 has no evidence.'],
    ],
    ['evidence in it', { blocks: [supports(one)] }, []],
    [
      'evidence for its counter alone',
      { blocks: [supports(counter('But no.', '', one))] },
      ['Point 1 has evidence for its counter and none for its claim.'],
    ],
    [
      'a source cited in a sentence',
      {
        blocks: [supports(analysis([{ type: 'text', text: 'It shows much.' }, footnote]))],
        facts: { sources: [book] },
      },
      ['Point 1 cites a source but has no evidence from it.'],
    ],
  ],
  'evidence-without-analysis': [
    ['evidence alone', { blocks: [supports(one)] }, ['Point 1 has evidence but no analysis.']],
    [
      'an empty analysis',
      { blocks: [supports(one, analysis(' '))] },
      ['Point 1 has evidence but no analysis.'],
    ],
    ['evidence in a counter alone', { blocks: [supports(counter('But no.', 'Yes.', one))] }, []],
    [
      'an analysis of its counter alone',
      { blocks: [supports(one, counter('But no.', 'Yes.', two, analysis('It shows little.')))] },
      ['Point 1 has evidence but no analysis outside its counter.'],
    ],
    [
      'a paragraph, which is no analysis',
      { blocks: [supports(one, paragraph('So what.'))] },
      ['Point 1 has evidence but no analysis.'],
    ],
    ['an analysis', { blocks: [supports(one, analysis('It shows much.'))] }, []],
    ['no evidence', { blocks: [supports()] }, []],
    ['evidence in a judgement', { blocks: [judgement(one)] }, []],
  ],
  'single-evidence': [
    ['one piece', { blocks: [supports(one)] }, ['Point 1 rests on one piece of evidence.']],
    ['two pieces', { blocks: [supports(one, two)] }, []],
    ['none', { blocks: [supports()] }, []],
    [
      'a second piece, for its counter',
      { blocks: [supports(one, counter('But no.', '', two))] },
      ['Point 1 rests on one piece of evidence.'],
    ],
    [
      'the same piece twice',
      { blocks: [supports(one, { ...one, id: newId() })] },
      ['Point 1 rests on one piece of evidence.'],
    ],
  ],
  'point-without-link': [
    ['none', { blocks: [supports()] }, ['Point 1 has no link back to the question.']],
    [
      'an empty one',
      { blocks: [supports(link(''))] },
      ['Point 1 has no link back to the question.'],
    ],
    ['one', { blocks: [supports(link('So it was.'))] }, []],
    [
      'a link in another point',
      { blocks: [supports(link('So it was.')), challenges()] },
      ['Point 2 has no link back to the question.'],
    ],
  ],
  'no-counter': [
    [
      'points that all support',
      { blocks: [supports(), section('A', supports())] },
      ['No point challenges or qualifies the statement in the question, and there is no counter.'],
    ],
    [
      'a counter that says nothing',
      { blocks: [supports(counter('', '', paragraph('')))] },
      ['No point challenges or qualifies the statement in the question, and there is no counter.'],
    ],
    [
      'a question that states nothing',
      { blocks: [supports()], question: { proposition: null } },
      ['No point challenges or qualifies the line of argument, and there is no counter.'],
    ],
    ['no points', { blocks: [lineOfArgument('Yes.')] }, []],
    ['a point that challenges', { blocks: [supports(), challenges()] }, []],
    [
      'a point that qualifies, in a section inside one',
      { blocks: [supports(), section('A', inner('B', point('qualifies', 'Partly.')))] },
      [],
    ],
    ['a counter', { blocks: [supports(counter('But no.', ''))] }, []],
    ['a counter that is evidence alone', { blocks: [supports(counter('', '', one))] }, []],
  ],
  'one-sided': [
    [
      'three against none',
      { blocks: [supports(), supports(), supports()] },
      ['3 points support the statement in the question, and none challenges it.'],
    ],
    [
      'three against one',
      { blocks: [supports(), challenges(), challenges(), challenges()] },
      ['3 points challenge the statement in the question, and 1 supports it.'],
    ],
    [
      'six against two',
      { blocks: [...Array.from({ length: 6 }, () => supports()), challenges(), challenges()] },
      ['6 points support the statement in the question, and 2 challenge it.'],
    ],
    [
      'five against two',
      { blocks: [...Array.from({ length: 5 }, () => supports()), challenges(), challenges()] },
      [],
    ],
    ['two against one', { blocks: [supports(), supports(), challenges()] }, []],
    ['two against none', { blocks: [supports(), supports()] }, []],
    [
      'many that qualify',
      { blocks: ['', '', '', ''].map(() => point('qualifies', 'Partly.')) },
      [],
    ],
  ],
  'counter-without-reply': [
    [
      'no reply',
      { blocks: [supports(counter('But no.', ''))] },
      ['The counter “But no.” in point 1 has no reply.'],
    ],
    [
      'evidence alone and no reply',
      { blocks: [challenges(), supports(counter('', ' ', one))] },
      ['The counter in point 2 has no reply.'],
    ],
    ['a reply', { blocks: [supports(counter('But no.', 'Yet yes.'))] }, []],
    ['nothing written at all', { blocks: [supports(counter('', ''))] }, []],
  ],
}

describe.each(Object.entries(tables))('%s', (id, rows) => {
  test.each(rows)('%s', (_about, given, says) => {
    expect(saidBy(id, given)).toEqual(says)
  })
})

test('a finding leads to where what is missing belongs', () => {
  const [bare, tie] = [analysis(''), link(' ')]
  const objection = counter('But no.', '', analysis(''))
  const whole = supports(one, objection, bare, tie)
  const found = checked({ blocks: [whole] }).map(({ id, belongs }) => [id, belongs])
  expect(found).toContainEqual(['evidence-without-analysis', { block: bare.id, line: 'first' }])
  expect(found).toContainEqual(['point-without-link', { block: tie.id, line: 'first' }])
  expect(found).toContainEqual(['counter-without-reply', { block: objection.id, line: 'last' }])
  expect(found).toContainEqual(['no-judgement', { block: whole.id, line: 'last' }])
  expect(found).toContainEqual(['single-evidence', undefined])
})

test('a finding about the whole plan leads to what can be mended first', () => {
  const [bare, many] = [analysis(''), [challenges(), supports(), supports(), supports()]]
  const first = lineOfArgument('Yes.')
  const question = { subjects: ['Leninism'] }
  const found = checked({ blocks: [first, ...many, judgement(one, bare)], question })
  const leads = new Map<string, string | undefined>(
    found.map(({ id, belongs }) => [id, belongs?.block]),
  )
  expect(leads.get('key-term-unused')).toBe(first.id)
  expect(leads.get('one-sided')).toBe(many[1]?.id)
  expect(leads.get('no-judgement')).toBe(bare.id)
})

test('a finding leads to its block, or to none where there is none', () => {
  const empty = point('supports', '')
  const objection = counter('But no.', '')
  const blocks = [judgement(), empty, supports(objection, one)]
  const found = checked({ blocks }).map(({ id, block }) => [id, block])
  expect(found).toContainEqual(['no-line-of-argument', null])
  expect(found).toContainEqual(['no-judgement', blocks[0]?.id])
  expect(found).toContainEqual(['point-without-claim', empty.id])
  expect(found).toContainEqual(['counter-without-reply', objection.id])
})
