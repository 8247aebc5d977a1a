import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PrintedRun } from '../../../shared/contract.ts'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import { sampleSources } from '../../../shared/model/sample-source.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar } from '../ui/index.ts'
import { PrintedWords } from './PrintedWords.tsx'
import styles from './StyleDialog.module.css'

const [sample, another] = sampleSources
const sampleCite: Cite = { sourceId: sample.id, locator: '58' }

type StylePreviewProps = {
  choice: StyleChoice
  cite: Cite | undefined
  /** Whether what is shown is read out as it changes. */
  isLive?: boolean
}

/** How a citation prints that is being written: first, and again after another. Nothing while it names no source. */
export function CitationPreview({ choice, cites }: { choice: StyleChoice; cites: Cite[] }) {
  const { queries } = useDesk()
  const { data } = useQuery(
    queries.citing.print.queryOptions({
      input: {
        style: choice,
        cites: [cites, [{ sourceId: another.id }], cites],
        from: 'citation',
      },
      enabled: cites.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  if (!data || cites.length === 0) return null
  const [first = [], , later = []] = data.citations
  return (
    <section className={styles.previews} aria-label="How it prints">
      <Preview name={data.style.kind === 'note' ? 'First note' : 'In the text'} runs={first} />
      {data.style.kind === 'note' && <Preview name="Later note" runs={later} />}
    </section>
  )
}

/** How a style cites a source: first, again after another, and in the bibliography; as an export prints it. */
export function StylePreview({ choice, cite = sampleCite, isLive = true }: StylePreviewProps) {
  const { queries } = useDesk()
  const { data, error } = useQuery(
    queries.citing.print.queryOptions({
      input: {
        style: choice,
        cites: [[cite], [{ sourceId: another.id }], [cite]],
        withBibliography: true,
        from: 'preview',
      },
      placeholderData: keepPreviousData,
    }),
  )
  if (error) return <AlertBar kind="failure">{sentenceOf(error)}</AlertBar>
  if (!data) return <div className={styles.previews} />
  const [first = [], , later = []] = data.citations
  const entry = data.bibliography.find(({ sourceId }) => sourceId === cite.sourceId)?.runs ?? []
  return (
    <section
      className={styles.previews}
      aria-label="How it cites"
      aria-live={isLive ? 'polite' : 'off'}
    >
      {data.style.kind === 'note' ? (
        <>
          <Preview name="First note" runs={first} />
          <Preview name="Later note" runs={later} />
        </>
      ) : (
        <Preview name="In the text" runs={first} />
      )}
      <Preview name="Bibliography" runs={entry} nothing="It lists no bibliography." />
      {data.insteadBecause && <AlertBar kind="warning">{data.insteadBecause}</AlertBar>}
    </section>
  )
}

type PreviewProps = { name: string; runs: readonly PrintedRun[]; nothing?: string }

function Preview({ name, runs, nothing = 'It prints nothing.' }: PreviewProps) {
  return (
    <figure className={styles.preview}>
      <figcaption>{name}</figcaption>
      {runs.length > 0 ? (
        <blockquote>
          <PrintedWords runs={runs} />
        </blockquote>
      ) : (
        <p className={styles.kind}>{nothing}</p>
      )}
    </figure>
  )
}
