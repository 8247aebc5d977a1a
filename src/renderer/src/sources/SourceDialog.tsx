import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { ReadReference, Source, SourceFields } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, Dialog, useToasts } from '../ui/index.ts'
import { PastedReference } from './PastedReference.tsx'
import { SourceForm } from './SourceForm.tsx'
import { draftOf, type Faults, readDraft } from './source-draft.ts'

export type SourceDialogProps = {
  isOpen: boolean
  /** The source to change; without one, a new one is added. */
  source?: Source | undefined
  onClose: () => void
  /** Called with the source as it is now stored. */
  onSaved?: (source: Source) => void
}

/** Adds a source, or changes one. */
export function SourceDialog(props: SourceDialogProps) {
  return props.isOpen ? <OpenSourceDialog {...props} /> : null
}

function OpenSourceDialog({ source, onClose, onSaved }: SourceDialogProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  const formId = useId()
  const [draft, setDraft] = useState(() =>
    source ? draftOf(source) : { ...draftOf(), people: { ...draftOf().people, ...oneAuthor } },
  )
  const [faults, setFaults] = useState<Faults>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [pasted, setPasted] = useState('')
  const pasteBox = useRef<HTMLTextAreaElement>(null)
  /** Several references that were pasted at once: they are added as they were read. */
  const [many, setMany] = useState<readonly SourceFields[]>([])

  function take(read: readonly ReadReference[]) {
    const [one, ...others] = read.map(({ fields }) => fields)
    setMany(one && others.length > 0 ? [one, ...others] : [])
    if (one && others.length === 0) setDraft(draftOf(one))
    setFaults({})
  }

  function paste(text: string) {
    setPasted(text)
    if (text.trim() === '') setMany([])
  }

  /** What is to be kept; null where something is wrong with it, which is told. */
  function wanted(): readonly SourceFields[] | null {
    if (many.length > 0) return many
    const read = readDraft(draft)
    setFaults(read.faults ?? {})
    return read.fields && [read.fields]
  }

  async function save() {
    setFailure(null)
    const all = wanted()
    if (!all || isSaving) return
    setSaving(true)
    const saved: Source[] = []
    try {
      for (const fields of all)
        saved.push(
          source
            ? await client.sources.change({ ...fields, id: source.id })
            : await client.sources.add(fields),
        )
      await cache.invalidateQueries({ queryKey: queries.sources.key() })
      const added = many.length > 0 ? `${counted(many.length, 'source')} added.` : 'Source added.'
      toasts.says(source ? 'Source changed.' : added)
      const [only] = saved
      if (only && saved.length === 1) onSaved?.(only)
      onClose()
    } catch (error) {
      setFailure(sentenceOf(error))
      setSaving(false)
      // Those that are kept are not added again.
      setMany((all) => all.slice(saved.length))
    }
  }

  return (
    <Dialog
      title={source ? 'Change source' : 'Add source'}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={isSaving}>
            {source ? 'Save source' : many.length > 0 ? `Add ${many.length} sources` : 'Add source'}
          </Button>
        </>
      }
    >
      {failure && <AlertBar kind="failure">{failure}</AlertBar>}
      <form
        id={formId}
        noValidate
        onPasteCapture={(event) => {
          const text = event.clipboardData.getData('text/plain')
          if (source || !isEmptyField(event.target) || !looksLikeReference(text)) return
          event.preventDefault()
          paste(text)
          pasteBox.current?.focus()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          // A dialog opened from within another form's dialog must not submit that form too.
          event.stopPropagation()
          void save()
        }}
      >
        {!source && (
          <PastedReference boxRef={pasteBox} text={pasted} onChange={paste} onRead={take} />
        )}
        {many.length === 0 && (
          <SourceForm
            draft={draft}
            faults={faults}
            isChange={source !== undefined}
            onChange={setDraft}
          />
        )}
      </form>
    </Dialog>
  )
}

/** Where the keyboard begins. A title may well have a year in it, and is pasted as it is. */
const isEmptyField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.value === '' && target.name === 'author'

/** No name of a person is so long and has a year in it. */
const looksLikeReference = (text: string): boolean => text.length > 25 && /\d{4}/u.test(text)

const oneAuthor = { author: [{ key: 0, words: '' }] }
