import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { type CSSProperties, type RefObject, useEffect, useState } from 'react'
import { $inRichText } from '../core/rich-text.ts'
import { $hyperlinkAt } from '../inline/hyperlink/at.ts'
import styles from './Toolbar.module.css'
import { Toolbar } from './Toolbar.tsx'

/** How high the bar is with the room under it, in CSS pixels. */
const height = 42
/** How wide it is, at most. */
const width = 236

type Spot = Pick<CSSProperties, 'insetBlockStart' | 'insetInlineStart'>

/** Over the selected words or the hyperlink with the caret, or under them where the page ends; null elsewhere. */
function spotIn(editor: LexicalEditor, page: HTMLElement): Spot | null {
  const isAny = editor.getEditorState().read(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || $inRichText() === null) return false
      return !selection.isCollapsed() || $hyperlinkAt() !== null
    },
    { editor },
  )
  const selected = isAny ? document.getSelection() : null
  const isHere = selected?.anchorNode && editor.getRootElement()?.contains(selected.anchorNode)
  if (!selected || !isHere || selected.rangeCount === 0) return null
  const range = selected.getRangeAt(0)
  // A caret has no box everywhere; where it shows the bar it is in a hyperlink.
  const words = (
    range.collapsed ? (range.startContainer.parentElement ?? page) : range
  ).getBoundingClientRect()
  const around = page.getBoundingClientRect()
  const above = words.top - around.top - height
  const below = Math.min(words.bottom - around.top + 6, page.clientHeight - height)
  const top = above < 4 ? below : above
  const left = Math.min(words.left - around.left, page.clientWidth - width - 8)
  return {
    insetBlockStart: `${top + page.scrollTop}px`,
    insetInlineStart: `${Math.max(8, left)}px`,
  }
}

/** What is done to words, beside those that are selected. It comes when the pointer that selects them has let go. */
export function FloatingToolbar(props: {
  editor: LexicalEditor
  page: RefObject<HTMLElement | null>
}) {
  const { editor, page } = props
  const [spot, setSpot] = useState<Spot | null>(null)
  useEffect(() => {
    let isSelecting = false
    let frame = 0
    const look = () => {
      frame = 0
      setSpot((before) => {
        const now = isSelecting || !page.current ? null : spotIn(editor, page.current)
        const isSame =
          before?.insetBlockStart === now?.insetBlockStart &&
          before?.insetInlineStart === now?.insetInlineStart
        return isSame ? before : now
      })
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const press = ({ target }: PointerEvent) => {
      isSelecting = target instanceof Node && (editor.getRootElement()?.contains(target) ?? false)
      if (isSelecting) soon()
    }
    const letGo = () => {
      isSelecting = false
      soon()
    }
    // What is resized or folded takes the words elsewhere.
    const sizes = new ResizeObserver(soon)
    const text = editor.getRootElement()
    for (const one of [page.current, text]) if (one) sizes.observe(one)
    const over = new AbortController()
    const { signal } = over
    document.addEventListener('selectionchange', soon, { signal })
    document.addEventListener('pointerdown', press, { signal })
    document.addEventListener('pointerup', letGo, { signal })
    document.addEventListener('pointercancel', letGo, { signal })
    return () => {
      over.abort()
      sizes.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [editor, page])
  if (!spot) return null
  return (
    <div className={styles.floating} style={spot}>
      <Toolbar editor={editor} />
    </div>
  )
}
