import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText, type Style } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Cite } from '../../../../src/shared/model/source.ts'
import { templates } from '../../../../src/shared/plan/templates/index.ts'
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
  inline,
  innerSection,
  judgement,
  leading,
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
    sources,
    citer: createCiter(style, sources),
    options: defaultExportOptions,
  })

const linesOf = (essay: EssayDocument): string[] => linesIn(essay.blocks).map(shown)

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

  it('says by what it judges in one list, and of each point which criteria it bears on', () => {
    const [reach, seen] = [criterion('how far it reached'), criterion('who saw it')]
    const named = { ...point('It reached far', []), criteria: [seen.id, reach.id, newId()] }
    expect(linesOf(composed(plan(reach, criterion(''), seen, named)))).toEqual([
      'h1 By what I judge',
      'bulleted 0 how far it reached',
      'bulleted 0 who saw it',
      'h1 1 It reached far',
      'stance Supports · bears on how far it reached; who saw it',
    ])
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
    expect(essay).toMatchObject({
      title: 'Who ruled?',
      author: '',
      language: 'en-GB',
      blocks: [],
      notes: [],
      citations: [],
      sources: [],
      bibliography: null,
      wordCount: '',
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
      'Marlowe, The Clerks of the Revolution, p. 2.',
      'Marlowe, The Clerks of the Revolution, p. 3.',
    ])
    expect(essay.bibliography?.heading).toBe('Bibliography')
    expect(essay.bibliography?.listings[0]?.entries).toHaveLength(1)
  })

  it('stand even where the evidence has no words yet', () => {
    const essay = composed(plan(point('', [evidence('', { citation: { sourceId: book.id } })])))
    expect(linesOf(essay)).toEqual(['h1 Point 1', 'stance Supports', 'quotation ^1'])
    expect(essay.notes).toHaveLength(1)
  })
})

describe('a citation in a sentence', () => {
  const ofBook = cited({ sourceId: book.id, locator: '3' })
  const gone = cited({ sourceId: newId() })
  const printed = (...parts: Parameters<typeof inline>) =>
    linesOf(composed(plan(paragraph(inline(...parts)))))

  it('is one note of all its sources, with what is said before and after each', () => {
    const essay = composed(
      plan(
        paragraph(
          inline(
            'Some say so',
            cited(
              { sourceId: book.id, locator: '3', label: 'chapter', prefix: 'See' },
              { sourceId: newId() },
              { sourceId: article.id, suffix: ', which doubts it' },
            ),
            '.',
          ),
        ),
      ),
    )
    expect(linesOf(essay)).toEqual(['paragraph Some say so^1.'])
    expect(essay.notes.map(({ runs }) => plainText(runs))).toEqual([
      expect.stringMatching(/^See Edith Marlowe, .*, ch(?:ap)?\. 3; Łucja .*, which doubts it\.$/u),
    ])
    expect(essay.bibliography?.listings[0]?.entries).toHaveLength(2)
  })

  it('is numbered in reading order, with the evidence around it', () => {
    const c = (locator: string) => cited({ sourceId: book.id, locator })
    const e = (locator: string, comment = inline()) =>
      evidence('E', { citation: { sourceId: book.id, locator }, comment })
    const essay = composed(
      plan(
        section(inline('S', c('1')), [
          point(inline('P', c('2')), [
            e('3', inline('C', c('4'))),
            counter(
              inline('O', c('5')),
              [e('6'), list('bulleted', [0, inline('I', c('7'))])],
              [c('8')],
            ),
            link(inline('L', c('9'))),
          ]),
        ]),
        judgement([paragraph(inline('J', c('10')))]),
      ),
    )
    expect(linesOf(essay)).toEqual([
      'h1 S^1',
      'h2 1 P^2',
      'stance Supports',
      'quotation E^3',
      'comment Comment: C^4',
      'group paragraph Counter: O^5',
      'group quotation E^6',
      'group bulleted 0 I^7',
      'group paragraph Reply: ^8',
      'paragraph Link: L^9',
      'h1 Judgement',
      'paragraph J^10',
    ])
    const [first = '', ...later] = essay.notes.map(({ runs }) => plainText(runs))
    expect(first).toMatch(/^Edith Marlowe, .* p\. 1\.$/u)
    expect(later).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map(
        (page) => `Marlowe, The Clerks of the Revolution, p. ${page}.`,
      ),
    )
  })

  it.each([
    ['stands right after the words before it', ['Words ', ofBook, ' more.'], 'Words^1 more.'],
    ['stays on its line', ['Words\n', ofBook, ' more.'], 'Words\n^1 more.'],
    ['may begin the line', [' ', ofBook, ' Words.'], '^1 Words.'],
    ['is kept apart from the next', ['Words', ofBook, ' ', ofBook, '.'], 'Words^1,^2.'],
    ['leaves nothing behind when it is gone', ['Words ', gone, ', more.'], 'Words, more.'],
    ['leaves one blank behind when it is gone', ['Words ', gone, ' more.'], 'Words more.'],
    ['leaves the words around it apart', ['Words ', gone, 'more.'], 'Words more.'],
    ['leaves the next one where it was', ['Words ', gone, ' ', ofBook, '.'], 'Words^1.'],
    ['leaves nothing at the end', ['Words. ', gone], 'Words.'],
  ])('%s', (_, parts, expected) => {
    expect(printed(...parts)).toEqual([`paragraph ${expected}`])
  })

  it('is all there is of a line, or nothing is when its sources are gone', () => {
    expect(printed(' ', ofBook, ' ')).toEqual(['paragraph ^1'])
    expect(printed(' ', gone, ' ')).toEqual([])
    expect(linesOf(composed(plan(section([gone], [point([gone], [])]))))).toEqual([])
  })
})

describe('a hyperlink', () => {
  it('leads from its words to its address, in characters any document can hold', () => {
    const essay = composed(
      plan(
        paragraph(
          inline(
            'See ',
            leading('here', 'HTTPS://Example.org/ä b?q="<x>"'),
            ' or ',
            leading('write', 'mailto:"a b"@example.org'),
          ),
        ),
      ),
    )
    expect(essay.blocks).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'See ' },
          { text: 'here', link: 'https://example.org/%C3%A4%20b?q=%22%3Cx%3E%22' },
          { text: ' or ' },
          { text: 'write', link: 'mailto:%22a%20b%22@example.org' },
        ],
      },
    ])
  })

  it.each([
    ['runs a script', 'javascript:alert(1)'],
    ['holds a document', 'data:text/html,<script>alert(1)</script>'],
    ['opens a file', 'file:///etc/passwd'],
    ['is none', 'example'],
    ['is longer than documents can hold', `https://example.org/${'ä'.repeat(400)}`],
  ])('to an address that %s is words and no more', (_, url) => {
    const essay = composed(plan(paragraph([leading('here', url)])))
    expect(essay.blocks).toEqual([{ type: 'paragraph', runs: [{ text: 'here' }] }])
  })
})

describe('a list', () => {
  it('keeps its items’ depths', () => {
    const essay = composed(plan(list('numbered', [0, 'a'], [1, 'b'], [2, 'c'], [1, 'd'], [0, 'e'])))
    expect(linesOf(essay)).toEqual([
      'numbered 0 a',
      'numbered 1 b',
      'numbered 2 c',
      'numbered 1 d',
      'numbered 0 e',
    ])
  })

  it('leaves empty items out, and lets what stands under one rise', () => {
    const essay = composed(
      plan(
        list('bulleted', [0, 'a'], [0, ' '], [1, 'b'], [2, 'c'], [1, 'd'], [0, 'e'], [1, '']),
        list('numbered', [0, ''], [1, '\n']),
      ),
    )
    expect(linesOf(essay)).toEqual([
      'bulleted 0 a',
      'bulleted 0 b',
      'bulleted 1 c',
      'bulleted 0 d',
      'bulleted 0 e',
    ])
    expect(essay.blocks).toHaveLength(1)
  })
})

describe('a counter', () => {
  it('is set in with what bears it out and its reply', () => {
    const essay = composed(
      plan(
        point('Claim', [
          counter('But', [evidence('Proof.'), analysis('So?')], 'No.'),
          link('Back to it.'),
        ]),
      ),
    )
    expect(linesOf(essay).slice(2)).toEqual([
      'group paragraph Counter: But',
      'group quotation Proof.',
      'group paragraph Analysis: So?',
      'group paragraph Reply: No.',
      'paragraph Link: Back to it.',
    ])
  })

  it('says what it is even before its objection is written, and is left out when empty', () => {
    const essay = composed(
      plan(
        point('Claim', [
          counter('', [evidence('Proof.')]),
          counter(' ', [paragraph('')]),
          counter('', [], 'No.'),
          link(' '),
        ]),
        point('', [counter('', [])]),
      ),
    )
    expect(linesOf(essay).slice(2)).toEqual([
      'group paragraph Counter:',
      'group quotation Proof.',
      'group paragraph Reply: No.',
    ])
  })
})

describe('sections in sections', () => {
  it('are headings below headings, with their points below them', () => {
    const essay = composed(
      plan(
        section('Outer', [
          point('One', []),
          innerSection('Inner', [point('Two', []), paragraph('Words.')]),
          innerSection('', [point('Three', [])]),
        ]),
        section('', [innerSection('Only', [point('Four', [])])]),
      ),
    )
    expect(linesOf(essay).filter((line) => !line.startsWith('stance'))).toEqual([
      'h1 Outer',
      'h2 1 One',
      'h2 Inner',
      'h3 2 Two',
      'paragraph Words.',
      'h2 3 Three',
      'h1 Only',
      'h2 4 Four',
    ])
  })
})
