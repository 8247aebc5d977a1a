import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { listedUnder } from '../../../shared/model/listed-under.ts'
import type { Source } from '../../../shared/model/source.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import { plainTitle } from '../../../shared/model/title.ts'
import type { PrintedFields } from '../../../shared/plan/printed-fields.ts'
import { AlertBar, Button, IconButton, Select, TagsField } from '../ui/index.ts'
import { CitedIn, type GoTo } from './CitedIn.tsx'
import { Line, RecordFields } from './RecordFields.tsx'
import styles from './RecordPane.module.css'
import { useRecord, withFacts } from './useRecord.ts'

type RecordPaneProps = GoTo & {
  source: Source
  /** Sources that it looks the same as. */
  alike: readonly Source[]
  /** Tags there are already. */
  tags: readonly string[]
  /** What the style prints that is cited in. */
  printed: PrintedFields
  /** How the style prints it. */
  preview?: ReactNode
  /** Back to the table, where one is shown at a time. */
  onBack: (() => void) | null
  onMerge: (ids: readonly string[]) => void
}

const listings = [
  { id: 'by-kind', label: 'By its kind' },
  { id: 'primary', label: 'Primary sources' },
  { id: 'secondary', label: 'Secondary sources' },
] as const

/** The record of a source: written in where it is read, and kept as it is typed. */
export function RecordPane(props: RecordPaneProps) {
  const { source, alike, tags, printed, preview, onBack, onMerge, ...goTo } = props
  const { draft, change, flush, fault } = useRecord(source)
  const { listed, tags: own = [], kept } = draft.stored ?? {}
  const { listed: _, ...byKind } = source
  const usual = listedUnder(byKind, 'primary-secondary')
  return (
    <article aria-label="Record of the source" className={styles.record}>
      <header className={styles.head}>
        {onBack && (
          <IconButton label="Back to the table" icon={<ArrowLeft size={16} />} onPress={onBack} />
        )}
        <h2 className={styles.title}>{plainTitle(source.title)}</h2>
      </header>
      <div className={styles.body}>
        {fault !== null && <AlertBar kind="warning">{fault}</AlertBar>}
        {alike.length > 0 && (
          <div className={styles.alike}>
            <p>
              This looks the same as {alike.map((one) => `“${describeSource(one)}”`).join(' and ')}.
            </p>
            <Button size="small" onPress={() => onMerge([source.id, ...alike.map(({ id }) => id)])}>
              Compare and make one …
            </Button>
          </div>
        )}
        <RecordFields draft={draft} onChange={change} printed={printed} onBlur={flush} />
        <Line label="Listed under">
          <Select
            label="Listed under"
            hideLabel
            options={listings.map((one) =>
              one.id === 'by-kind' ? { ...one, label: `${usual}, by its kind` } : one,
            )}
            value={listed ?? 'by-kind'}
            onChange={(to) => {
              const { listed: _, ...rest } = draft.stored ?? { type: draft.type, title: '' }
              const stored = to === 'by-kind' ? rest : { ...rest, listed: to }
              change({ ...draft, stored }, 'listed')
            }}
          />
        </Line>
        <Line label="Tags">
          <TagsField
            label="Tags"
            hideLabel
            tags={own}
            known={tags}
            onChange={(next) => change(withFacts(draft, { tags: next }), 'tags')}
          />
        </Line>
        {preview && <div className={styles.preview}>{preview}</div>}
        <CitedIn id={source.id} {...goTo} />
        {kept && (
          <section aria-label="Also kept" className={styles.kept}>
            <h3>Also kept</h3>
            <dl>
              {Object.entries(kept).map(([name, words]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </article>
  )
}
