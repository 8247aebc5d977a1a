import { GridListItem } from 'react-aria-components'
import {
  type Here,
  heldLines,
  insertInto,
  RowActs,
  SnippetLine,
  snippetRow,
} from '../library/index.ts'
import type { SuggestionItem } from './useSuggestions.ts'

type SuggestionRowProps = {
  suggestion: SuggestionItem
  lettersPerLine: number
  here: Here | null
  onInsertHere: (isByMouse: boolean) => void
  /** Whether its menu is open, or was last: its buttons stay, for the keyboard to go back to. */
  hasMenu: boolean
  isMenuOpen: boolean
  onMenu: () => void
}

/** A suggestion as a row of the library: the stroke under its words says why it is there. */
export function SuggestionRow({
  suggestion,
  lettersPerLine,
  here,
  onInsertHere,
  hasMenu,
  isMenuOpen,
  onMenu,
}: SuggestionRowProps) {
  const { id, text, heading, because } = suggestion
  const reasons = `Suggested for ${because.join('\u00a0· ')}`
  return (
    <GridListItem id={id} textValue={text} className={snippetRow} {...heldLines}>
      {({ isHovered, isFocused, isFocusVisible, isSelected }) => (
        <SnippetLine
          snippet={suggestion}
          density="compact"
          lettersPerLine={lettersPerLine}
          isWhole={isFocusVisible || isSelected}
          spoken={heading ? `${reasons}, from “${heading}”` : reasons}
          acts={
            (isHovered || isFocused || isSelected || hasMenu) && (
              <RowActs
                here={here}
                onInsertHere={onInsertHere}
                menuLabel={insertInto.label}
                isMenuOpen={isMenuOpen}
                onMenu={onMenu}
              />
            )
          }
        />
      )}
    </GridListItem>
  )
}
