/** Everything a person can do to a plan, each chosen and aimed by numbers, for properties of any sequence of acts. */
import fc from 'fast-check'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $nodesOfType,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  type LexicalCommand,
  REMOVE_TEXT_COMMAND,
  SELECT_ALL_COMMAND,
  type TextNode,
} from 'lexical'
import { choices } from '../../../../src/renderer/src/editor/blocks/choices.ts'
import { $takeDocument } from '../../../../src/renderer/src/editor/blocks/take.ts'
import {
  $fragmentOf,
  blocksType,
  readBlocks,
} from '../../../../src/renderer/src/editor/clipboard/fragment.ts'
import { $pasteBlocks, $pasteLines } from '../../../../src/renderer/src/editor/clipboard/paste.ts'
import { linesOfText } from '../../../../src/renderer/src/editor/clipboard/text.ts'
import { $asOneStep } from '../../../../src/renderer/src/editor/core/acts.ts'
import * as commands from '../../../../src/renderer/src/editor/core/commands.ts'
import { $deleteAcross } from '../../../../src/renderer/src/editor/core/range.ts'
import { $lineOf, $linesIn, $walkBlocks } from '../../../../src/renderer/src/editor/core/tree.ts'
import { $drop } from '../../../../src/renderer/src/editor/drag/drop.ts'
import { carriedOf } from '../../../../src/renderer/src/editor/drag/load.ts'
import { CitationNode } from '../../../../src/renderer/src/editor/inline/citation/node.ts'
import { $takeListSign } from '../../../../src/renderer/src/editor/kinds/list/shortcut.ts'
import {
  type AnyBlock,
  evidenceUses,
  listStyles,
  stances,
  walk,
} from '../../../../src/shared/model/blocks.ts'
import { type Id, newId } from '../../../../src/shared/model/ids.ts'
import { type Inline, marks } from '../../../../src/shared/model/inline.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Cite } from '../../../../src/shared/model/source.ts'
import { snippetDragType } from '../../../../src/shared/plan/drag.ts'
import { givenTitles, reshape, templates } from '../../../../src/shared/plan/templates/index.ts'
import {
  analysis,
  argument,
  counter,
  criterion,
  evidence,
  judgement,
  list,
  type Opened,
  paragraph,
  point,
  section,
} from './support.ts'

/** Which act, and three numbers that choose blocks, places and kinds among those there are. */
export type Step = { act: number; one: number; two: number; three: number }

/** A step with what it is aimed at, as the plan stands. */
type Aimed = Step & {
  opened: Opened
  id: Id
  other: Id | null
  at: { at?: Place }
  /** A block of one of those kinds, if there is one. */
  idOf: (...types: readonly AnyBlock['type'][]) => Id
}
type Place = { parent: Id | null; before: Id | null }

const pick = <T>(list: readonly T[], at: number, otherwise: T): T =>
  list[at % list.length] ?? otherwise

const cites: readonly Cite[][] = [
  [{ sourceId: newId() }],
  [{ sourceId: newId(), locator: '58', prefix: 'see' }, { sourceId: newId() }],
]
const addresses = [
  'https://example.org/',
  'mailto:someone@example.org',
  'javascript:alert(1)',
  null,
]

/** What only a line can hold, beside words. */
const inlines: Inline[] = [
  { type: 'citation', cites: [{ sourceId: newId() }] },
  { type: 'hyperlink', url: 'https://example.org/', content: [{ type: 'text', text: 'there' }] },
]
const texts = [
  'one\ntwo',
  '- one\n- two',
  '1. one\n2. two',
  ' ',
  'e\u0301 👩‍👩‍👧 אבג',
  'one\n\n\u00a0\ntwo',
]

/** Every block that can be added, and a paragraph of what only a line can hold. */
const newBlocks: readonly (() => AnyBlock)[] = [
  ...choices.map(({ blank }) => blank),
  () => ({ type: 'paragraph', id: newId(), content: inlines }),
]

/** Blocks as another plan gives them. */
const blocksFromElsewhere: readonly (() => AnyBlock[])[] = [
  () => [
    argument('Theirs'),
    point('Their claim', evidence('Words', 'mine')),
    judgement(paragraph('End')),
  ],
  () => [section('Their section', point('One'), list('a', ['b', 1]))],
  () => [counter('But', 'Yet', evidence('Words'))],
  () => [analysis('So'), judgement()],
  () => [criterion('how far it reached'), criterion('')],
]

const snippetsOf = (step: Step) =>
  Array.from({ length: 1 + (step.two % 2) }, () => ({
    snippetId: newId(),
    text: 'Words  of a note',
    kind: pick(['statistic', 'quotation'] as const, step.one, 'quotation'),
  }))

/** Selects from somewhere in the text to somewhere else, or puts the caret somewhere. */
function $selectSomewhere({ one, two, three }: Step): void {
  const lines = [...$linesIn($getRoot())]
  const from = lines[one % lines.length]
  const to = lines[(three % 2 === 0 ? one : two) % lines.length]
  if (!from || !to) return
  const textOf = (line: typeof from): TextNode | null =>
    line.getChildren().find($isTextNode) ?? null
  const selection = from.selectStart()
  const [start, end] = [textOf(from), textOf(to)]
  if (start) selection.anchor.set(start.getKey(), three % (start.getTextContentSize() + 1), 'text')
  if (end) selection.focus.set(end.getKey(), two % (end.getTextContentSize() + 1), 'text')
  else selection.focus.set(to.getKey(), to.getChildrenSize(), 'element')
}

/** Where a caret within words would ask the page where the letter or word ends, it goes to their edge. */
function $toEdge(isBackward: boolean): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
  const line = $lineOf(selection.anchor.getNode())
  if (isBackward) line?.selectStart()
  else line?.selectEnd()
}

/** What a drop carries, as far as it is asked for. */
const carried = (held: Readonly<Record<string, string>>): DataTransfer =>
  Object.assign(Object.create(null), { getData: (type: string) => held[type] ?? '' })

const says = { notice: () => {}, said: () => {} }
const line = { shown: 'line' as const, x: 0, y: 0, width: 0 }

function $dropAt({ opened, one, two, three, at, ...step }: Aimed): void {
  const place = at.at ?? { parent: null, before: null }
  const into = [...$linesIn($getRoot())].filter((empty) => empty.isEmpty())[one]
  const landing = into && two % 2 === 0 ? { ...line, into: into.getKey() } : { ...line, place }
  const blocks = pick(blocksFromElsewhere, two, () => [])()
  const snippets = snippetsOf({ one, two, three, act: step.act })
  const nodes = [...$walkBlocks()].filter((_, index) => index === one % 7 || index === two % 7)
  if (three % 4 === 0 && !into)
    $drop(opened.editor, { from: 'plan', blocks: nodes }, landing, carried({}), says)
  else if (three % 4 === 1 && !into)
    $drop(
      opened.editor,
      { from: 'library', carries: [{ type: 'evidence', isOuter: false }] },
      landing,
      carried({ [snippetDragType]: JSON.stringify(snippets) }),
      says,
    )
  else if (three % 4 === 2)
    $drop(
      opened.editor,
      { from: 'other-plan', carries: blocks.map(carriedOf) },
      landing,
      carried({ [blocksType]: JSON.stringify(blocks) }),
      says,
    )
  else
    $drop(
      opened.editor,
      { from: 'outside', carries: [{ type: 'paragraph', isOuter: false }] },
      landing,
      carried({ 'text/plain': pick(texts, two, '') }),
      says,
    )
}

const send = <T>({ opened }: Aimed, command: LexicalCommand<T>, payload: T): boolean =>
  opened.editor.dispatchCommand(command, payload)

type CommandName = Exclude<
  keyof typeof commands,
  'ASK_COMMAND' | 'ASK_MENU_COMMAND' | 'ASK_CITE_COMMAND' | 'REVEAL_COMMAND'
>

/** Each command of the editor that changes a plan. A new one is no act until it is put here. */
const byCommand: Record<CommandName, (aimed: Aimed) => unknown> = {
  INSERT_BLOCK_COMMAND: (a) =>
    send(a, commands.INSERT_BLOCK_COMMAND, {
      ...a.at,
      block: pick(newBlocks, a.two, () => paragraph(''))(),
    }),
  INSERT_EVIDENCE_COMMAND: (a) =>
    send(a, commands.INSERT_EVIDENCE_COMMAND, { ...a.at, snippets: snippetsOf(a) }),
  SET_LINE_COMMAND: (a) =>
    send(a, commands.SET_LINE_COMMAND, {
      id: a.id,
      line: a.two % 3,
      content: [{ type: 'text', text: `${pick(texts, a.three, '')}.` }],
      isMore: a.three % 2 === 0,
    }),
  SET_STANCE_COMMAND: (a) =>
    send(a, commands.SET_STANCE_COMMAND, {
      id: a.idOf('point'),
      stance: pick(stances, a.two, 'supports'),
    }),
  SET_CRITERIA_COMMAND: (a) =>
    send(a, commands.SET_CRITERIA_COMMAND, {
      id: a.idOf('point', 'judgement'),
      criteria: a.three % 3 === 0 ? [] : [a.idOf('criterion'), a.id],
    }),
  SET_USE_COMMAND: (a) =>
    send(a, commands.SET_USE_COMMAND, {
      id: a.idOf('evidence'),
      use: pick(evidenceUses, a.two, 'figure'),
    }),
  SET_CITATION_COMMAND: (a) =>
    send(a, commands.SET_CITATION_COMMAND, {
      id: a.idOf('evidence'),
      citation: a.three % 3 === 0 ? null : (cites[1]?.[0] ?? null),
    }),
  FOLD_COMMAND: (a) =>
    send(a, commands.FOLD_COMMAND, {
      what: a.three % 3 === 0 ? 'all' : [a.idOf('point', 'section')],
      to: a.two % 2 === 0 ? 'toggle' : 'fold',
    }),
  ANALYSE_COMMAND: (a) => send(a, commands.ANALYSE_COMMAND, { id: a.idOf('evidence') }),
  TAKE_WORDING_COMMAND: (a) =>
    send(a, commands.TAKE_WORDING_COMMAND, {
      id: a.idOf('evidence'),
      wording: 'As the note says now',
      keepsWords: a.three % 2 === 0,
    }),
  ADD_COMMENT_COMMAND: (a) => send(a, commands.ADD_COMMENT_COMMAND, { id: a.idOf('evidence') }),
  MOVE_BLOCK_COMMAND: (a) =>
    send(a, commands.MOVE_BLOCK_COMMAND, {
      ...(a.two % 3 === 0 ? {} : a.two % 3 === 1 ? { id: a.id } : { ids: [a.id, a.other ?? a.id] }),
      to: pick<commands.Whither>(
        ['up', 'down', a.at.at ?? 'up', { into: a.other ?? a.id }],
        a.three,
        'up',
      ),
    }),
  DELETE_BLOCK_COMMAND: (a) =>
    send(a, commands.DELETE_BLOCK_COMMAND, a.three % 2 === 0 ? { id: a.id } : {}),
  TURN_INTO_COMMAND: (a) =>
    send(a, commands.TURN_INTO_COMMAND, {
      id: a.idOf('analysis', 'link', 'paragraph'),
      type: pick(['analysis', 'link', 'paragraph'] as const, a.two, 'link'),
    }),
  TURN_INTO_LIST_COMMAND: (a) =>
    send(a, commands.TURN_INTO_LIST_COMMAND, pick(listStyles, a.three, 'bulleted')),
  NEST_COMMAND: (a) => send(a, commands.NEST_COMMAND, a.three % 2 === 0 ? 'in' : 'out'),
  INSERT_CITATION_COMMAND: (a) => send(a, commands.INSERT_CITATION_COMMAND, pick(cites, a.two, [])),
  SET_CITES_COMMAND: (a) => {
    const found = $nodesOfType(CitationNode)
    const key = found[a.one % found.length]?.getKey()
    return (
      key &&
      send(a, commands.SET_CITES_COMMAND, { key, cites: a.two % 3 ? pick(cites, a.two, []) : [] })
    )
  },
  SET_HYPERLINK_COMMAND: (a) =>
    send(a, commands.SET_HYPERLINK_COMMAND, pick(addresses, a.two, null)),
  SET_STYLE_COMMAND: (a) =>
    send(a, commands.SET_STYLE_COMMAND, a.two % 3 ? { style: 'apa', locale: 'en-GB' } : null),
  SET_BUDGET_COMMAND: (a) =>
    send(a, commands.SET_BUDGET_COMMAND, a.two % 3 ? { words: a.two, minutes: 1 + a.three } : null),
  CITE_ALL_COMMAND: (a) => send(a, commands.CITE_ALL_COMMAND, { ids: a.id ? [a.id] : [] }),
  DISMISS_COMMAND: (a) =>
    send(a, commands.DISMISS_COMMAND, {
      findings: [{ check: 'no-counter', block: a.two % 2 ? a.id : null }],
      isDismissed: a.three % 2 === 0,
    }),
}

const typing: Record<string, (aimed: Aimed) => unknown> = {
  type: (a) =>
    send(a, CONTROLLED_TEXT_INSERTION_COMMAND, pick(['typed', 'é', '👩‍👧', ' '], a.one, 'x')),
  typeAgain: (a) => send(a, CONTROLLED_TEXT_INSERTION_COMMAND, 'more'),
  enter: (a) => send(a, INSERT_PARAGRAPH_COMMAND, undefined),
  enterTwice: (a) => {
    send(a, INSERT_PARAGRAPH_COMMAND, undefined)
    send(a, INSERT_PARAGRAPH_COMMAND, undefined)
  },
  lineBreak: (a) => send(a, INSERT_LINE_BREAK_COMMAND, a.three % 2 === 0),
  tab: (a) => send(a, INSERT_TAB_COMMAND, undefined),
  deleteLetter: (a) => {
    $toEdge(a.three % 3 > 0)
    send(a, DELETE_CHARACTER_COMMAND, a.three % 3 > 0)
  },
  deleteWord: (a) => {
    $toEdge(a.three % 3 > 0)
    send(a, DELETE_WORD_COMMAND, a.three % 3 > 0)
  },
  deleteRow: (a) => {
    $toEdge(a.three % 3 > 0)
    send(a, DELETE_LINE_COMMAND, a.three % 3 > 0)
  },
  deleteSelected: (a) => {
    if (!$getSelection()?.isCollapsed()) send(a, REMOVE_TEXT_COMMAND, null)
  },
  format: (a) =>
    send(a, FORMAT_TEXT_COMMAND, pick([...marks, 'strikethrough', 'code'] as const, a.two, 'bold')),
  selectAllAndFormat: (a) => {
    for (let press = 0; press <= a.three % 6; press += 1)
      send(a, SELECT_ALL_COMMAND, Object.create(null))
    send(a, FORMAT_TEXT_COMMAND, pick(marks, a.two, 'bold'))
  },
  listSign: (a) => {
    const lines = [...$linesIn($getRoot())].filter((one) => one.getBlockType() !== null)
    lines[a.one % lines.length]?.selectStart().insertText('-')
    const style = $takeListSign()
    if (style) send(a, commands.TURN_INTO_LIST_COMMAND, style)
  },
}

const clipboard: Record<string, (aimed: Aimed) => unknown> = {
  pasteText: (a) => {
    $asOneStep()
    $pasteLines(linesOfText(pick(texts, a.two, '')))
  },
  pasteRich: (a) => {
    $asOneStep()
    const item = { style: pick(listStyles, a.two, 'bulleted'), depth: a.three % 9 }
    $pasteLines([{ runs: inlines }, { runs: inlines, item }, { runs: inlines, item }])
  },
  pasteFromElsewhere: (a) => {
    $asOneStep()
    $pasteBlocks(readBlocks(JSON.stringify(pick(blocksFromElsewhere, a.two, () => [])())))
  },
  copyAndPaste: (a) => {
    $asOneStep()
    const selection = $getSelection()
    const copied = $isRangeSelection(selection) ? $fragmentOf(selection) : []
    $selectSomewhere({ ...a, one: a.two, two: a.one })
    $pasteBlocks(readBlocks(JSON.stringify(copied)))
  },
  cutAndPaste: (a) => {
    $asOneStep()
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || selection.isCollapsed()) return
    const cut = $fragmentOf(selection)
    if (!$deleteAcross(selection)) selection.removeText()
    $selectSomewhere({ ...a, one: a.two, two: a.one })
    $pasteBlocks(readBlocks(JSON.stringify(cut)))
  },
}

/** What each editor held before each thing that was done to it: the versions there are of its plan. */
const versions = new WeakMap<Opened, PlanDocument[]>()

const wholePlan: Record<string, (aimed: Aimed) => unknown> = {
  drop: $dropAt,
  restoreVersion: ({ opened, one }) => {
    $asOneStep()
    $takeDocument(pick(versions.get(opened) ?? [], one, opened.document()))
  },
  takeTemplate: ({ opened, two }) => {
    const shape = templates[two % templates.length]?.make()
    $asOneStep()
    if (shape) $takeDocument(reshape(opened.document(), shape, givenTitles('', [])))
  },
}

export const acts = Object.entries({ ...byCommand, ...typing, ...clipboard, ...wholePlan })

// As likely one as another, where fast-check would rather have the first and the last.
const upTo = (most: number) => fc.noBias(fc.nat(most))
const anyNumber = upTo(1000)

export const anyStep: fc.Arbitrary<Step> = fc.record({
  act: upTo(acts.length - 1),
  one: anyNumber,
  two: anyNumber,
  three: anyNumber,
})

/** The step as a person would tell it, for a failing sequence. */
export const nameOf = (step: Step): string => acts[step.act]?.[0] ?? ''

/** Does one thing as one update; the caret or a selection is somewhere new before, two times in three. */
export function take(opened: Opened, step: Step): void {
  const now = opened.document()
  versions.set(opened, [...(versions.get(opened) ?? []), now])
  const blocks = [...walk(now.blocks)]
  const aimed: Aimed = {
    ...step,
    opened,
    id: blocks[step.one % blocks.length]?.id ?? newId(),
    other: blocks[step.two % blocks.length]?.id ?? null,
    at: {},
    idOf(...types) {
      const ids = blocks.filter(({ type }) => types.includes(type)).map(({ id }) => id)
      return ids[step.one % ids.length] ?? newId()
    },
  }
  if (step.three % 2 === 0) {
    const parent = step.three % 3 === 0 ? null : aimed.other
    const before = step.three % 5 === 0 ? aimed.id : null
    aimed.at = { at: { parent, before } }
  }
  opened.run(() => {
    if ((step.one + step.three) % 3 > 0) $selectSomewhere(step)
    acts[step.act]?.[1](aimed)
  })
}
