import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ReadReference } from '../../../shared/model/source.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import { counted } from '../../../shared/text/counted.ts'
import { useDesk } from '../desk/index.ts'
import { TextArea } from '../ui/index.ts'
import styles from './PastedReference.module.css'
import { typeNames } from './source-fields.ts'

type PastedReferenceProps = {
  boxRef: RefObject<HTMLTextAreaElement | null>
  text: string
  onChange: (text: string) => void
  /** What was read from a text, each time it is another. */
  onRead: (read: readonly ReadReference[]) => void
}

/** A place to paste references into, which tells what it read; a reference is read where it is pasted, and not kept. */
export function PastedReference({ boxRef, text, onChange, onRead }: PastedReferenceProps) {
  const { queries } = useDesk()
  const isWritten = text.trim() !== ''
  const { data, error } = useQuery(
    queries.sources.read.queryOptions({ input: { text }, enabled: isWritten }),
  )
  const tell = useEffectEvent(onRead)
  useEffect(() => {
    if (data) tell(data)
  }, [data])
  return (
    <div className={styles.pasted}>
      <TextArea
        ref={boxRef}
        label="Paste a reference"
        isOptional
        rows={2}
        description="As a reading list or a catalogue has it, or as BibTeX, RIS or CSL-JSON: it fills in the fields."
        value={text}
        onChange={onChange}
        onKeyDown={(event) => {
          // A reference has no lines of its own: Enter adds the source, as in every other field.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (data && event.target instanceof HTMLTextAreaElement)
            event.target.form?.requestSubmit()
        }}
      />
      <div role="status">{isWritten && (data || error) && <Says read={data ?? []} />}</div>
      {data && data.length > 1 && (
        <ol className={styles.list} aria-label="References that were read">
          {data.map(({ fields }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is read anew as a whole.
            <li key={at}>{describeSource({ ...fields, id: '' })}</li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Says({ read }: { read: readonly ReadReference[] }) {
  const [only, another] = read
  if (!only)
    return (
      <p className={styles.says}>No reference could be read in this. Fill in the fields below.</p>
    )
  if (another) return <p className={styles.says}>{counted(read.length, 'reference')} read.</p>
  return (
    <p className={styles.says}>
      Read as: {typeNames[only.fields.type].toLowerCase()}. Look it over below.
      {only.notRead && ` Not placed: “${only.notRead}”.`}
    </p>
  )
}
