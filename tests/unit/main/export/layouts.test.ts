import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Style } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import {
  defaultExportOptions,
  type ExportOptions,
  layouts,
} from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { countWords } from '../../../../src/shared/plan/outline.ts'
import { criterion } from '../../../support/blocks.ts'
import { styleForTests } from '../../../support/styles.ts'
import { linesIn, shown } from './essay-lines.ts'
import {
  analysis,
  article,
  book,
  cited,
  counter,
  evidence,
  fullPlan,
  inline,
  judgement,
  lineOfArgument,
  link,
  list,
  paragraph,
  plan,
  point,
  section,
  sources,
  words,
} from './made-up.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

function composed(
  document: PlanDocument,
  options: Partial<ExportOptions> = {},
  checks: string[] = [],
): EssayDocument {
  return compose({
    question: 'Who ruled?',
    author: '',
    cites: {},
    document,
    sources,
    citer: createCiter(style, sources),
    options: { ...defaultExportOptions, ...options },
    checks,
  })
}
const linesOf = (essay: EssayDocument): string[] => linesIn(essay.blocks).map(shown)

const court = plan(
  lineOfArgument('The clerks ruled'),
  criterion('how far it reached'),
  section('Offices', [
    paragraph('First the rooms.'),
    point(inline('Letters came first', cited({ sourceId: article.id, locator: '204' })), [
      evidence('The letter came before the man did.', {
        citation: { sourceId: book.id, locator: '7' },
        comment: words('Which letter?'),
      }),
      analysis('So the office chose'),
      link('The means were there.'),
      evidence('Seven of ten posts', { use: 'figure' }),
      counter('Posts were voted on', [evidence('We raised our hands.')], 'By one name'),
    ]),
    point('', []),
    point(
      'Files followed',
      [list('bulleted', [0, 'names'], [0, 'dates']), paragraph('And more.')],
      'qualifies',
    ),
  ]),
  judgement([paragraph('In the end.'), analysis('Clerks did'), paragraph('All of them')]),
)

describe('the full plan', () => {
  it('leaves out stances, analysis and comments where it is told to, and keeps its numbers', () => {
    const essay = composed(court, { stances: false, analysis: false, comments: false })
    expect(linesOf(essay)).toEqual([
      'h1 Line of argument',
      'paragraph The clerks ruled',
      'h1 By what I judge',
      'bulleted 0 how far it reached',
      'h1 Offices',
      'paragraph First the rooms.',
      'h2 1 Letters came first^1',
      'quotation The letter came before the man did.^2',
      'paragraph Link: The means were there.',
      'indented Figure: Seven of ten posts',
      'group paragraph Counter: Posts were voted on',
      'group quotation We raised our hands.',
      'group paragraph Reply: By one name',
      'h2 2 Files followed',
      'bulleted 0 names',
      'bulleted 0 dates',
      'paragraph And more.',
      'h1 Judgement',
      'paragraph In the end.',
      'paragraph All of them',
    ])
  })

  it('has no heading over analysis that is left out', () => {
    const essay = composed(plan(judgement([analysis('Clerks did')])), { analysis: false })
    expect(essay.blocks).toEqual([])
  })

  it('lists its open checks at the end where it is told to', () => {
    const short = plan(paragraph('Some words.'))
    const checks = ['Point 1 has no claim.', 'There is no judgement.']
    expect(linesOf(composed(short, { checks: true }, checks))).toEqual([
      'paragraph Some words.',
      'h1 Open checks',
      'bulleted 0 Point 1 has no claim.',
      'bulleted 0 There is no judgement.',
    ])
    expect(linesOf(composed(short, {}, checks))).toEqual(['paragraph Some words.'])
    expect(linesOf(composed(short, { checks: true }))).toEqual(['paragraph Some words.'])
  })
})

describe('a draft', () => {
  it('makes a paragraph of each point, with its claim first and its link last, and no labels', () => {
    const essay = composed(court, { layout: 'draft' })
    expect(linesOf(essay)).toEqual([
      'paragraph The clerks ruled',
      'bulleted 0 how far it reached',
      'h1 Offices',
      'paragraph First the rooms.',
      'paragraph Letters came first.^1 “The letter came before the man did.”^2 So the office chose. ' +
        'Seven of ten posts. Posts were voted on. “We raised our hands.” By one name. The means were there.',
      'paragraph Files followed.',
      'bulleted 0 names',
      'bulleted 0 dates',
      'paragraph And more.',
      'paragraph In the end. Clerks did.',
      'paragraph All of them.',
    ])
    expect(essay.page).toMatchObject({ lineSpacing: 2, isLandscape: false, textSize: 11.5 })
  })

  it('keeps the spacing that was chosen', () => {
    expect(composed(court, { layout: 'draft', lineSpacing: 1.5 }).page.lineSpacing).toBe(1.5)
  })
})

describe('the plan on one page', () => {
  it('is a table of the points under each section, with a column for each of their parts', () => {
    const essay = composed(court, { layout: 'one-page' })
    expect(linesOf(essay)).toEqual([
      'h1 Line of argument',
      'paragraph The clerks ruled',
      'h1 By what I judge',
      'bulleted 0 how far it reached',
      'h1 Offices',
      'paragraph First the rooms.',
      'cell paragraph 1 Letters came first^1',
      'cell paragraph Supports',
      'cell paragraph “The letter came before the man did.”^2',
      'cell paragraph Figure: Seven of ten posts',
      'cell paragraph So the office chose',
      'cell paragraph Link: The means were there.',
      'cell paragraph Counter: Posts were voted on',
      'cell paragraph “We raised our hands.”',
      'cell paragraph Reply: By one name',
      'cell paragraph 2 Files followed',
      'cell paragraph Qualifies',
      'cell bulleted 0 names',
      'cell bulleted 0 dates',
      'cell paragraph And more.',
      'h1 Judgement',
      'paragraph In the end.',
      'paragraph Clerks did',
      'paragraph All of them',
    ])
    expect(essay.page).toMatchObject({ isLandscape: true, textSize: 9 })
    const [table] = essay.blocks.filter(({ type }) => type === 'table')
    expect(table).toMatchObject({
      head: ['Point', 'Stance', 'Evidence', 'Analysis', 'Counter and reply'],
    })
  })

  it('has no column for what no point has, and its widths still add up to the whole', () => {
    const essay = composed(plan(point('Clerks ruled', [evidence('They did.')])), {
      layout: 'one-page',
      stances: false,
    })
    const [table] = essay.blocks
    if (table?.type !== 'table') throw new Error('the points are no table')
    expect(table.head).toEqual(['Point', 'Evidence'])
    expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  })
})

describe('the register', () => {
  it('lists the evidence with its source, its place and where it is used', () => {
    const essay = composed(
      plan(
        section('Offices', [
          point('Letters', [
            evidence('Before the man.', {
              citation: { sourceId: book.id, locator: '58-60' },
              comment: words('Check.'),
            }),
            counter('Votes', [evidence('Seven of ten.', { use: 'figure' })]),
          ]),
        ]),
        judgement([
          evidence('', { citation: { sourceId: article.id } }),
          evidence('', { comment: words('Nothing yet.') }),
        ]),
        evidence('By itself.', { use: 'paraphrase', citation: { sourceId: book.id } }),
      ),
      { layout: 'register' },
    )
    const [table] = essay.blocks
    if (table?.type !== 'table') throw new Error('the register is no table')
    expect(table.head).toEqual(['No.', 'Evidence', 'Used as', 'Source', 'Used in', 'Comment'])
    const cells = table.rows.map((row) => row.map((cell) => linesIn(cell).map(shown).join(' ')))
    const said = cells.map((row) => row.map((cell) => cell.replace(/^paragraph /u, '')))
    expect(said).toEqual([
      [
        '1',
        'Before the man.',
        'Quotation',
        'Marlowe 1998, pp. 58-60',
        'Offices, point 1',
        'Check.',
      ],
      ['2', 'Seven of ten.', 'Figure', '', 'Offices, point 1, counter', ''],
      ['3', '', 'Quotation', 'Żukowska and Tennant 2006', 'Judgement', ''],
      ['4', 'By itself.', 'Paraphrase', 'Marlowe 1998', '', ''],
    ])
    expect(essay.notes).toEqual([])
    expect(essay.citations).toHaveLength(3)
    expect(essay.bibliography?.listings[0]?.entries).toHaveLength(2)
    expect(essay.page.isLandscape).toBe(true)
  })

  it('numbers the notes of comments by themselves', () => {
    const noted = inline('See', cited({ sourceId: book.id }))
    const essay = composed(
      plan(
        evidence('One.', { citation: { sourceId: article.id } }),
        evidence('Two.', { citation: { sourceId: book.id }, comment: noted }),
      ),
      { layout: 'register' },
    )
    expect(essay.notes).toHaveLength(1)
    expect(essay.notes[0]).toMatchObject({ number: 1, citation: 2 })
    // Its source is named in full: no note came before it.
    expect(essay.notes[0]?.runs.map(({ text }) => text).join('')).toContain('Harbour Press')
  })

  it('is nothing for a plan without evidence', () => {
    expect(composed(plan(point('Clerks', [])), { layout: 'register' }).blocks).toEqual([])
  })
})

describe('cards', () => {
  it('ask the question, then each claim, then the judgement', () => {
    const essay = composed(court, { layout: 'cards' })
    expect(linesOf(essay)).toEqual([
      'front Who ruled?',
      'paragraph The clerks ruled',
      'numbered 0 Letters came first',
      'numbered 0 Files followed',
      'front Offices · Point 1 of 2\nLetters came first^1',
      'paragraph Supports',
      'quotation The letter came before the man did.^2',
      'comment Comment: Which letter?',
      'paragraph Analysis: So the office chose',
      'paragraph Link: The means were there.',
      'indented Figure: Seven of ten posts',
      'paragraph Counter: Posts were voted on',
      'quotation We raised our hands.',
      'paragraph Reply: By one name',
      'front Offices · Point 2 of 2\nFiles followed',
      'paragraph Qualifies',
      'bulleted 0 names',
      'bulleted 0 dates',
      'paragraph And more.',
      'front Judgement',
      'paragraph In the end.',
      'paragraph Analysis: Clerks did',
      'paragraph All of them',
    ])
  })

  it('are none for an empty plan', () => {
    expect(composed(plan(), { layout: 'cards' }).blocks).toEqual([])
  })
})

describe('every layout', () => {
  it.each(layouts)('%s prints its notes in the order of their numbers, without a gap', (layout) => {
    const essay = composed(fullPlan(), { layout })
    const marks = linesIn(essay.blocks).flatMap(({ runs }) =>
      runs.flatMap((run) => ('note' in run ? [run.note] : [])),
    )
    expect(marks).toEqual(marks.map((_, at) => at + 1))
    expect(essay.notes.map(({ number }) => number)).toEqual(marks)
    for (const { runs } of essay.notes) expect(runs).not.toEqual([])
  })
})

describe('the count of words', () => {
  it('is the window’s own, and says what it leaves out', () => {
    const many = countWords(court)
    expect(composed(court, { words: 'text' }).wordCount).toBe(
      `${many} words, without footnotes and bibliography`,
    )
    expect(composed(court).wordCount).toBe('')
  })

  it('has no words of what is not printed', () => {
    const document = plan(
      evidence('Two words', { comment: words('and three more') }),
      analysis('One'),
    )
    expect(composed(document, { words: 'text', comments: false, analysis: false }).wordCount).toBe(
      '2 words, without footnotes and bibliography',
    )
    expect(composed(document, { words: 'text', layout: 'draft' }).wordCount).toBe(
      '3 words, without footnotes and bibliography',
    )
  })

  it('leaves out quotations, or counts the notes', () => {
    const document = plan(
      evidence('Two words', { citation: { sourceId: book.id } }),
      evidence('Three more words', { use: 'paraphrase' }),
    )
    expect(composed(document, { words: 'without-quotations' }).wordCount).toBe(
      '3 words, without quotations, footnotes and bibliography',
    )
    // Edith Marlowe, The Clerks of the Revolution: Office and Power, 1917–1929 (Harbour Press, 1998).
    expect(composed(document, { words: 'with-notes' }).wordCount).toBe(
      '20 words, with footnotes, without bibliography',
    )
  })

  it.each(['register', 'cards'] as const)('is none of %s', (layout) => {
    expect(composed(court, { layout, words: 'text' }).wordCount).toBe('')
  })
})
