import { Plus, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { CitationPreview } from '../citing/index.ts'
import { Button, Dialog, IconButton } from '../ui/index.ts'
import styles from './CiteDialog.module.css'
import { CiteFields } from './CiteFields.tsx'
import { type CiteDraft, citeDraftOf, readCite } from './cite-draft.ts'

export type CitationDialogProps = {
  /** What it is to be printed in. */
  style: StyleChoice
  /** The citation as it stands; empty for a new one. */
  cites: readonly Cite[]
  /** Called with what was written; with nothing, the citation goes. */
  onSave: (cites: readonly Cite[]) => void
  onClose: () => void
}

type Row = { key: number; draft: CiteDraft }

/** A citation in a sentence: one or several sources, in the order in which they are printed. */
export function CitationDialog({ style, cites, onSave, onClose }: CitationDialogProps) {
  const formId = useId()
  const made = useRef(Math.max(1, cites.length))
  const [rows, setRows] = useState<Row[]>(() =>
    (cites.length > 0 ? cites : [null]).map((cite, key) => ({ key, draft: citeDraftOf(cite) })),
  )
  const [isAsked, setAsked] = useState(false)
  const isNew = cites.length === 0

  function change(key: number, part: Partial<CiteDraft>) {
    setRows((before) =>
      before.map((row) => (row.key === key ? { key, draft: { ...row.draft, ...part } } : row)),
    )
  }

  function addRow() {
    const key = made.current
    made.current += 1
    setRows((before) => [...before, { key, draft: citeDraftOf(null) }])
  }

  function save() {
    setAsked(true)
    const read = rows.map(({ draft }) => readCite(draft)).filter((cite) => cite !== null)
    if (read.length < rows.length) return
    onClose()
    onSave(read)
  }

  return (
    <Dialog
      title={isNew ? 'New citation' : 'Citation'}
      isOpen
      onClose={onClose}
      footer={
        <>
          {!isNew && (
            <Button
              look="danger"
              className={styles.first}
              onPress={() => {
                onClose()
                onSave([])
              }}
            >
              Take the citation away
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId}>
            Save
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {rows.map(({ key, draft }, at) => (
          <fieldset key={key} className={styles.cite} aria-label={`Source ${at + 1}`}>
            {rows.length > 1 && (
              <IconButton
                label={`Take source ${at + 1} out`}
                icon={<X size={14} />}
                size="small"
                className={styles.out}
                onPress={() => setRows((before) => before.filter((row) => row.key !== key))}
              />
            )}
            <CiteFields
              draft={draft}
              onChange={(part) => change(key, part)}
              withWords
              autoFocus={at === rows.length - 1}
              fault={isAsked && !draft.sourceId ? 'Choose a source, or add one.' : undefined}
            />
          </fieldset>
        ))}
        <Button icon={<Plus size={14} />} className={styles.more} onPress={addRow}>
          Another source
        </Button>
        <CitationPreview
          choice={style}
          cites={rows.flatMap(({ draft }) => readCite(draft) ?? [])}
        />
      </form>
    </Dialog>
  )
}
