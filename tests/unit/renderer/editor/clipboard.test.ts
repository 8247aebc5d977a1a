import { $getSelection, $isRangeSelection, SELECT_ALL_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import { readPasted } from '../../../../src/renderer/src/editor/clipboard/extension.ts'
import { $fragmentOf, readBlocks } from '../../../../src/renderer/src/editor/clipboard/fragment.ts'
import {
  htmlOfBlocks,
  textOfBlocks,
} from '../../../../src/renderer/src/editor/clipboard/outside.ts'
import { $pasteBlocks, $pasteLines } from '../../../../src/renderer/src/editor/clipboard/paste.ts'
import { linesOfText } from '../../../../src/renderer/src/editor/clipboard/text.ts'
import { $asOneStep } from '../../../../src/renderer/src/editor/core/acts.ts'
import { $deleteAcross } from '../../../../src/renderer/src/editor/core/range.ts'
import { type AnyBlock, walk } from '../../../../src/shared/model/blocks.ts'
import { wordsOf } from '../../../../src/shared/plan/outline.ts'
import {
  analysis,
  argument,
  caret,
  evidence,
  judgement,
  list,
  type Opened,
  openEditor,
  paragraph,
  plan,
  point,
  section,
  sketch,
} from './support.ts'

const terror = point('Terror', evidence('Words', 'mine'), analysis('So'))
const warned = point('Warned')
const start = plan(argument('Stalin'), section('Continuity', terror), section('Change', warned))

/** Copies what is selected after pressing select-all so many times with the caret in a block. */
function copy({ editor, run }: Opened, id: string, presses: number): AnyBlock[] {
  caret(editor, id, 'end')
  let copied: AnyBlock[] = []
  for (let press = 0; press < presses; press += 1)
    run(() => void editor.dispatchCommand(SELECT_ALL_COMMAND, Object.create(null)))
  run(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) copied = $fragmentOf(selection)
  })
  return readBlocks(JSON.stringify(copied))
}

/** Deletes what is selected, as cutting does once it is copied. */
const cutSelected = ({ run }: Opened) =>
  run(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) $deleteAcross(selection)
  })

it('reads the addresses of links that come without words', () => {
  const link = '# from elsewhere\r\nhttps://example.org/weimar\r\n'
  const data = { getData: (type: string) => (type === 'text/uri-list' ? link : '') }
  const pasted = readPasted(Object.assign(Object.create(null), data), () => {})
  expect(pasted?.lines.map(({ runs }) => wordsOf(runs))).toEqual(['https://example.org/weimar'])
})

describe('copy and paste among plans', () => {
  it('keeps a whole point, with ids of its own', () => {
    const opened = openEditor(start)
    const blocks = copy(opened, terror.id, 2)
    caret(opened.editor, warned.id, 'end')
    opened.run(() => void $pasteBlocks(blocks))
    expect(sketch(opened.document()).slice(-5)).toEqual([
      'section Change',
      '  supports Warned',
      '  supports Terror',
      '    quotation Words // mine',
      '    analysis So',
    ])
    const ids = [...walk(opened.document().blocks)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps a line as words within the line it is pasted into', () => {
    const opened = openEditor(start)
    const blocks = copy(opened, terror.id, 1)
    caret(opened.editor, warned.id, 'end')
    opened.run(() => void $pasteBlocks(blocks))
    expect(sketch(opened.document())).toContain('  supports WarnedTerror')
  })

  it('gives back the same plan when all of it is cut and pasted, in one step of undo', () => {
    for (const last of [judgement(), judgement(paragraph('On balance'))]) {
      const document = plan(argument('Stalin'), section('Change', warned), last)
      for (const cuts of [false, true]) {
        const opened = openEditor(document)
        const blocks = copy(opened, warned.id, 9)
        if (cuts) cutSelected(opened)
        const before = opened.document()
        opened.run(() => {
          $asOneStep()
          $pasteBlocks(blocks)
        })
        expect(sketch(opened.document())).toEqual(sketch(document))
        opened.undo()
        expect(opened.document()).toEqual(before)
      }
    }
  })

  it.each([
    {
      says: 'fills an empty line of argument and judgement',
      into: plan(argument(''), point('Here'), judgement(paragraph(''))),
      becomes: [
        'line-of-argument Pasted',
        'supports Here',
        'supports New',
        'judgement',
        '  paragraph On balance',
      ],
    },
    {
      says: 'adds words behind where there is a line of argument and a judgement with words',
      into: plan(argument('Mine'), point('Here'), judgement(paragraph('So'))),
      becomes: [
        'line-of-argument Mine',
        'supports Here',
        '  paragraph Pasted',
        'supports New',
        'paragraph On balance',
        'judgement',
        '  paragraph So',
      ],
    },
    {
      says: 'brings them into a plan that has none',
      into: plan(point('Here')),
      becomes: [
        'supports Here',
        'line-of-argument Pasted',
        'supports New',
        'judgement',
        '  paragraph On balance',
      ],
    },
    {
      says: 'keeps a judgement that holds evidence without words',
      into: plan(point('Here'), argument(''), judgement(evidence(''))),
      becomes: [
        'supports Here',
        'supports New',
        'paragraph On balance',
        'line-of-argument Pasted',
        'judgement',
        '  quotation',
      ],
    },
  ])('of a whole plan $says', ({ into, becomes }) => {
    const opened = openEditor(into)
    const here = into.blocks.find(({ type }) => type === 'point')
    caret(opened.editor, here?.id ?? '', 'end')
    opened.run(
      () =>
        void $pasteBlocks([argument('Pasted'), point('New'), judgement(paragraph('On balance'))]),
    )
    expect(sketch(opened.document())).toEqual(becomes)
  })

  it('takes the place of the empty point or section the caret is in', () => {
    const empty = point('')
    const opened = openEditor(plan(section('', empty)))
    caret(opened.editor, empty.id, 'end')
    opened.run(() => void $pasteBlocks([point('New', analysis('So'))]))
    expect(sketch(opened.document())).toEqual(['section', '  supports New', '    analysis So'])
  })

  it('goes into the empty judgement the caret is in', () => {
    const last = judgement()
    const opened = openEditor(plan(last))
    caret(opened.editor, last.id, 'end')
    opened.run(() => void $pasteBlocks([evidence('Words'), paragraph('So')]))
    expect(sketch(opened.document())).toEqual(['judgement', '  quotation Words', '  paragraph So'])
  })

  it('gives other programs every line of what is copied', () => {
    const blocks = copy(openEditor(start), terror.id, 9)
    expect(textOfBlocks(blocks)).toBe('Stalin\nContinuity\nTerror\nWords\nmine\nSo\nChange\nWarned')
    expect(htmlOfBlocks(blocks)).toBe(
      '<p>Stalin</p><h2>Continuity</h2><p>Terror</p><blockquote>Words</blockquote><p>mine</p><p>So</p><h2>Change</h2><p>Warned</p>',
    )
  })

  it('gives other programs lists as lists', () => {
    const items = list('one', ['two', 1], ['three & four', 1], 'five')
    const numbered: AnyBlock = items.type === 'list' ? { ...items, style: 'numbered' } : items
    expect(textOfBlocks([items])).toBe('• one\n\t◦ two\n\t◦ three & four\n• five')
    expect(htmlOfBlocks([items, numbered])).toBe(
      '<ul><li>one<ul><li>two</li><li>three &amp; four</li></ul></li><li>five</li></ul>' +
        '<ol><li>one<ol><li>two</li><li>three &amp; four</li></ol></li><li>five</li></ol>',
    )
  })

  it.each(['', 'not json', '{"a":1}', '[{"type":"paragraph"}]'])(
    'takes no blocks from %j',
    (json) => expect(readBlocks(json)).toEqual([]),
  )
})

describe('text from elsewhere', () => {
  const pasted = (lines: string, document = start, id = terror.id) => {
    const opened = openEditor(document)
    caret(opened.editor, id, 'end')
    opened.run(() => void $pasteLines(linesOfText(lines)))
    return sketch(opened.document())
  }

  it('becomes paragraphs behind the line it is pasted into', () => {
    expect(pasted('one\r\n\r\ntwo\nthree').slice(2, 6)).toEqual([
      '  supports Terrorone',
      '    paragraph two',
      '    paragraph three',
      '    quotation Words // mine',
    ])
  })

  it('goes into an empty judgement', () => {
    const last = judgement()
    expect(pasted('one\ntwo', plan(point('Claim'), last), last.id)).toEqual([
      'supports Claim',
      'judgement',
      '  paragraph one',
      '  paragraph two',
    ])
  })

  it('stays one text with line breaks in evidence', () => {
    const quoted = evidence('Words')
    expect(pasted(' one\ntwo', plan(point('Claim', quoted)), quoted.id)).toEqual([
      'supports Claim',
      '  quotation Words one\ntwo',
    ])
  })

  it('comes after a paragraph as paragraphs', () => {
    const free = paragraph('Free')
    expect(pasted('one\ntwo', plan(free), free.id)).toEqual(['paragraph Freeone', 'paragraph two'])
  })
})
