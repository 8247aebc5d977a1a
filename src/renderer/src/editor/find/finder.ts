/** Searching in a plan: which matches there are, which one is looked at, and where the caret goes after. */
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
} from 'lexical'
import { $lineOf } from '../core/tree.ts'
import { fold } from './folding.ts'
import { createMarks, stretch } from './highlights.ts'
import { $placesOf, $pointsOf, type FoldedLines, type Place } from './lines.ts'

/** How many matches there are, and which of them is looked at, counted from 1; 0 when there is none. */
export type Found = { count: number; at: number }

export type Finder = {
  /** Looks for these words, from the caret on. */
  search(words: string): void
  /** Goes to the next match or the one before; after the last comes the first. */
  step(by: 1 | -1): void
  /** Selects the match that is looked at, as the place to go on writing. */
  choose(): void
  /** Takes the marks away. */
  end(): void
}

/** Milliseconds without a change before a plan that is written in is searched again. */
const restMs = 150

/** Of more matches than this only those around the one that is looked at are marked. */
const mostMarked = 2000

/** @param tell told after each search and step, and when the plan has changed. */
export function createFinder(editor: LexicalEditor, tell: (found: Found) => void): Finder {
  const known: FoldedLines = new Map()
  const marks = createMarks()
  let sought = fold('')
  let places: Place[] = []
  let at = -1
  /** Where the search goes on from: the match looked at last, at first the caret. */
  let from = editor.getEditorState().read($caret)
  let timer: ReturnType<typeof setTimeout> | undefined

  /** The stretch of the page a match takes up. */
  function $rangeOf(place: Place | undefined): StaticRange | null {
    const points = place ? $pointsOf(place) : null
    return points && stretch(editor, points.from, points.to)
  }

  /** Looks at a match, or at none if there is none. */
  function lookAt(index: number, areNew = false) {
    at = index
    from = places[at] ?? from
    const range = editor.getEditorState().read(() => {
      if (areNew || places.length > mostMarked) {
        const near = Math.max(0, Math.min(at - mostMarked / 2, places.length - mostMarked))
        const ranges = places.slice(near, near + mostMarked).map($rangeOf)
        marks.showAll(ranges.filter((range) => range !== null))
      }
      return $rangeOf(places[at])
    })
    marks.showNow(range)
    tell({ count: places.length, at: at + 1 })
    return range
  }

  function searchAnew() {
    clearTimeout(timer)
    places = editor.getEditorState().read(() => $placesOf(sought, known))
    const order = (from && known.get(from.line)?.order) ?? -1
    const next = places.findIndex(
      (place) =>
        place.order > order || (place.order === order && place.start >= (from?.start ?? 0)),
    )
    return lookAt(places.length === 0 ? -1 : Math.max(0, next), true)
  }

  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (sought.words === '' || dirtyElements.size + dirtyLeaves.size === 0) return
    clearTimeout(timer)
    timer = setTimeout(searchAnew, restMs)
  })

  return {
    search(words) {
      sought = fold(words)
      reveal(editor, searchAnew())
    },
    step(by) {
      if (places.length > 0) reveal(editor, lookAt((at + by + places.length) % places.length))
    },
    choose() {
      const place = places[at]
      editor.update(
        () => {
          const points = place && $pointsOf(place)
          if (!points) return
          const selection = $createRangeSelection()
          selection.anchor.set(points.from.key, points.from.offset, 'text')
          selection.focus.set(points.to.key, points.to.offset, 'text')
          $setSelection(selection)
        },
        { discrete: true },
      )
      editor.focus()
    },
    end() {
      clearTimeout(timer)
      stop()
      marks.showAll([])
      marks.showNow(null)
    },
  }
}

/** Where the caret is or the selection begins, as a line and how far into its words. */
function $caret(): Pick<Place, 'line' | 'start'> | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const point = selection.isBackward() ? selection.focus : selection.anchor
  const node = point.getNode()
  const line = $lineOf(node)
  if (!line) return null
  if (point.type !== 'text') return { line: line.getKey(), start: 0 }
  const before = node.getPreviousSiblings().map((leaf) => leaf.getTextContentSize())
  return {
    line: line.getKey(),
    start: before.reduce((sum, size) => sum + size, point.offset),
  }
}

/** Scrolls the plan so that a stretch of it is well in view, unless it is. */
function reveal(editor: LexicalEditor, range: StaticRange | null): void {
  const view = editor.getRootElement()?.closest('.plan-editor')
  if (!view || !range) return
  const words = document.createRange()
  words.setStart(range.startContainer, range.startOffset)
  words.setEnd(range.endContainer, range.endOffset)
  const { top, bottom } = words.getBoundingClientRect()
  const room = view.getBoundingClientRect()
  const margin = Math.min(64, room.height / 4)
  if (top >= room.top + margin && bottom <= room.bottom - margin) return
  view.scrollTop += (top + bottom) / 2 - (room.top + room.height / 2)
}
