/** Where words may have more than letters: marks, hyperlinks, citations, lists. */
import { $getSelection, $isRangeSelection, type RangeSelection } from 'lexical'
import { $isEmptyHolder, $lineOf } from './tree.ts'

/**
 * The selection, if it begins where that may be: everywhere but in the words of evidence. In an empty
 * judgement the words are still to come, and begin a line of their own.
 */
export function $inRichText(): RangeSelection | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  const line = $lineOf(node)
  return (line ? !line.isPlainText() : $isEmptyHolder(node)) ? selection : null
}
