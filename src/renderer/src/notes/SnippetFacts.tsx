import type { NotePage } from '../../../shared/contract-library.ts'
import { type Snippet, type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import { kindLooks, useActsDone } from '../library/index.ts'
import { Button, Select } from '../ui/index.ts'
import styles from './Facts.module.css'
import { TagField } from './TagField.tsx'

type SnippetFactsProps = {
  snippet: Snippet
  note: NotePage
  caret: number | null
  saved: (what: () => Promise<unknown>) => Promise<void>
  onCite: () => void
}

/** The snippet with the caret, or the one chosen in the list: of what kind it is, its tags, and how it is cut. */
export function SnippetFacts({ snippet, note, caret, saved, onCite }: SnippetFactsProps) {
  const { act } = useActsDone()
  const { id, kind, byHand } = snippet
  const correct = (fields: { kind: SnippetKind | null; dates?: null; people?: null }) =>
    void saved(() => act((library) => library.correct({ snippetId: id, ...fields })))
  const next = note.snippets[note.snippets.indexOf(snippet) + 1]
  const at = caret === null ? 0 : caret - snippet.start
  const canSplit = at > 0 && at < snippet.text.length
  return (
    <section aria-label="This snippet">
      <h3 className={styles.label}>This snippet</h3>
      <Select
        label="Kind"
        options={snippetKinds.map((each) => ({ id: each, label: kindLooks[each].label }))}
        value={kind}
        onChange={(chosen) => correct({ kind: chosen })}
      />
      {byHand.some((what) => what !== 'text') && (
        <p className={styles.quiet}>
          {saysByHand(byHand)}{' '}
          <Button
            look="quiet"
            size="small"
            onPress={() => correct({ kind: null, dates: null, people: null })}
          >
            Read it anew
          </Button>
        </p>
      )}
      <TagField
        tags={snippet.tags}
        onAdd={(tag) =>
          void act((library) =>
            library.tag({ things: [{ kind: 'snippet', id }], add: [tag], remove: [] }),
          )
        }
        onRemove={(tag) =>
          void act((library) =>
            library.tag({ things: [{ kind: 'snippet', id }], add: [], remove: [tag] }),
          )
        }
      />
      <div className={styles.acts}>
        <Button look="quiet" size="small" onPress={onCite}>
          {snippet.place || snippet.cite ? 'Source and page' : 'Name its source'}
        </Button>
        <Button
          look="quiet"
          size="small"
          onPress={() =>
            void act((library) =>
              library.star({ things: [{ kind: 'snippet', id }], isStarred: !snippet.isStarred }),
            )
          }
        >
          {snippet.isStarred ? 'Take its star away' : 'Star it'}
        </Button>
        {canSplit && (
          <Button
            look="quiet"
            size="small"
            onPress={() =>
              void saved(() => act((library) => library.splitSnippet({ snippetId: id, at })))
            }
          >
            Split at the caret
          </Button>
        )}
        {next && (
          <Button
            look="quiet"
            size="small"
            onPress={() =>
              void saved(() =>
                act((library) => library.mergeSnippets({ snippetIds: [id, next.id] })),
              )
            }
          >
            Join with the next
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          onPress={() =>
            void saved(() =>
              act((library) => library.remove({ things: [{ kind: 'snippet', id }] })),
            )
          }
        >
          Let go of it
        </Button>
      </div>
    </section>
  )
}

const called = { kind: 'Its kind', dates: 'its dates', people: 'its people', text: '' } as const

function saysByHand(byHand: Snippet['byHand']): string {
  const set = byHand.filter((what) => what !== 'text').map((what) => called[what])
  const words = set.join(' and ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} were set by you.`
}
