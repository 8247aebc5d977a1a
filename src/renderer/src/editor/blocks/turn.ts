/** Makes one kind of line of another: the words stay, and what the line is changes. */
import {
  $create,
  $getSelection,
  $isRangeSelection,
  $setState,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import type { ListStyle } from '../../../../shared/model/blocks.ts'
import { $asOneStep } from '../core/acts.ts'
import { type FreeLine, TURN_INTO_COMMAND, TURN_INTO_LIST_COMMAND } from '../core/commands.ts'
import { $blockTypeOf, $isLine, type LineNode } from '../core/nodes.ts'
import { $stretchesOf } from '../core/range.ts'
import { $mayHold } from '../core/rules.ts'
import { $beginJudgement, $takeSelectionTo } from '../core/settle.ts'
import { $idOf, idState } from '../core/states.ts'
import { $findBlock } from '../core/tree.ts'
import { AnalysisNode } from '../kinds/analysis/node.ts'
import { PlanLinkNode } from '../kinds/link/node.ts'
import { $createListAt, $takeOutItem } from '../kinds/list/items.ts'
import { $isItem, $isList, ItemNode, type ListNode } from '../kinds/list/node.ts'
import { ParagraphNode } from '../kinds/paragraph/node.ts'

const makers: Record<FreeLine, () => LineNode> = {
  analysis: () => $create(AnalysisNode),
  link: () => $create(PlanLinkNode),
  paragraph: () => $create(ParagraphNode),
}

/** The kind of free line a node is, or `null`. */
export function $freeLineOf(line: LineNode): FreeLine | null {
  const type = $blockTypeOf(line)
  return type === 'analysis' || type === 'link' || type === 'paragraph' ? type : null
}

/** Puts a line of another kind in the place of a free one, with its words and id; the caret stays. */
export function $turnInto(line: LineNode, type: FreeLine): LineNode {
  const made = makers[type]()
  $setState(made, idState, $idOf(line))
  const wasEmpty = line.isEmpty()
  line.replace(made, true)
  if (wasEmpty) made.select()
  return made
}

/** The free lines and items a selection touches, in reading order. */
function $linesSelected(): LineNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  return $stretchesOf(selection)
    .map(({ line }) => line)
    .filter((line) => $isItem(line) || $freeLineOf(line) !== null)
}

/** Makes a list of free lines that stand side by side; each run of them becomes one. */
function $listLines(lines: readonly LineNode[], style: ListStyle): void {
  let list: ListNode | null = null
  for (const line of lines) {
    if ($isItem(line)) {
      const own = line.getParent()
      if ($isList(own)) list = own.setListStyle(style)
      continue
    }
    const before = line.getPreviousSibling()
    if (!list?.is(before)) list = $createListAt(line, style)
    const item = $create(ItemNode)
    list.append(item)
    item.append(...line.getChildren())
    $takeSelectionTo(item, line)
    line.remove(true)
  }
}

/** Whether the lines are all items of lists of that style. */
const $areListed = (lines: readonly LineNode[], style: ListStyle): boolean =>
  lines.every((line) => {
    const list = line.getParent()
    return $isList(list) && list.getListStyle() === style
  })

export function registerTurn(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      TURN_INTO_COMMAND,
      ({ id, type }) => {
        const block = $findBlock(id)
        const parent = block?.getParent()
        if (!$isLine(block) || !parent || $freeLineOf(block) === null) return false
        if ($freeLineOf(block) === type || !$mayHold(parent, type)) return false
        $asOneStep()
        $turnInto(block, type)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      TURN_INTO_LIST_COMMAND,
      (style) => {
        $beginJudgement()
        const lines = $linesSelected()
        if (lines.length === 0) return false
        $asOneStep()
        if ($areListed(lines, style)) for (const line of lines) $isItem(line) && $takeOutItem(line)
        else $listLines(lines, style)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
  )
}
