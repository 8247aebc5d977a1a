/** Marks on the page that leave its elements alone: the CSS Custom Highlight API. */
import type { LexicalEditor } from 'lexical'
import type { Point } from './lines.ts'
import './find.css'

/** One for the page, however many plans are searched at once. */
function highlight(name: string, priority: number): Highlight {
  const there = CSS.highlights.get(name)
  if (there) return there
  const made = new Highlight()
  made.priority = priority
  CSS.highlights.set(name, made)
  return made
}

/** The text of the page in which a text node of the editor is shown. */
function textOf(editor: LexicalEditor, { key }: Point): Text | null {
  let at: Node | null = editor.getElementByKey(key)
  while (at && !(at instanceof Text)) at = at.firstChild
  return at
}

/**
 * The stretch of the page between two points, as it is now: unlike a live range it costs nothing when
 * words are typed. `null` when it is not on the page.
 */
export function stretch(editor: LexicalEditor, from: Point, to: Point): StaticRange | null {
  const startContainer = textOf(editor, from)
  const endContainer = textOf(editor, to)
  if (!startContainer || !endContainer) return null
  return new StaticRange({
    startContainer,
    startOffset: Math.min(from.offset, startContainer.length),
    endContainer,
    endOffset: Math.min(to.offset, endContainer.length),
  })
}

/** Marks that one search has made: each call takes the place of the one before. */
export type Marks = {
  showAll(ranges: readonly StaticRange[]): void
  /** The match that is looked at, over its mark among all. */
  showNow(range: StaticRange | null): void
}

export function createMarks(): Marks {
  const all = highlight('plan-find', 0)
  const now = highlight('plan-find-now', 1)
  let shown: readonly StaticRange[] = []
  let looked: StaticRange | null = null
  return {
    showAll(ranges) {
      for (const range of shown) all.delete(range)
      for (const range of ranges) all.add(range)
      shown = ranges
    },
    showNow(range) {
      if (looked) now.delete(looked)
      if (range) now.add(range)
      looked = range
    },
  }
}
