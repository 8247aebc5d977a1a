import { describe, expect, it } from 'vitest'
import * as commands from '../../../../src/renderer/src/editor/core/commands.ts'
import { endOf } from '../../../../src/renderer/src/editor/core/places.ts'
import { $idOf } from '../../../../src/renderer/src/editor/core/states.ts'
import { $activeBlock } from '../../../../src/renderer/src/editor/core/tree.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { idAt } from './pressing.ts'
import {
  analysis,
  argument,
  caret,
  counter,
  evidence,
  judgement,
  link,
  type Opened,
  openEditor,
  paragraph,
  plan,
  point,
  section,
  sketch,
} from './support.ts'

const terror = point('Terror was a method', evidence('The attitude of many'), analysis('So it was'))
const warned = point('Lenin warned')
const choice = point('It was a choice', paragraph('Free words'))
const end = judgement()
const start: PlanDocument = plan(
  argument('Stalin inherited'),
  section('Continuity', terror, warned),
  section('Change', choice),
  end,
)
const [quoted, soWhat] = terror.body
const [continuity, change] = [start.blocks[1], start.blocks[2]]
if (!quoted || !soWhat || !continuity || !change)
  throw new Error('the plan of this test lacks a block')

const snippet = (text: string, kind: 'statistic' | 'interpretation') => ({
  snippetId: newId(),
  text,
  kind,
})

type Case = [says: string, act: (opened: Opened) => void, becomes: string[], caretIn?: string]

const before = [
  'line-of-argument Stalin inherited',
  'section Continuity',
  '  supports Terror was a method',
  '    quotation The attitude of many',
  '    analysis So it was',
  '  supports Lenin warned',
  'section Change',
  '  supports It was a choice',
  '    paragraph Free words',
  'judgement',
]

/** The plan with lines taken out and others put in at one place. */
const with_ = (at: number, out: number, ...lines: string[]) => before.toSpliced(at, out, ...lines)

const cases: Case[] = [
  [
    'inserts a point after the one the caret is in',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_BLOCK_COMMAND, {
        block: { ...point(''), stance: 'challenges' },
      }),
    with_(5, 0, '  challenges'),
    soWhat.id,
  ],
  [
    'inserts a section after the one the caret is in',
    ({ editor }) => editor.dispatchCommand(commands.INSERT_BLOCK_COMMAND, { block: section('') }),
    with_(6, 0, 'section'),
    terror.id,
  ],
  [
    'inserts analysis at the end of a point',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_BLOCK_COMMAND, {
        block: analysis(''),
        at: endOf(warned.id),
      }),
    with_(6, 0, '    analysis'),
  ],
  [
    'inserts a paragraph behind the evidence the caret is in',
    ({ editor }) => editor.dispatchCommand(commands.INSERT_BLOCK_COMMAND, { block: paragraph('') }),
    with_(4, 0, '    paragraph'),
    quoted.id,
  ],
  [
    'inserts a judgement and a line of argument at the end of the plan',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_BLOCK_COMMAND, {
        block: judgement(),
        at: endOf(null),
      }),
    [...before, 'judgement'],
  ],
  [
    'inserts a line of argument where asked',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_BLOCK_COMMAND, {
        block: argument(''),
        at: endOf(null),
      }),
    [...before, 'line-of-argument'],
  ],
  [
    'puts several snippets in as evidence, in order, figures known by their kind',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_EVIDENCE_COMMAND, {
        snippets: [snippet('Great Terror', 'interpretation'), snippet('3 of 5', 'statistic')],
        at: { parent: terror.id, before: soWhat.id },
      }),
    with_(4, 0, '    paraphrase Great Terror', '    figure 3 of 5'),
  ],
  [
    'puts the words of a note broken into lines in as one line',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_EVIDENCE_COMMAND, {
        snippets: [snippet('the Great\n  Terror\tof 1937', 'interpretation')],
        at: { parent: terror.id, before: soWhat.id },
      }),
    with_(4, 0, '    paraphrase the Great Terror of 1937'),
  ],
  [
    'puts evidence into the judgement',
    ({ editor }) =>
      editor.dispatchCommand(commands.INSERT_EVIDENCE_COMMAND, {
        snippets: [snippet('3 of 5', 'statistic')],
        at: endOf(end.id),
      }),
    [...before, '  figure 3 of 5'],
  ],
  ...(
    [
      ['the claim', terror.id],
      ['the analysis', soWhat.id],
    ] as const
  ).map(
    ([where, caretIn]): Case => [
      `puts evidence before the analysis that speaks of it when the caret is in ${where}`,
      ({ editor }) =>
        editor.dispatchCommand(commands.INSERT_EVIDENCE_COMMAND, {
          snippets: [snippet('Great Terror', 'interpretation')],
        }),
      with_(4, 0, '    paraphrase Great Terror'),
      caretIn,
    ],
  ),
  [
    'moves evidence into a point before its words',
    ({ editor }) =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, {
        id: quoted.id,
        to: { into: choice.id },
      }),
    [...with_(3, 1).slice(0, 7), '    quotation The attitude of many', ...before.slice(8)],
  ],
  [
    'sets a stance',
    ({ editor }) =>
      editor.dispatchCommand(commands.SET_STANCE_COMMAND, { id: warned.id, stance: 'qualifies' }),
    with_(5, 1, '  qualifies Lenin warned'),
  ],
  [
    'sets how evidence is used',
    ({ editor }) =>
      editor.dispatchCommand(commands.SET_USE_COMMAND, { id: quoted.id, use: 'paraphrase' }),
    with_(3, 1, '    paraphrase The attitude of many'),
  ],
  [
    'deletes a block with all that is in it',
    ({ editor }) => editor.dispatchCommand(commands.DELETE_BLOCK_COMMAND, { id: terror.id }),
    with_(2, 3),
  ],
  [
    'turns analysis into a paragraph',
    ({ editor }) =>
      editor.dispatchCommand(commands.TURN_INTO_COMMAND, { id: soWhat.id, type: 'paragraph' }),
    with_(4, 1, '    paragraph So it was'),
  ],
  [
    'moves a point among its siblings',
    ({ editor }) =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id: warned.id, to: 'up' }),
    with_(2, 4, '  supports Lenin warned', ...before.slice(2, 5)),
  ],
  [
    'moves a point across the border of its section',
    ({ editor }) =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id: warned.id, to: 'down' }),
    with_(5, 2, 'section Change', '  supports Lenin warned'),
  ],
  [
    'moves evidence out of the last place of a point into the next point',
    ({ editor }) =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id: soWhat.id, to: 'down' }),
    with_(4, 2, '  supports Lenin warned', '    analysis So it was'),
  ],
  [
    'moves a section with its points',
    ({ editor }) =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id: change.id, to: 'up' }),
    with_(1, 8, ...before.slice(6, 9), ...before.slice(1, 6)),
  ],
  [
    'moves evidence to a place',
    ({ editor }) =>
      editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id: quoted.id, to: endOf(end.id) }),
    [...with_(3, 1), '  quotation The attitude of many'],
  ],
]

describe('a command', () => {
  it('starts from this plan', () => {
    expect(sketch(openEditor(start).document())).toEqual(before)
  })

  it.each(cases)(
    '%s, and one undo gives exactly what was there',
    (_says, act, becomes, caretIn) => {
      const opened = openEditor(start)
      if (caretIn) caret(opened.editor, caretIn, 'end')
      opened.run(() => act(opened))
      expect(sketch(opened.document())).toEqual(becomes)
      const after = opened.document()
      opened.undo()
      expect(opened.document()).toEqual(start)
      opened.redo()
      expect(opened.document()).toEqual(after)
    },
  )

  it('gives evidence a citation, takes it away, and undoes both', () => {
    const opened = openEditor(start)
    const citation = { sourceId: newId(), locator: '58' }
    const cited = () =>
      opened
        .document()
        .blocks.flatMap((block) => JSON.stringify(block))
        .join()
    opened.run(
      () =>
        void opened.editor.dispatchCommand(commands.SET_CITATION_COMMAND, {
          id: quoted.id,
          citation,
        }),
    )
    expect(cited()).toContain(citation.sourceId)
    opened.run(
      () =>
        void opened.editor.dispatchCommand(commands.SET_CITATION_COMMAND, {
          id: quoted.id,
          citation: null,
        }),
    )
    expect(opened.document()).toEqual(start)
    opened.undo()
    expect(cited()).toContain(citation.sourceId)
    opened.undo()
    expect(opened.document()).toEqual(start)
  })

  it.each([
    ['a section into a point', () => ({ id: change.id, to: endOf(warned.id) })],
    ['a point into another point', () => ({ id: warned.id, to: endOf(choice.id) })],
    ['a section into itself', () => ({ id: change.id, to: endOf(change.id) })],
    ['a judgement into a section', () => ({ id: end.id, to: endOf(change.id) })],
    ['the first block up', () => ({ id: start.blocks[0]?.id ?? '', to: 'up' as const })],
    ['a block to a place that is gone', () => ({ id: warned.id, to: endOf(newId()) })],
  ])('does not move %s', (_says, move) => {
    const opened = openEditor(start)
    opened.run(() => {
      expect(opened.editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, move())).toBe(false)
    })
    expect(opened.document()).toEqual(start)
  })

  it.each([
    ['goes along into what was moved', warned.id, quoted.id],
    ['stays where it is in what was moved', soWhat.id, soWhat.id],
  ])('the caret %s', (_says, from, into) => {
    const opened = openEditor(start)
    const { editor, run } = opened
    caret(editor, from, 'end')
    const id = from === into ? terror.id : into
    run(
      () => void editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, { id, to: endOf(change.id) }),
    )
    const active = editor.read($activeBlock)
    expect(active && editor.read(() => $idOf(active))).toBe(into)
    expect(opened.document()).not.toEqual(start)
    opened.undo()
    expect(opened.document()).toEqual(start)
  })

  it('leaves every id of a moved block as it was', () => {
    const opened = openEditor(start)
    opened.run(
      () =>
        void opened.editor.dispatchCommand(commands.MOVE_BLOCK_COMMAND, {
          id: terror.id,
          to: endOf(change.id),
        }),
    )
    const moved = opened.document().blocks[2]
    expect(moved?.type === 'section' && moved.blocks.at(-1)).toEqual(terror)
  })
})

it.each<[where: string, before: PlanDocument, caretIn: number[], becomes: string[]]>([
  [
    'a point without evidence: first in its body',
    plan(point('Claim', paragraph('Free'), analysis('So'))),
    [0],
    ['supports Claim', '  paraphrase New', '  paragraph Free', '  analysis So'],
  ],
  [
    'a counter: behind its evidence and before its analysis',
    plan(point('Claim', counter('But', 'Yet', evidence('W'), analysis('So')))),
    [0, 0],
    [
      'supports Claim',
      '  counter But',
      '    quotation W',
      '    paraphrase New',
      '    analysis So',
      '  reply Yet',
    ],
  ],
  [
    'a link: behind the evidence before it',
    plan(point('Claim', evidence('W'), analysis('So'), link('Thus'))),
    [0, 2],
    ['supports Claim', '  quotation W', '  paraphrase New', '  analysis So', '  link Thus'],
  ],
  [
    'evidence: behind that, wherever it stands',
    plan(point('Claim', evidence('W'), analysis('So'), evidence('V'))),
    [0, 0],
    ['supports Claim', '  quotation W', '  paraphrase New', '  analysis So', '  quotation V'],
  ],
  [
    'analysis of a section: before it',
    plan(section('T', point('Claim'), analysis('So'))),
    [0, 1],
    ['section T', '  supports Claim', '  paraphrase New', '  analysis So'],
  ],
  [
    'a judgement that begins in free words: behind them',
    plan(judgement(paragraph('Free'), analysis('So'))),
    [0, 1],
    ['judgement', '  paragraph Free', '  paraphrase New', '  analysis So'],
  ],
])('evidence put in with the caret in %s', (_, document, caretIn, becomes) => {
  const opened = openEditor(document)
  caret(opened.editor, idAt(document, caretIn), 'end')
  opened.run(
    () =>
      void opened.editor.dispatchCommand(commands.INSERT_EVIDENCE_COMMAND, {
        snippets: [snippet('New', 'interpretation')],
      }),
  )
  expect(sketch(opened.document())).toEqual(becomes)
})
