import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Source } from '../../../shared/model/source.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, Dialog, useToasts } from '../ui/index.ts'
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

  async function save() {
    const read = readDraft(draft)
    setFaults(read.faults ?? {})
    setFailure(null)
    if (!read.fields || isSaving) return
    setSaving(true)
    try {
      const saved = source
        ? await client.sources.change({ ...read.fields, id: source.id })
        : await client.sources.add(read.fields)
      await cache.invalidateQueries({ queryKey: queries.sources.key() })
      toasts.says(source ? 'Source changed.' : 'Source added.')
      onSaved?.(saved)
      onClose()
    } catch (error) {
      setFailure(sentenceOf(error))
      setSaving(false)
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
            {source ? 'Save source' : 'Add source'}
          </Button>
        </>
      }
    >
      {failure && <AlertBar kind="failure">{failure}</AlertBar>}
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // A dialog opened from within another form's dialog must not submit that form too.
          event.stopPropagation()
          void save()
        }}
      >
        <SourceForm
          draft={draft}
          faults={faults}
          isChange={source !== undefined}
          onChange={setDraft}
        />
      </form>
    </Dialog>
  )
}

const oneAuthor = { author: [{ key: 0, words: '' }] }
