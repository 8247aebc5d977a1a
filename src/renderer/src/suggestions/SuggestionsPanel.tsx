import { ChevronRight, FilePlus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { sentenceOf } from '../desk/index.ts'
import { insertSnippets, targetsIn } from '../editor/index.ts'
import { useHere } from '../library/index.ts'
import { type PlanSession, useUsedIn } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'
import { AlertBar, Button, cx, Skeleton, useSignal } from '../ui/index.ts'
import { saysPlace } from './place.ts'
import { SuggestionsList } from './SuggestionsList.tsx'
import styles from './SuggestionsPanel.module.css'
import { useSuggestions } from './useSuggestions.ts'

export type SuggestionsPanelProps = {
  session: PlanSession
  /** Whether the library has any notes. */
  hasNotes: boolean
  onImport: () => void
}

/** Evidence that bears on what is being written. It follows the caret, says nothing by itself, and folds to its head. */
export function SuggestionsPanel(props: SuggestionsPanelProps) {
  const { session } = props
  const { settings, change } = useSettings()
  const isFolded = settings.suggestionsFolded
  const { question } = useSignal(session.summary)
  const context = useSignal(session.context, undefined, Object.is, 'between')
  const usedIn = useUsedIn(session)
  const found = useSuggestions(question, context, usedIn)
  // The keyboard that goes from pane to pane comes to the list, and to the head where that is all there is.
  const pane = { 'data-pane': 'suggestions' }
  return (
    <section
      aria-label="Suggested evidence"
      className={cx(styles.panel, isFolded && styles.folded)}
    >
      <header className={styles.head} {...(isFolded && pane)}>
        <h2>
          <AriaButton
            aria-expanded={!isFolded}
            className={cx(styles.fold)}
            onPress={() => change({ suggestionsFolded: !isFolded })}
          >
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              aria-hidden="true"
              className={styles.chevron}
            />
            <span>Suggested evidence</span>
            <span className={styles.place}>{saysPlace(context)}</span>
            {found.suggestions.length > 0 && (
              <span className={styles.count}>{found.suggestions.length}</span>
            )}
          </AriaButton>
        </h2>
      </header>
      {!isFolded && (
        <div className={styles.contents} {...pane}>
          <Contents {...props} {...found} usedIn={usedIn} />
        </div>
      )}
    </section>
  )
}

type ContentsProps = SuggestionsPanelProps &
  ReturnType<typeof useSuggestions> & {
    /** Where each snippet is used in the plan, by the snippet's id. */
    usedIn: ReadonlyMap<string, string>
  }

function Contents({
  session,
  usedIn,
  hasNotes,
  onImport,
  suggestions,
  isLoading,
  error,
  retry,
}: ContentsProps) {
  const here = useHere(session)
  if (!hasNotes)
    return (
      <div className={cx(styles.state, styles.empty)}>
        <p>Import notes, and what bears on your question is shown here.</p>
        <Button icon={<FilePlus size={16} strokeWidth={1.75} />} onPress={onImport}>
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
      here={here}
      targets={() => targetsIn(session.editor)}
      onInsert={(snippets, blockId) => insertSnippets(session.editor, snippets, blockId)}
    />
  )
}
