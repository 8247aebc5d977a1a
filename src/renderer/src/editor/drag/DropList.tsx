/**
 * The places a drag by keyboard or screen reader can end at: a list of the plan's blocks, there while such
 * a drag goes on. Pointers do without it; their drags land where they are shown.
 */
import type { LexicalEditor } from 'lexical'
import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  type DroppableCollectionOnItemDropEvent,
  type Key,
  ListBox,
  ListBoxItem,
  Text,
  useDragAndDrop,
} from 'react-aria-components'
import {
  type DraggedSnippet,
  readDraggedSnippets,
  snippetDragType,
} from '../../../../shared/plan/drag.ts'
import { cx } from '../../ui/index.ts'
import { insertSnippets, targetsIn } from '../acts/insert-snippets.ts'
import { showCaret } from '../caret/in-view.ts'
import styles from './DropList.module.css'
import { useKeyboardDrag } from './keyboard-drag.ts'
import { landingMark } from './marks.ts'

type DropListProps = {
  editor: LexicalEditor
  page: RefObject<HTMLElement | null>
}

/** Only in the plan that is shown: the others stand hidden behind it. */
export function DropList(props: DropListProps) {
  const isDragging = useKeyboardDrag()
  const isShown = props.page.current?.checkVisibility() ?? false
  return isDragging && isShown ? <Places {...props} /> : null
}

/** The place by the caret, among the ids of blocks. */
const atCaret = 'caret'

async function snippetsOf({
  items,
}: DroppableCollectionOnItemDropEvent): Promise<DraggedSnippet[]> {
  const texts = items.flatMap((item) =>
    item.kind === 'text' && item.types.has(snippetDragType) ? [item.getText(snippetDragType)] : [],
  )
  return (await Promise.all(texts)).flatMap(readDraggedSnippets)
}

function Places({ editor }: DropListProps) {
  // The plan stays as it is while a drag by keyboard goes on.
  const [places] = useState(() => [
    { id: atCaret, label: 'By the caret' },
    ...targetsIn(editor).map(({ blockId, label }) => ({ id: blockId, label })),
  ])
  const mark = useRef(landingMark())
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = mark
    // React Aria goes to the first target when the drag begins, which may be before this list is one.
    const frame = requestAnimationFrame(() => {
      if (!list.current?.contains(document.activeElement)) list.current?.focus()
    })
    return () => {
      cancelAnimationFrame(frame)
      current.show(null)
    }
  }, [])

  function show(key: Key | null) {
    const dom = [
      ...(editor.getRootElement()?.querySelectorAll<HTMLElement>('[data-id]') ?? []),
    ].find((block) => block.dataset.id === key)
    const place = { parent: String(key), before: null }
    mark.current.show(dom ? { place, shown: 'slot', dom } : null)
    dom?.scrollIntoView({ block: 'nearest' })
  }

  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [snippetDragType],
    getDropOperation: () => 'copy',
    onDropEnter: ({ target }) => show(target.type === 'item' ? target.key : null),
    onDropExit: () => show(null),
    async onItemDrop(event) {
      const { key } = event.target
      const snippets = await snippetsOf(event)
      insertSnippets(editor, snippets, key === atCaret ? null : String(key))
      editor.getRootElement()?.focus({ preventScroll: true })
      showCaret(editor)
    },
  })
  return (
    <div className={styles.frame}>
      <div className={styles.panel}>
        <p className={styles.head} aria-hidden="true">
          Drop into …
        </p>
        <ListBox
          ref={list}
          aria-label="Drop into …"
          className={cx(styles.list)}
          items={places}
          dragAndDropHooks={dragAndDropHooks}
        >
          {({ label }) => (
            <ListBoxItem textValue={label} className={cx(styles.item)}>
              <Text slot="label">{label}</Text>
            </ListBoxItem>
          )}
        </ListBox>
        <p className={styles.keys} aria-hidden="true">
          ↑ ↓ choose · Enter drops · Esc cancels
        </p>
      </div>
    </div>
  )
}
