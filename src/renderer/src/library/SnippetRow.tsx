import { Check, GripVertical, Plus } from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components'
import { saysDates } from '../../../shared/text/says-dates.ts'
import { cx, Fault, IconButton, Later } from '../ui/index.ts'
import card from '../ui/snippet-card.module.css'
import { insertInto } from './acts.ts'
import type { SnippetItem } from './groups.ts'
import { InsertMenu } from './InsertMenu.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { useRowActions, useUsedIn } from './row-context.ts'
import styles from './rows.module.css'

/** A snippet as a card: its words, what it is, where it is used, and what can be done with it. */
export function SnippetRow({ snippet }: { snippet: SnippetItem }) {
  const used = useUsedIn().get(snippet.id)
  const dates = saysDates(snippet.dates)
  return (
    <div className={cx(card.card, used !== undefined && styles.used)}>
      <Button slot="drag" className={cx(card.grip)}>
        <GripVertical size={14} aria-hidden="true" />
      </Button>
      <span className={card.words}>
        <MarkedWords words={snippet.text} marks={snippet.marks} />
      </span>
      <span className={styles.meta}>
        {/* First, because the buttons of a card that is pointed at cover the end of its line. */}
        {used !== undefined && (
          <span className={styles.usedIn}>
            <Check size={12} aria-hidden="true" /> in {used}
          </span>
        )}
        <span>{snippet.kind}</span>
        {dates && <span>{dates}</span>}
        {snippet.unreadable && <Fault>{snippet.unreadable}</Fault>}
        <Later>
          <RowMenus snippet={snippet} />
        </Later>
      </span>
    </div>
  )
}

/** What can be done with a snippet, drawn anew only when that changes. */
const RowMenus = memo(function RowMenus({ snippet }: { snippet: SnippetItem }) {
  const actions = useRowActions()
  const together = actions.together(snippet)
  return (
    <span className={cx(card.actions, styles.actions)}>
      <InsertMenu
        count={together.length}
        targets={actions.targets}
        onInsert={(blockId) => actions.insert(together, blockId)}
        isOpen={actions.insertOpenAt === snippet.id}
        onOpenChange={(isOpen) => actions.openInsert(isOpen ? snippet.id : null)}
        button={<IconButton size="small" label={insertInto.label} icon={<Plus size={14} />} />}
      />
      <MoreMenu onCite={() => actions.citeSnippet(snippet)} />
    </span>
  )
})
