import { LinkNode as HyperlinkNode } from '@lexical/link'
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
} from 'lexical'
import { type Inline, isLinkAddress, type TextRun } from '../../../../../shared/model/inline.ts'
import { $asOneStep } from '../../core/acts.ts'
import { SET_HYPERLINK_COMMAND } from '../../core/commands.ts'
import { $lengthOf, $offsetIn, runsBetween } from '../../core/leaves.ts'
import { $stretchesOf, type Stretch } from '../../core/range.ts'
import { $readInline, $writeInline } from '../runs.ts'
import './hyperlink.css'

const withoutLinks = (runs: readonly Inline[]): Inline[] =>
  runs.flatMap((run) => (run.type === 'hyperlink' ? run.content : [run]))

/** The words among runs as hyperlinks to one address; citations stay what they are. */
function linked(runs: readonly Inline[], url: string): Inline[] {
  const made: Inline[] = []
  let words: TextRun[] = []
  const end = () => {
    if (words.length > 0) made.push({ type: 'hyperlink', url, content: words })
    words = []
  }
  for (const run of withoutLinks(runs)) {
    if (run.type === 'text') words.push(run)
    else {
      end()
      made.push(run)
    }
  }
  end()
  return made
}

/** Links the words of a stretch, or unlinks them, and gives how many nodes of its line are before and in it. */
function $relink({ line, from, to }: Stretch, url: string | null): { start: number; end: number } {
  const start = from ? $offsetIn(line, from) : 0
  const end = to ? $offsetIn(line, to) : $lengthOf(line)
  const runs = $readInline(line)
  const middle = runsBetween(runs, start, end)
  const before = $writeInline(runsBetween(runs, 0, start))
  const inside = $writeInline(url === null ? withoutLinks(middle) : linked(middle, url))
  const after = $writeInline(runsBetween(runs, end, Number.POSITIVE_INFINITY))
  line.clear().append(...before, ...inside, ...after)
  return { start: before.length, end: before.length + inside.length }
}

/** Words that lead somewhere. Only addresses a plan may hold are ever set. */
export const HyperlinkExtension = defineExtension({
  name: 'linchpin/hyperlink',
  nodes: () => [HyperlinkNode],
  register: (editor) =>
    editor.registerCommand(
      SET_HYPERLINK_COMMAND,
      (url) => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
        if (url !== null && !isLinkAddress(url)) return false
        const stretches = $stretchesOf(selection).filter(({ line }) => !line.isPlainText())
        const ends = stretches.map((stretch) => ({ ...stretch, ...$relink(stretch, url) }))
        const [first, last] = [ends[0], ends.at(-1)]
        if (!first || !last) return false
        $asOneStep()
        const linkedNow = $createRangeSelection()
        linkedNow.anchor.set(first.line.getKey(), first.start, 'element')
        linkedNow.focus.set(last.line.getKey(), last.end, 'element')
        $setSelection(linkedNow)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})
