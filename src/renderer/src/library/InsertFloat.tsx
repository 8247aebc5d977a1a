import type { RefObject } from 'react'
import { Float } from '../ui/index.ts'
import { type Insertion, Places } from './InsertMenu.tsx'

type InsertFloatProps = Insertion & {
  isOpen: boolean
  /** The row it stands by. */
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
}

/** The places a row's snippets can go to, beside the row. One serves a whole list. */
export function InsertFloat({ isOpen, anchor, onClose, onInsert, ...rest }: InsertFloatProps) {
  return (
    <Float
      isOpen={isOpen}
      triggerRef={anchor}
      placement="bottom end"
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Places
        {...rest}
        onInsert={(blockId) => {
          onInsert(blockId)
          onClose()
        }}
      />
    </Float>
  )
}
