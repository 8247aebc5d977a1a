import { FilePlus } from 'lucide-react'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { sentenceOf } from '../desk/index.ts'
import { insertSnippets, targetsIn, type WritingContext } from '../editor/index.ts'
import { type PlanSession, useUsedIn } from '../session/index.ts'
import { AlertBar, Button, cx, Skeleton, useSignal } from '../ui/index.ts'
import { saysInsert, saysPlace } from './place.ts'
import { SuggestionsList } from './SuggestionsList.tsx'
import styles from './SuggestionsPanel.module.css'
import { useSuggestions } from './useSuggestions.ts'

export type SuggestionsPanelProps = {
  session: PlanSession
  /** Whether the library has any notes. */
  hasNotes: boolean
  onImport: () => void
}

/** Evidence that bears on what is being written. It follows the caret and says nothing by itself. */
export function SuggestionsPanel(props: SuggestionsPanelProps) {
  const { session } = props
  const { question } = useSignal(session.summary)
  const context = useSignal(session.context, undefined, Object.is, 'between')
  const usedIn = useUsedIn(session)
  const found = useSuggestions(question, context, usedIn)
  return (
    <section aria-label="Suggested evidence" data-pane="suggestions" className={styles.panel}>
      <header className={styles.head}>
        <h2>Suggested evidence</h2>
        <span className={styles.place}>{saysPlace(context)}</span>
      </header>
      <Contents {...props} {...found} context={context} usedIn={usedIn} />
    </section>
  )
}

type ContentsProps = SuggestionsPanelProps &
  ReturnType<typeof useSuggestions> & {
    context: WritingContext
    /** Where each snippet is used in the plan, by the snippet's id. */
    usedIn: ReadonlyMap<string, string>
  }

function Contents({
  session,
  context,
  usedIn,
  hasNotes,
  onImport,
  suggestions,
  isLoading,
  error,
  retry,
}: ContentsProps) {
  const [menuAt, setMenuAt] = useState<string | null>(null)
  if (!hasNotes)
    return (
      <div className={cx(styles.state, styles.empty)}>
        <p>Import notes, and what bears on your question is shown here.</p>
        <Button icon={<FilePlus size={15} />} onPress={onImport}>
          {buttonLabelOf('import-notes')}
        </Button>
      </div>
    )
  if (error)
    return (
      <div className={styles.state}>
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void retry() }}>
          {sentenceOf(error)}
        </AlertBar>
      </div>
    )
  if (isLoading)
    return (
      <div className={styles.state}>
        <Skeleton lines={6} label="Looking for evidence" />
      </div>
    )
  if (suggestions.length === 0)
    return (
      <p className={styles.state}>
        {usedIn.size > 0
          ? 'Nothing further in your notes bears on this.'
          : 'Nothing in your notes bears on this yet. A claim in other words may find more.'}
      </p>
    )
  return (
    <SuggestionsList
      suggestions={suggestions}
      insertLabel={saysInsert(context)}
      here={context.pointId}
      menuAt={menuAt}
      onMenuAt={setMenuAt}
      targets={() => targetsIn(session.editor)}
      onInsert={(snippets, blockId) => insertSnippets(session.editor, snippets, blockId)}
    />
  )
}
