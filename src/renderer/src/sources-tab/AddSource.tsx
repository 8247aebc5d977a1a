import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, ClipboardPaste } from 'lucide-react'
import { type RefObject, useEffect, useId, useMemo, useState } from 'react'
import { sameSource } from '../../../shared/model/same-source.ts'
import type { ReadReference, Source, SourceFields } from '../../../shared/model/source.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import type { PrintedFields } from '../../../shared/plan/printed-fields.ts'
import { counted } from '../../../shared/text/counted.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { asTyped, draftOf, type SourceDraft } from '../sources/index.ts'
import { Button, useToasts } from '../ui/index.ts'
import styles from './AddSource.module.css'
import { piecesOf } from './found-pieces.ts'
import { RecordFields } from './RecordFields.tsx'

type AddSourceProps = {
  boxRef: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  sources: readonly Source[]
  /** What the style prints that is cited in. */
  printed: PrintedFields
  /** Shows the record of one that is here, or was added. */
  onOpen: (id: string) => void
}

/** A place to paste references into: one is read at once, and is a record only after *Add source*. */
export function AddSource({ boxRef, text, onText, sources, printed, onOpen }: AddSourceProps) {
  const { queries } = useDesk()
  const id = useId()
  const isWritten = text.trim() !== ''
  const { data, isFetching } = useQuery(
    queries.sources.read.queryOptions({ input: { text }, enabled: isWritten }),
  )
  const [only, ...others] = data ?? []
  const isOne = isWritten && only !== undefined && others.length === 0
  return (
    <section aria-label="Add a source" className={styles.add} data-open={isWritten || undefined}>
      <label htmlFor={id} className={styles.label}>
        Paste a reference, as printed or as BibTeX, RIS or CSL-JSON
      </label>
      <div className={styles.paste}>
        <ClipboardPaste size={14} strokeWidth={1.75} aria-hidden="true" />
        <div className={styles.box}>
          {isOne && (
            <div className={styles.marks} aria-hidden="true">
              {piecesOf(text, only).map(({ words, isFound }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which are read anew as a whole.
                <span key={at} data-found={isFound || undefined}>
                  {words}
                </span>
              ))}
            </div>
          )}
          <textarea
            ref={boxRef}
            id={id}
            rows={1}
            className={styles.text}
            value={text}
            onChange={({ target }) => onText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !isWritten) return
              event.stopPropagation()
              onText('')
            }}
          />
        </div>
      </div>
      {isWritten && data && !isFetching && (
        <Read
          key={text}
          read={data}
          sources={sources}
          printed={printed}
          onOpen={onOpen}
          onDone={() => onText('')}
        />
      )}
    </section>
  )
}

type ReadProps = {
  read: readonly ReadReference[]
  sources: readonly Source[]
  printed: PrintedFields
  onOpen: (id: string) => void
  onDone: () => void
}

function Read({ read, sources, printed, onOpen, onDone }: ReadProps) {
  const [first, ...others] = read
  const isOne = first !== undefined && others.length === 0
  const [draft, setDraft] = useState<SourceDraft>(() => draftOf(first?.fields))
  const { add, isAdding } = useAdding(onOpen, onDone)
  const fields = isOne ? asTyped(draft) : null
  const known = useMemo(() => (first ? sameSource(first.fields, sources) : null), [first, sources])
  const wanted = isOne ? (fields ? [fields] : []) : read.map((one) => one.fields)
  return (
    <form
      className={styles.read}
      onSubmit={(event) => {
        event.preventDefault()
        void add(wanted)
      }}
    >
      {isOne && (
        <div className={styles.fields}>
          <RecordFields draft={draft} onChange={setDraft} printed={printed} />
        </div>
      )}
      {others.length > 0 && (
        <ol className={styles.list} aria-label="References that were read">
          {read.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read anew as a whole.
            <li key={at}>{describeSource(one.fields)}</li>
          ))}
        </ol>
      )}
      <footer className={styles.foot}>
        <Verdict read={read} />
        {isOne && known !== null && (
          <Button onPress={() => onOpen(known)}>It is here already: open it</Button>
        )}
        <Button onPress={onDone}>Discard</Button>
        {wanted.length > 0 && (
          <Button look="primary" type="submit" isPending={isAdding}>
            {isOne ? 'Add source' : `Add ${wanted.length} sources`}
          </Button>
        )}
      </footer>
    </form>
  )
}

/** What was read, and what of it found no field. */
function Verdict({ read }: { read: readonly ReadReference[] }) {
  const [first, ...others] = read
  const left = read.map(({ notRead }) => notRead.trim()).filter((words) => words !== '')
  const isWhole = first !== undefined && left.length === 0
  const says = !first
    ? 'No reference could be read in this.'
    : left.length > 0
      ? `Not placed: “${left.slice(0, 3).join('”, “')}”`
      : others.length > 0
        ? `${counted(read.length, 'reference')} read`
        : 'Every word found its field'
  const Icon = isWhole ? CircleCheck : CircleAlert
  return (
    <p role="status" className={styles.verdict} data-whole={isWhole || undefined}>
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" /> {says}
    </p>
  )
}

function useAdding(onOpen: (id: string) => void, onDone: () => void) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  const [isAdding, setAdding] = useState(false)
  useEffect(() => () => setAdding(false), [])
  async function add(all: readonly SourceFields[]) {
    if (isAdding || all.length === 0) return
    setAdding(true)
    try {
      const added: Source[] = []
      for (const fields of all) added.push(await client.sources.add(fields))
      await cache.invalidateQueries({ queryKey: queries.sources.key() })
      toasts.says(added.length === 1 ? 'Source added.' : `${added.length} sources added.`)
      onDone()
      const [only] = added
      if (only && added.length === 1) onOpen(only.id)
    } catch (error) {
      toasts.fails(sentenceOf(error))
      setAdding(false)
    }
  }
  return { add, isAdding }
}
