import { $getRoot, FORMAT_TEXT_COMMAND, SELECT_ALL_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import { formatActs } from '../../../../src/renderer/src/editor/acts/format.ts'
import {
  INSERT_CITATION_COMMAND,
  NEST_COMMAND,
  SET_HYPERLINK_COMMAND,
  TURN_INTO_LIST_COMMAND,
} from '../../../../src/renderer/src/editor/core/commands.ts'
import { $findBlock, $linesIn } from '../../../../src/renderer/src/editor/core/tree.ts'
import { $takeListSign } from '../../../../src/renderer/src/editor/kinds/list/shortcut.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
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
  caret,
  counter,
  evidence,
  innerSection,
  judgement,
  link,
  list,
  type Opened,
  openEditor,
  paragraph,
  plan,
  point,
  section,
  sketch,
} from './support.ts'

const nest = (way: 'in' | 'out') => (opened: Opened) => send(opened, NEST_COMMAND, way)
const listed = (style: 'bulleted' | 'numbered') => (opened: Opened) =>
  send(opened, TURN_INTO_LIST_COMMAND, style)

const lists: Row[] = [
  {
    says: 'Enter in an item parts it',
    plan: plan(list('one two')),
    block: [0],
    at: 3,
    press: enter,
    becomes: ['- one', '-  two'],
  },
  {
    says: 'Enter in an empty item inside another takes it out a level',
    plan: plan(list('one', ['', 1])),
    block: [0],
    line: 1,
    at: 'end',
    press: enter,
    becomes: ['- one', '-'],
  },
  {
    says: 'Enter in an empty item of the list leaves the list, and parts it',
    plan: plan(list('one', '', 'two')),
    block: [0],
    line: 1,
    at: 'end',
    press: enter,
    becomes: ['- one', 'paragraph', '- two'],
  },
  {
    says: 'Backspace at the start of an inner item takes it out a level, with what is inside it',
    plan: plan(list('one', ['two', 1], ['three', 2])),
    block: [0],
    line: 1,
    at: 'start',
    press: backspace,
    becomes: ['- one', '- two', '  - three'],
  },
  {
    says: 'Backspace at the start of an item makes it a paragraph',
    plan: plan(list('one', 'two')),
    block: [0],
    line: 1,
    at: 'start',
    press: backspace,
    becomes: ['- one', 'paragraph two'],
  },
  {
    says: 'Backspace at the start of a paragraph joins it to the list before it',
    plan: plan(list('one'), paragraph('two')),
    block: [1],
    at: 'start',
    press: backspace,
    becomes: ['- onetwo'],
  },
  {
    says: 'Delete at the end of an item joins the next one to it',
    plan: plan(list('one', 'two')),
    block: [0],
    at: 'end',
    press: forwardDelete,
    becomes: ['- onetwo'],
  },
  {
    says: 'Delete at the end of the last item joins the paragraph behind the list',
    plan: plan(list('one'), paragraph('two')),
    block: [0],
    at: 'end',
    press: forwardDelete,
    becomes: ['- onetwo'],
  },
  {
    says: 'Delete at the end of a paragraph joins the first item of the list behind it',
    plan: plan(paragraph('one'), list('two', 'three')),
    block: [0],
    at: 'end',
    press: forwardDelete,
    becomes: ['paragraph onetwo', '- three'],
  },
  {
    says: 'an item nests under the one before it',
    plan: plan(list('one', 'two')),
    block: [0],
    line: 1,
    at: 'end',
    press: nest('in'),
    becomes: ['- one', '  - two'],
  },
  {
    says: 'the first item of a list does not nest',
    plan: plan(list('one', 'two')),
    block: [0],
    at: 'end',
    press: nest('in'),
    becomes: ['- one', '- two'],
  },
  {
    says: 'a paragraph becomes a list',
    plan: plan(paragraph('one'), paragraph('two')),
    block: [0],
    at: 'end',
    press: listed('bulleted'),
    becomes: ['- one', 'paragraph two'],
  },
  {
    says: 'an item of a list of that style becomes a paragraph again',
    plan: plan(list('one', 'two')),
    block: [0],
    at: 'end',
    press: listed('bulleted'),
    becomes: ['paragraph one', '- two'],
  },
  {
    says: 'several lines become a list, an empty one among them, and stay selected',
    plan: plan(paragraph(''), paragraph('two'), paragraph('')),
    block: [0],
    at: 'start',
    press: (opened) => {
      for (let press = 0; press < 3; press += 1) send(opened, SELECT_ALL_COMMAND, selectAllKey)
      listed('bulleted')(opened)
      type(opened, 'X')
    },
    becomes: ['- X'],
  },
  {
    says: 'a dash before a space begins a list',
    plan: plan(paragraph('-word')),
    block: [0],
    at: 1,
    press: (opened) =>
      opened.run(() => {
        const style = $takeListSign()
        if (style) opened.editor.dispatchCommand(TURN_INTO_LIST_COMMAND, style)
      }),
    becomes: ['- word'],
  },
]

const enterAndType = (opened: Opened) => {
  enter(opened)
  type(opened, 'X')
}

const counters: Row[] = [
  {
    says: 'Enter at the end of an objection goes to its reply',
    plan: plan(point('Claim', counter('But', 'Yet'))),
    block: [0, 0],
    at: 'end',
    press: enterAndType,
    becomes: ['supports Claim', '  counter But', '  reply YetX'],
  },
  {
    says: 'Enter in an objection takes the rest of it into the counter',
    plan: plan(point('Claim', counter('But not', 'Yet'))),
    block: [0, 0],
    at: 3,
    press: enter,
    becomes: ['supports Claim', '  counter But', '    paragraph  not', '  reply Yet'],
  },
  {
    says: 'Enter at the end of a reply goes on behind the counter',
    plan: plan(point('Claim', counter('But', 'Yet'))),
    block: [0, 0],
    line: 1,
    at: 'end',
    press: enterAndType,
    becomes: ['supports Claim', '  counter But', '  reply Yet', '  paragraph X'],
  },
  {
    says: 'Enter on an empty line of a counter goes to the reply',
    plan: plan(point('Claim', counter('But', '', paragraph('')))),
    block: [0, 0, 0],
    at: 'end',
    press: enterAndType,
    becomes: ['supports Claim', '  counter But', '  reply X'],
  },
  {
    says: 'Backspace in an empty objection keeps a counter that has a reply',
    plan: plan(point('Claim', counter('', 'Yet'))),
    block: [0, 0],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim', '  counter', '  reply Yet'],
  },
  {
    says: 'Backspace in an empty counter takes it away',
    plan: plan(point('Claim', counter('', ''))),
    block: [0, 0],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim'],
  },
  {
    says: 'Enter behind evidence in a counter begins its analysis before the reply',
    plan: plan(point('Claim', counter('But', 'Yet', evidence('Words')))),
    block: [0, 0, 0],
    at: 'end',
    press: enterAndType,
    becomes: [
      'supports Claim',
      '  counter But',
      '    quotation Words',
      '    analysis X',
      '  reply Yet',
    ],
  },
  {
    says: 'Backspace at the start of a link makes it a paragraph',
    plan: plan(point('Claim', link('So'))),
    block: [0, 0],
    at: 'start',
    press: backspace,
    becomes: ['supports Claim', '  paragraph So'],
  },
  {
    says: 'a point goes into the section before it',
    plan: plan(section('One'), point('Claim')),
    block: [1],
    at: 'start',
    press: nest('in'),
    becomes: ['section One', '  supports Claim'],
  },
  {
    says: 'a point goes out of its section, behind it',
    plan: plan(section('One', point('Claim'), point('Other'))),
    block: [0, 0],
    at: 'start',
    press: nest('out'),
    becomes: ['section One', '  supports Other', 'supports Claim'],
  },
  {
    says: 'a section goes into the one before it',
    plan: plan(section('One'), section('Two', point('Claim'))),
    block: [1],
    at: 'start',
    press: nest('in'),
    becomes: ['section One', '  section Two', '    supports Claim'],
  },
  {
    says: 'a section that has sections does not go into another',
    plan: plan(section('One'), section('Two', innerSection('Three'))),
    block: [1],
    at: 'start',
    press: nest('in'),
    becomes: ['section One', 'section Two', '  section Three'],
  },
]

describe.each([
  ['lists', lists],
  ['counters, links and nesting', counters],
])('%s', (_, rows) => {
  it.each(rows)('$says', ({ plan: document, block, line = 0, at, press, becomes }) => {
    const opened = openEditor(document)
    caret(opened.editor, idAt(document, block), at, line)
    press(opened)
    expect(sketch(opened.document())).toEqual(becomes)
    while (sketch(opened.document()).join() !== sketch(document).join()) {
      const before = sketch(opened.document()).join()
      opened.undo()
      if (sketch(opened.document()).join() === before) break
    }
    expect(opened.document()).toEqual(document)
  })
})

/** Selects a line of a block, or the letters of its first text from one to another. */
function selectLine(id: string, from?: number, to?: number): void {
  const line = [...$linesIn($findBlock(id) ?? $getRoot())][0]
  const text = line?.getAllTextNodes()[0]
  if (from === undefined || to === undefined || !text) line?.select(0)
  else text.select(from, to)
}

describe('what stands in lines', () => {
  const cites = [{ sourceId: newId() }, { sourceId: newId(), locator: '58' }]

  it('puts a citation where the caret is, and writing goes on behind it', () => {
    const line = analysis('So what.')
    const opened = openEditor(plan(point('Claim', line)))
    caret(opened.editor, line.id, 7)
    send(opened, INSERT_CITATION_COMMAND, cites)
    type(opened, '!')
    expect(sketch(opened.document())).toEqual(['supports Claim', '  analysis So what|[2]|!.'])
  })

  it('begins an empty judgement with a citation, and writing goes on behind it', () => {
    const last = judgement()
    const opened = openEditor(plan(last))
    caret(opened.editor, last.id, 'end')
    send(opened, INSERT_CITATION_COMMAND, cites)
    type(opened, '!')
    expect(sketch(opened.document())).toEqual(['judgement', '  paragraph [2]|!'])
  })

  it('puts no citation into the words of evidence, which are a source’s', () => {
    const taken = evidence('Words')
    const opened = openEditor(plan(point('Claim', taken)))
    caret(opened.editor, taken.id, 2)
    send(opened, INSERT_CITATION_COMMAND, cites)
    expect(sketch(opened.document())).toEqual(['supports Claim', '  quotation Words'])
  })

  it('takes a citation out with one Backspace behind it', () => {
    const line = analysis('So')
    const opened = openEditor(plan(judgement(line)))
    caret(opened.editor, line.id, 'end')
    send(opened, INSERT_CITATION_COMMAND, cites)
    backspace(opened)
    expect(sketch(opened.document())).toEqual(['judgement', '  analysis So'])
  })

  it.each([
    ['https://example.org/a', 'paragraph <So what>'],
    ['javascript:alert(1)', 'paragraph So what'],
    ['file:///etc/passwd', 'paragraph So what'],
  ])('links words to %s or not at all', (url, becomes) => {
    const line = paragraph('So what')
    const opened = openEditor(plan(line))
    opened.run(() => void selectLine(line.id))
    send(opened, SET_HYPERLINK_COMMAND, url)
    expect(sketch(opened.document())).toEqual([becomes])
  })

  it('unlinks a part of a hyperlink and leaves the rest of it', () => {
    const content = [
      {
        type: 'hyperlink' as const,
        url: 'https://example.org/',
        content: [{ type: 'text' as const, text: 'one two' }],
      },
    ]
    const line = { type: 'paragraph' as const, id: newId(), content }
    const opened = openEditor(plan(line))
    opened.run(() => void selectLine(line.id, 3, 7))
    send(opened, SET_HYPERLINK_COMMAND, null)
    expect(sketch(opened.document())).toEqual(['paragraph <one>| two'])
  })
})

describe('an empty judgement', () => {
  const opened = () => {
    const last = judgement()
    const opened = openEditor(plan(point('One'), last))
    caret(opened.editor, last.id, 'start')
    return opened
  }

  it('offers all that is done to words, before there are any', () => {
    const { editor } = opened()
    expect(formatActs.filter(({ $isEnabled }) => !editor.read($isEnabled))).toEqual([])
  })

  it('begins in bold, where that is asked for first', () => {
    const it = opened()
    send(it, FORMAT_TEXT_COMMAND, 'bold')
    type(it, 'On balance')
    expect(it.document().blocks[1]).toMatchObject({
      body: [{ content: [{ text: 'On balance', marks: ['bold'] }] }],
    })
  })

  it('begins with a list', () => {
    const it = opened()
    send(it, TURN_INTO_LIST_COMMAND, 'numbered')
    type(it, 'First')
    expect(it.document().blocks[1]).toMatchObject({
      body: [{ type: 'list', style: 'numbered', items: [{ content: [{ text: 'First' }] }] }],
    })
    it.undo()
    it.undo()
    expect(it.document().blocks[1]).toMatchObject({ body: [] })
  })
})
