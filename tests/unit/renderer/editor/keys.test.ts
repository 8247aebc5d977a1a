import {
  $getSelection,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  SELECT_ALL_COMMAND,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import { shownActs } from '../../../../src/renderer/src/editor/acts/list.ts'
import { ADD_COMMENT_COMMAND } from '../../../../src/renderer/src/editor/core/commands.ts'
import {
  backspace,
  enter,
  forwardDelete,
  idAt,
  type Row,
  selectAllKey,
  send,
  type,
} from './pressing.ts'
import {
  analysis,
  argument,
  caret,
  counter,
  evidence,
  judgement,
  type Opened,
  openEditor,
  paragraph,
  plan,
  point,
  section,
  sketch,
} from './support.ts'

const enterAndType = (opened: Opened) => {
  enter(opened)
  type(opened, 'X')
}

const parted = plan(argument('Stalin'), point('Claim', evidence('W'), counter('But', 'Yet')))

const rows: Row[] = [
  {
    says: 'Enter at the end of a claim begins the analysis',
    plan: plan(point('Claim')),
    block: [0],
    at: 'end',
    press: enterAndType,
    becomes: ['supports Claim', '  analysis X'],
  },
  {
    says: 'Enter at the end of a claim goes on to the analysis that is there',
    plan: plan(point('Claim', evidence('Words'), analysis('So'))),
    block: [0],
    at: 'end',
    press: enterAndType,
    becomes: ['supports Claim', '  quotation Words', '  analysis SoX'],
  },
  {
    says: 'Enter at the end of a claim begins the analysis behind the evidence, before a counter',
    plan: plan(point('Claim', evidence('One'), evidence('Two'), counter('But', 'Yet'))),
    block: [0],
    at: 'end',
    press: enterAndType,
    becomes: [
      'supports Claim',
      '  quotation One',
      '  quotation Two',
      '  analysis X',
      '  counter But',
      '  reply Yet',
    ],
  },
  ...(
    [
      [
        'to the first claim',
        plan(argument('Stalin'), section('T', point('A'), point('B'))),
        ['line-of-argument Stalin', 'section T', '  supports AX', '  supports B'],
      ],
      [
        'to the first claim behind it',
        plan(point('A'), argument('Stalin'), paragraph('Free'), point('B')),
        ['supports A', 'line-of-argument Stalin', 'paragraph Free', 'supports BX'],
      ],
      [
        'to the first claim, though all are before it',
        plan(point('A'), argument('Stalin')),
        ['supports AX', 'line-of-argument Stalin'],
      ],
      [
        'to a first point in the first section',
        plan(argument('Stalin'), section('T', paragraph('Free')), judgement()),
        ['line-of-argument Stalin', 'section T', '  supports X', '  paragraph Free', 'judgement'],
      ],
      [
        'to a first point',
        plan(argument('Stalin'), judgement()),
        ['line-of-argument Stalin', 'supports X', 'judgement'],
      ],
    ] as const
  ).map(
    ([where, before, becomes]): Row => ({
      says: `Enter at the end of a line of argument goes on ${where}`,
      plan: before,
      block: [before.blocks.findIndex(({ type }) => type === 'line-of-argument')],
      at: 'end',
      press: enterAndType,
      becomes: [...becomes],
    }),
  ),
  {
    says: 'Enter inside a line of argument takes the rest into a paragraph',
    plan: plan(argument('One two'), point('A')),
    block: [0],
    at: 3,
    press: enterAndType,
    becomes: ['line-of-argument One', 'paragraph X two', 'supports A'],
  },
  ...(
    [
      ['a line of argument', [0], 0, 1, 'paragraph X'],
      ['a claim', [1], 0, 2, '  paragraph X'],
      ['evidence', [1, 0], 0, 3, '  paragraph X'],
      ['an objection', [1, 1], 0, 4, '    paragraph X'],
      ['a reply', [1, 1], 1, 5, '  paragraph X'],
    ] as const
  ).map(
    ([where, block, line, at, becomes]): Row => ({
      says: `a new paragraph can be had right behind ${where}`,
      plan: parted,
      block: [...block],
      line,
      at: 'end',
      press: (opened) => {
        const act = shownActs(opened.editor).find(({ id }) => id === 'paragraph-behind')
        act?.run()
        opened.run(() => {})
        type(opened, 'X')
      },
      becomes: sketch(parted).toSpliced(at, 0, becomes),
    }),
  ),
  {
    says: 'Enter inside a claim takes the rest into the body',
    plan: plan(point('One two')),
    block: [0],
    at: 3,
    press: enterAndType,
    becomes: ['supports One', '  paragraph X two'],
  },
  {
    says: 'Enter in a title goes to the first point, made if there is none',
    plan: plan(section('Title')),
    block: [0],
    at: 'end',
    press: enterAndType,
    becomes: ['section Title', '  supports X'],
  },
  {
    says: 'Enter in a title goes to the first point that is there',
    plan: plan(section('Title', point('A'))),
    block: [0],
    at: 2,
    press: enterAndType,
    becomes: ['section Title', '  supports AX'],
  },
  {
    says: 'Enter in evidence goes behind it and leaves its words whole',
    plan: plan(point('Claim', evidence('Some words'))),
    block: [0, 0],
    at: 4,
    press: enterAndType,
    becomes: ['supports Claim', '  quotation Some words', '  analysis X'],
  },
  {
    says: 'Enter in analysis goes on in a paragraph',
    plan: plan(point('Claim', analysis('One two'))),
    block: [0, 0],
    at: 3,
    press: enterAndType,
    becomes: ['supports Claim', '  analysis One', '  paragraph X two'],
  },
  ...(
    [
      [
        'a claim',
        plan(point('Claim', analysis('So'))),
        [0],
        0,
        ['supports', 'supports XClaim', '  analysis So'],
      ],
      [
        'analysis',
        plan(point('Claim', analysis('So'))),
        [0, 0],
        0,
        ['supports Claim', '  paragraph', '  analysis XSo'],
      ],
      [
        'a line of argument',
        plan(argument('Stalin')),
        [0],
        0,
        ['paragraph', 'line-of-argument XStalin'],
      ],
      [
        'an objection',
        plan(point('Claim', counter('But', 'Yet'))),
        [0, 0],
        0,
        ['supports Claim', '  paragraph', '  counter XBut', '  reply Yet'],
      ],
      [
        'a reply',
        plan(point('Claim', counter('But', 'Yet'))),
        [0, 0],
        1,
        ['supports Claim', '  counter But', '    paragraph', '  reply XYet'],
      ],
    ] as const
  ).map(
    ([where, before, block, line, becomes]): Row => ({
      says: `Enter before the words of ${where} makes room before them, and they stay what they are`,
      plan: before,
      block: [...block],
      line,
      at: 'start',
      press: enterAndType,
      becomes: [...becomes],
    }),
  ),
  {
    says: 'writing in new analysis is not bold because the claim ended so',
    plan: plan(point('Claim')),
    block: [0],
    at: 'end',
    press: (opened) => {
      send(opened, FORMAT_TEXT_COMMAND, 'bold')
      type(opened, '!')
      enterAndType(opened)
    },
    becomes: ['supports Claim|!', '  analysis X'],
  },
  {
    says: 'Enter on an empty last line leaves the point for a new one of its stance',
    plan: plan(section('T', point('Claim', analysis('A'), paragraph('')))),
    block: [0, 0, 1],
    at: 'end',
    press: enterAndType,
    becomes: ['section T', '  supports Claim', '    analysis A', '  supports X'],
  },
  {
    says: 'Enter on an empty last line of a judgement leaves it',
    plan: plan(judgement(paragraph('A'), paragraph(''))),
    block: [0, 1],
    at: 'end',
    press: enterAndType,
    becomes: ['judgement', '  paragraph A', 'paragraph X'],
  },
  {
    says: 'typing in an empty judgement makes a paragraph of it',
    plan: plan(judgement()),
    block: [0],
    at: 'end',
    press: (opened) => type(opened, 'X'),
    becomes: ['judgement', '  paragraph X'],
  },
  {
    says: 'Shift+Enter breaks the line within its run',
    plan: plan(paragraph('One two')),
    block: [0],
    at: 3,
    press: (opened) => send(opened, INSERT_LINE_BREAK_COMMAND, false),
    becomes: ['paragraph One\n two'],
  },
  {
    says: 'Backspace at the start of a paragraph joins it to the one before',
    plan: plan(paragraph('One'), paragraph('two')),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['paragraph Onetwo'],
  },
  {
    says: 'Backspace at the start of analysis makes a paragraph of it',
    plan: plan(point('Claim', evidence('W'), analysis('So'))),
    block: [0, 1],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim', '  quotation W', '  paragraph So'],
  },
  {
    says: 'Backspace at the start of a paragraph behind evidence loses nothing',
    plan: plan(point('Claim', evidence('W'), paragraph('Free'))),
    block: [0, 1],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim', '  quotation W', '  paragraph Free'],
  },
  {
    says: 'Backspace in an empty paragraph takes it away',
    plan: plan(point('Claim', evidence('W'), paragraph(''))),
    block: [0, 1],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim', '  quotation W'],
  },
  {
    says: 'Backspace at the start of the first paragraph of a body joins the claim',
    plan: plan(point('Claim', paragraph(' more'))),
    block: [0, 0],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim more'],
  },
  ...(['claim', 'title', 'words', 'line of argument'] as const).map((where): Row => {
    const full = {
      claim: plan(paragraph('A'), point('Claim')),
      title: plan(paragraph('A'), section('Title')),
      words: plan(paragraph('A'), evidence('Words')),
      'line of argument': plan(paragraph('A'), argument('Stalin')),
    }[where]
    return {
      says: `Backspace at the start of a ${where} does nothing`,
      plan: full,
      block: [1],
      at: 'start',
      press: backspace,
      becomes: sketch(full),
    }
  }),
  {
    says: 'Backspace before a claim takes the empty point before it away',
    plan: plan(point(''), point('Claim', evidence('W'))),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim', '  quotation W'],
  },
  {
    says: 'Backspace before a title takes the empty line before it away',
    plan: plan(paragraph(''), section('Title')),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['section Title'],
  },
  {
    says: 'Backspace before a line of argument takes the empty line before it away',
    plan: plan(paragraph(''), argument('Stalin')),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['line-of-argument Stalin'],
  },
  {
    says: 'Backspace in a point with nothing in it takes the point away',
    plan: plan(paragraph('A'), point('')),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['paragraph A'],
  },
  {
    says: 'Backspace in an empty claim keeps a point that has evidence',
    plan: plan(paragraph('A'), point('', evidence('W'))),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['paragraph A', 'supports', '  quotation W'],
  },
  {
    says: 'Backspace in an empty comment takes the comment away',
    plan: plan(evidence('W')),
    block: [0],
    at: 'end',
    press: (opened) => {
      const id = opened.document().blocks[0]?.id ?? ''
      send(opened, ADD_COMMENT_COMMAND, { id })
      backspace(opened)
      type(opened, 'X')
    },
    becomes: ['quotation WX'],
  },
  {
    says: 'Delete at the end of a paragraph joins the next',
    plan: plan(paragraph('One'), paragraph('two')),
    block: [0],
    at: 'end',
    press: forwardDelete,
    becomes: ['paragraph Onetwo'],
  },
  ...(['e\u0301', 'n\u0303\u0323', '👩‍👩‍👧', '🇫🇷', 'क्षि'] as const).map(
    (sign): Row => ({
      says: `Delete before ${sign} deletes all of it`,
      plan: plan(paragraph(`caf${sign}s`)),
      block: [0],
      at: 3,
      press: forwardDelete,
      becomes: ['paragraph cafs'],
    }),
  ),
  {
    says: 'Delete at the end of evidence takes the empty line behind it away',
    plan: plan(point('Claim', evidence('W'), paragraph(''))),
    block: [0, 0],
    at: 'end',
    press: forwardDelete,
    becomes: ['supports Claim', '  quotation W'],
  },
  {
    says: 'Delete at the end of evidence leaves the words behind it where they are',
    plan: plan(point('Claim', evidence('W'), analysis('So'))),
    block: [0, 0],
    at: 'end',
    press: forwardDelete,
    becomes: ['supports Claim', '  quotation W', '  analysis So'],
  },
  {
    says: 'Delete at the end of a paragraph before a point does nothing',
    plan: plan(paragraph('One'), point('Claim')),
    block: [0],
    at: 'end',
    press: forwardDelete,
    becomes: ['paragraph One', 'supports Claim'],
  },
]

describe('keys', () => {
  it.each(rows)('$says', ({ plan: document, block, line = 0, at, press, becomes }) => {
    const opened = openEditor(document)
    caret(opened.editor, idAt(document, block), at, line)
    press(opened)
    expect(sketch(opened.document())).toEqual(becomes)
  })

  it('selects the line, then its block, then more, and deleting all leaves a plan to write in', () => {
    const document = plan(
      argument('Stalin'),
      section('T', point('Claim', evidence('W'))),
      judgement(paragraph('End')),
    )
    const opened = openEditor(document)
    caret(opened.editor, idAt(document, [1, 0]), 'end')
    for (let press = 0; press < 4; press += 1) send(opened, SELECT_ALL_COMMAND, selectAllKey)
    backspace(opened)
    expect(sketch(opened.document())).toEqual(['line-of-argument'])
    type(opened, 'New')
    expect(sketch(opened.document())).toEqual(['line-of-argument New'])
    opened.undo()
    opened.undo()
    expect(opened.document()).toEqual(document)
  })

  it('selects block by block, even where a block has only one line', () => {
    const document = plan(argument('Stalin'), section('T', point('Claim'), point('Other')))
    const opened = openEditor(document)
    const selected = () =>
      opened.editor.read(() => $getSelection()?.getTextContent().split(/\n+/).filter(Boolean))
    caret(opened.editor, idAt(document, [1, 0]), 'end')
    const steps = [0, 1, 2].map(() => {
      send(opened, SELECT_ALL_COMMAND, selectAllKey)
      return selected()
    })
    expect(steps).toEqual([['Claim'], ['Claim'], ['T', 'Claim', 'Other']])
    caret(opened.editor, idAt(document, [1, 1]), 'end')
    send(opened, SELECT_ALL_COMMAND, selectAllKey)
    expect(selected()).toEqual(['Other'])
  })

  it('keeps the words of evidence free of marks and other words to the three marks', () => {
    const document = plan(evidence('Words'), paragraph('Free'))
    const opened = openEditor(document)
    for (const index of [0, 1]) {
      caret(opened.editor, idAt(document, [index]), 'end')
      send(opened, SELECT_ALL_COMMAND, selectAllKey)
      send(opened, FORMAT_TEXT_COMMAND, 'bold')
      send(opened, FORMAT_TEXT_COMMAND, 'strikethrough')
    }
    expect(opened.document().blocks[0]).toEqual(document.blocks[0])
    expect(opened.document().blocks[1]).toMatchObject({
      content: [{ type: 'text', text: 'Free', marks: ['bold'] }],
    })
  })
})
