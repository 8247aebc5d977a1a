import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { $createRangeSelection, $setSelection } from 'lexical'
import { describe, expect, it } from 'vitest'
import { $chosenBlocks } from '../../../../src/renderer/src/editor/blocks/chosen.ts'
import { NarratorExtension } from '../../../../src/renderer/src/editor/core/acts.ts'
import { MOVE_BLOCK_COMMAND } from '../../../../src/renderer/src/editor/core/commands.ts'
import { endOf } from '../../../../src/renderer/src/editor/core/places.ts'
import { $idOf } from '../../../../src/renderer/src/editor/core/states.ts'
import { $findBlock, $linesIn, type Place } from '../../../../src/renderer/src/editor/core/tree.ts'
import {
  analysis,
  argument,
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

const purge = evidence('The Congress of Victors')
const camps = evidence('The camps')
const soWhat = analysis('So it was terror')
const empty = paragraph('')
const terror = point('Terror', purge, camps, soWhat, empty)
const objection = counter('Lenin had the Cheka', 'On another scale')
const choice = point('A choice', objection)
const change = section('Change', terror, choice)
const end = judgement()
const inMethods = argument('In its methods')
const start = plan(inMethods, change, end)

/** A place in the words of a block's first line. */
type Spot = { id: string; at: 'start' | 'end' | number }

/** Selects from one place to another, as a person does by dragging over the words. */
function select({ run }: Opened, from: Spot, to: Spot): void {
  run(() => {
    const selection = $createRangeSelection()
    for (const [point, { id, at }] of [
      [selection.anchor, from],
      [selection.focus, to],
    ] as const) {
      const block = $findBlock(id)
      const line = block && [...$linesIn(block)][0]
      if (!line) throw new Error(`no line in ${id}`)
      const words = line.getFirstChild()
      const offset = at === 'start' ? 0 : at === 'end' ? line.getTextContentSize() : at
      if (words) point.set(words.getKey(), offset, 'text')
      else point.set(line.getKey(), 0, 'element')
    }
    $setSelection(selection)
  })
}

const chosen = ({ editor }: Opened): string[] => editor.read(() => $chosenBlocks().map($idOf))

const move = (
  { editor, run }: Opened,
  id: string | undefined,
  to: 'up' | 'down' | Place,
): boolean => {
  let done = false
  run(() => {
    done = editor.dispatchCommand(MOVE_BLOCK_COMMAND, { ...(id !== undefined && { id }), to })
  })
  return done
}

const said = ({ editor }: Opened): string =>
  getExtensionDependencyFromEditor(editor, NarratorExtension).output.said.value

describe('a selection', () => {
  it.each<[string, Spot, Spot, readonly string[]]>([
    [
      'over neighbours takes them together, from the middle of one to the middle of another',
      { id: purge.id, at: 4 },
      { id: soWhat.id, at: 3 },
      [purge.id, camps.id, soWhat.id],
    ],
    [
      'made backwards takes the same',
      { id: soWhat.id, at: 3 },
      { id: purge.id, at: 4 },
      [purge.id, camps.id, soWhat.id],
    ],
    [
      'that only touches the start of a line leaves its block out',
      { id: purge.id, at: 'start' },
      { id: soWhat.id, at: 'start' },
      [purge.id, camps.id],
    ],
    [
      'that ends in an empty line takes it',
      { id: soWhat.id, at: 2 },
      { id: empty.id, at: 'start' },
      [soWhat.id, empty.id],
    ],
    [
      'across points takes the points whole',
      { id: camps.id, at: 2 },
      { id: choice.id, at: 3 },
      [terror.id, choice.id],
    ],
    ['inside one block takes none', { id: purge.id, at: 1 }, { id: purge.id, at: 5 }, []],
    [
      'from a claim into its own evidence takes none',
      { id: terror.id, at: 1 },
      { id: purge.id, at: 5 },
      [],
    ],
  ])('%s', (_says, from, to, ids) => {
    const opened = openEditor(start)
    select(opened, from, to)
    expect(chosen(opened)).toEqual(ids)
  })
})

describe('blocks selected together', () => {
  const both = (opened: Opened) =>
    select(opened, { id: purge.id, at: 'start' }, { id: camps.id, at: 'end' })

  it.each<[string, string | undefined, 'up' | 'down' | Place, string[]]>([
    [
      'move to another point in their order, by the one that is held',
      camps.id,
      endOf(choice.id),
      ['supports Terror', '  analysis So it was terror', '  paragraph', 'supports A choice'].concat(
        ['  counter Lenin had the Cheka', '  reply On another scale'],
        ['  quotation The Congress of Victors', '  quotation The camps'],
      ),
    ],
    [
      'move into a counter, before its reply',
      purge.id,
      endOf(objection.id),
      ['supports Terror', '  analysis So it was terror', '  paragraph', 'supports A choice'].concat(
        ['  counter Lenin had the Cheka'],
        ['    quotation The Congress of Victors', '    quotation The camps'],
        ['  reply On another scale'],
      ),
    ],
    [
      'step down past a neighbour',
      undefined,
      'down',
      [
        'supports Terror',
        '  analysis So it was terror',
        '  quotation The Congress of Victors',
      ].concat(
        ['  quotation The camps', '  paragraph', 'supports A choice'],
        ['  counter Lenin had the Cheka', '  reply On another scale'],
      ),
    ],
    [
      'step up out of their point',
      undefined,
      'up',
      ['quotation The Congress of Victors', 'quotation The camps', 'supports Terror'].concat(
        ['  analysis So it was terror', '  paragraph', 'supports A choice'],
        ['  counter Lenin had the Cheka', '  reply On another scale'],
      ),
    ],
  ])('%s, and one undo gives exactly what was there', (_says, id, to, inSection) => {
    const opened = openEditor(start)
    both(opened)
    expect(move(opened, id, to)).toBe(true)
    expect(sketch(opened.document())).toEqual([
      'line-of-argument In its methods',
      'section Change',
      ...inSection.map((line) => `  ${line}`),
      'judgement',
    ])
    opened.undo()
    expect(opened.document()).toEqual(start)
  })

  it('stay where they are when one of them may not stand there', () => {
    const opened = openEditor(start)
    select(opened, { id: inMethods.id, at: 2 }, { id: change.id, at: 'end' })
    expect(move(opened, change.id, endOf(end.id))).toBe(false)
    select(opened, { id: terror.id, at: 0 }, { id: choice.id, at: 'end' })
    expect(move(opened, terror.id, endOf(end.id))).toBe(false)
    expect(opened.document()).toEqual(start)
  })

  it('stay when they are put where they are', () => {
    const opened = openEditor(start)
    both(opened)
    expect(move(opened, purge.id, { parent: terror.id, before: camps.id })).toBe(false)
    expect(move(opened, purge.id, { parent: terror.id, before: soWhat.id })).toBe(false)
  })

  it('leave out a block that was not selected', () => {
    const opened = openEditor(start)
    both(opened)
    expect(move(opened, soWhat.id, endOf(choice.id))).toBe(true)
    expect(sketch(opened.document())).toContain('    quotation The camps')
    expect(said(opened)).toBe('Analysis moved to place 2 of 2 in Point 2: A choice.')
  })

  it('are said to have moved, with their places', () => {
    const opened = openEditor(start)
    both(opened)
    move(opened, purge.id, endOf(choice.id))
    expect(said(opened)).toBe('2 blocks moved to places 2 to 3 of 3 in Point 2: A choice.')
  })
})
