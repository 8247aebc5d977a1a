import { CornerDownLeft, Ellipsis, GripVertical } from 'lucide-react'
import { Button, GridListItem } from 'react-aria-components'
import type { Target } from '../editor/index.ts'
import { InsertMenu, insertInto, MarkedWords } from '../library/index.ts'
import { cx, IconButton, VisuallyHidden } from '../ui/index.ts'
import card from '../ui/snippet-card.module.css'
import styles from './SuggestionsPanel.module.css'
import type { SuggestionItem } from './useSuggestions.ts'

type SuggestionRowProps = {
  suggestion: SuggestionItem
  /** What the button says that puts it where one is writing. */
  insertLabel: string
  onInsertHere: (isByMouse: boolean) => void
  targets: () => readonly Target[]
  onInsert: (blockId: string) => void
  isMenuOpen: boolean
  onMenu: (isOpen: boolean) => void
}

/** A suggestion as a card: its words, the note they are from, and why it is suggested. */
export function SuggestionRow({
  suggestion: { id, text, marks, heading, because },
  insertLabel,
  onInsertHere,
  targets,
  onInsert,
  isMenuOpen,
  onMenu,
}: SuggestionRowProps) {
  return (
    <GridListItem id={id} textValue={text} className={cx(card.row, styles.row)}>
      <div className={card.card}>
        <Button slot="drag" className={cx(card.grip)}>
          <GripVertical size={14} aria-hidden="true" />
        </Button>
        <p className={card.words}>
          <MarkedWords words={text} marks={marks} />
        </p>
        {heading && <p className={styles.heading}>{heading}</p>}
        <div className={styles.foot}>
          <p className={styles.because}>
            <VisuallyHidden>Suggested for </VisuallyHidden>
            {because.join('\u00a0· ')}
          </p>
          <span className={card.actions}>
            <IconButton
              size="small"
              label={insertLabel}
              icon={<CornerDownLeft size={14} />}
              onPress={({ pointerType }) => onInsertHere(pointerType === 'mouse')}
            />
            <InsertMenu
              count={1}
              targets={targets}
              onInsert={onInsert}
              isOpen={isMenuOpen}
              onOpenChange={onMenu}
              button={
                <IconButton size="small" label={insertInto.label} icon={<Ellipsis size={14} />} />
              }
            />
          </span>
        </div>
      </div>
    </GridListItem>
  )
}
