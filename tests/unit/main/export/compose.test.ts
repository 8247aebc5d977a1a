import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createCiter,
  plainText,
  readStyle,
  type Style,
} from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayBlock, EssayDocument } from '../../../../src/main/export/essay.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Cite } from '../../../../src/shared/model/source.ts'
import { templates } from '../../../../src/shared/plan/templates.ts'
import {
  analysis,
  article,
  book,
  evidence,
  judgement,
  lineOfArgument,
  paragraph,
  plan,
  point,
  section,
  sources,
  words,
} from './made-up.ts'

let style: Style
beforeAll(async () => {
  style = await readStyle('mhra', join(import.meta.dirname, '../../../../resources'))
})

const composed = (
  document: PlanDocument,
  more: { question?: string; author?: string; cites?: Record<string, Cite> } = {},
): EssayDocument =>
  compose({
    question: 'Who ruled?',
    author: '',
    cites: {},
    ...more,
    document,
    citer: createCiter(style, sources),
  })

/** A block in one line: what it is, what marks it, and its words. */
function line(block: EssayBlock): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${block.number ? `${block.number} ` : ''}${plainText(block.runs)}`
    case 'stance':
      return `stance ${block.words}`
    case 'evidence':
      return `${block.look} ${block.label ? `${block.label}: ` : ''}${plainText(block.runs)}${
        block.note === undefined ? '' : `^${block.note}`
      }`
    default:
      return `${block.type} ${block.label ? `${block.label}: ` : ''}${plainText(block.runs)}`
  }
}
const linesOf = (essay: EssayDocument): string[] => essay.blocks.map(line)

describe('a full plan', () => {
  it('is laid out in the plan’s order, with its points numbered through the sections', () => {
    const essay = composed(
      plan(
        lineOfArgument('Nobody did.'),
        section('Court', [
          paragraph('To begin with.'),
          point('The king was a child', [evidence('Aged four.'), analysis('So others ruled.')]),
        ]),
        section('Country', [point('The lords fought', [paragraph('For years.')], 'qualifies')]),
        point('The king grew up', [], 'challenges'),
        judgement([paragraph('Each in turn.'), analysis('None for long.')]),
      ),
      { question: '  Who ruled\nafter 1422? ', author: ' A. Student ' },
    )
    expect(essay.title).toBe('Who ruled after 1422?')
    expect(essay.author).toBe('A. Student')
    expect(linesOf(essay)).toEqual([
      'h1 Line of argument',
      'paragraph Nobody did.',
      'h1 Court',
      'paragraph To begin with.',
      'h2 1 The king was a child',
      'stance Supports',
      'quotation Aged four.',
      'paragraph Analysis: So others ruled.',
      'h1 Country',
      'h2 2 The lords fought',
      'stance Qualifies',
      'paragraph For years.',
      'h1 3 The king grew up',
      'stance Challenges',
      'h1 Judgement',
      'paragraph Each in turn.',
      'paragraph Analysis: None for long.',
    ])
    expect(essay.bibliography).toBeNull()
  })

  it('says how evidence is used, and sets only a quotation as one', () => {
    const essay = composed(
      plan(
        evidence('Their words.', { use: 'quotation', comment: words('Which edition?') }),
        evidence('My words.', { use: 'paraphrase' }),
        evidence('41 per cent.', { use: 'figure' }),
      ),
    )
    expect(linesOf(essay)).toEqual([
      'quotation Their words.',
      'comment Comment: Which edition?',
      'indented Paraphrase: My words.',
      'indented Figure: 41 per cent.',
    ])
  })

  it('keeps bold, italic and underline, and line breaks', () => {
    const essay = composed(
      plan({
        type: 'paragraph',
        id: newId(),
        content: [
          { type: 'text', text: 'one\n', marks: ['bold'] },
          { type: 'text', text: 'two', marks: ['italic', 'underline'] },
        ],
      }),
    )
    expect(essay.blocks).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'one\n', bold: true },
          { text: 'two', italic: true, underline: true },
        ],
      },
    ])
  })
})

describe('what is empty', () => {
  it('leaves the title and nothing else of an empty plan', () => {
    const essay = composed(plan())
    expect(essay).toEqual({
      title: 'Who ruled?',
      author: '',
      language: 'en-GB',
      blocks: [],
      notes: [],
      bibliography: null,
    })
  })

  it.each(templates.map((template) => [template.id, template] as const))(
    'leaves no more than typed headings of a fresh plan from the template %s',
    (_, template) => {
      const { blocks } = composed(template.make())
      expect(blocks.every((block) => block.type === 'heading' && !block.number)).toBe(true)
    },
  )

  it('takes no number and leaves no heading behind', () => {
    const essay = composed(
      plan(
        lineOfArgument(' \n '),
        section('', [point('', []), point('First', [])]),
        section('Named', [point('', [evidence('  '), analysis(''), paragraph(' ')])]),
        point('', [analysis('Claimless')], 'challenges'),
        judgement([paragraph(' ')]),
      ),
    )
    expect(linesOf(essay)).toEqual([
      'h1 1 First',
      'stance Supports',
      'h1 Named',
      'h1 Point 2',
      'stance Challenges',
      'paragraph Analysis: Claimless',
    ])
  })
})

describe('citations', () => {
  it('come from the evidence, else from its snippet, else there is none', () => {
    const [own, inherited, unknown] = [newId(), newId(), newId()]
    const essay = composed(
      plan(
        evidence('own', {
          snippetId: own,
          citation: { sourceId: article.id, locator: '204' },
        }),
        evidence('inherited', { snippetId: inherited }),
        evidence('none', { snippetId: newId() }),
        evidence('written here'),
        evidence('of a source that is gone', { snippetId: unknown }),
      ),
      {
        cites: {
          [own]: { sourceId: book.id },
          [inherited]: { sourceId: book.id, locator: '9' },
          [unknown]: { sourceId: newId() },
        },
      },
    )
    expect(linesOf(essay)).toEqual([
      'quotation own^1',
      'quotation inherited^2',
      'quotation none',
      'quotation written here',
      'quotation of a source that is gone',
    ])
    expect(essay.notes.map(({ number, runs }) => [number, plainText(runs)])).toEqual([
      [1, expect.stringMatching(/^Łucja Żukowska and Paul Tennant, .* \(p\. 204\)/u)],
      [2, expect.stringMatching(/^Edith Marlowe, .* p\. 9\.$/u)],
    ])
  })

  it('are short the second time, wherever in the plan that is', () => {
    const cited = (locator: string) =>
      evidence('Words.', { citation: { sourceId: book.id, locator } })
    const essay = composed(
      plan(section('A', [point('B', [cited('1')])]), judgement([cited('2')]), cited('3')),
    )
    expect(essay.notes.map(({ runs }) => plainText(runs)).slice(1)).toEqual([
      'Marlowe, p. 2.',
      'Marlowe, p. 3.',
    ])
    expect(essay.bibliography?.heading).toBe('Bibliography')
    expect(essay.bibliography?.entries).toHaveLength(1)
  })

  it('stand even where the evidence has no words yet', () => {
    const essay = composed(plan(point('', [evidence('', { citation: { sourceId: book.id } })])))
    expect(linesOf(essay)).toEqual(['h1 Point 1', 'stance Supports', 'quotation ^1'])
    expect(essay.notes).toHaveLength(1)
  })
})
