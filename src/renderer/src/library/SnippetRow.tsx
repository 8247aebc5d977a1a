import { moreActs } from './acts.ts'
import type { SnippetItem } from './groups.ts'
import { RowActs } from './RowActs.tsx'
import { useMenuAt, useRowActions, useRowLook, useUsedIn } from './row-context.ts'
import { SnippetLine } from './SnippetLine.tsx'

type SnippetRowProps = {
  snippet: SnippetItem
  /** Whether it is pointed at, chosen or has the keyboard: then it shows what can be done with it. */
  isLive: boolean
  /** Whether it is the one that is looked at: then it shows all of its words. */
  isWhole: boolean
}

/** A snippet of a note: its words, what it is, where it is used, and what can be done with it. */
export function SnippetRow({ snippet, isLive, isWhole }: SnippetRowProps) {
  const hasMenu = useMenuAt() === snippet.id
  return (
    <SnippetLine
      snippet={snippet}
      usedIn={useUsedIn().get(snippet.id)}
      {...useRowLook()}
      isWhole={isWhole}
      acts={(isLive || hasMenu) && <Acts snippet={snippet} hasMenu={hasMenu} />}
    />
  )
}

/** Drawn for few rows, and alone anew as the caret moves from point to point. */
function Acts({ snippet, hasMenu }: { snippet: SnippetItem; hasMenu: boolean }) {
  const { isMenuOpen, openMenu, here, insertHere } = useRowActions()
  return (
    <RowActs
      here={here}
      onInsertHere={(isByMouse) => insertHere(snippet, isByMouse)}
      menuLabel={moreActs.label}
      isMenuOpen={hasMenu && isMenuOpen}
      onMenu={() => openMenu(snippet.id)}
    />
  )
}
