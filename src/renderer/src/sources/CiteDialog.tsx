import { useId, useState } from 'react'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { CitationPreview } from '../citing/index.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, Button, Dialog, isPressed, saysKeys } from '../ui/index.ts'
import styles from './CiteDialog.module.css'
import { CiteFields } from './CiteFields.tsx'
import { type CiteDraft, citeDraftOf, readCite, saysAsInherited, withSource } from './cite-draft.ts'
import { useSources } from './useSources.ts'

export type CiteDialogProps = {
  /** What it is to be printed in, where it is printed: in a plan, not in the library. */
  style?: StyleChoice
  isOpen: boolean
  /** The heading, such as "Source of the note". */
  title: string
  value: Cite | null
  /** What holds when nothing is chosen here: the cite of the note or the notebook around it. */
  inherited?: Cite | null | undefined
  /** The source that is proposed where there is neither: the one that was cited nearby. */
  carriedOver?: string | null
  /** Whether words before and after can be given: in a plan's citations, not in the library. */
  withWords?: boolean
  /** Where only the source is asked for: of several at once. */
  withoutPlace?: boolean
  /** Called with the choice; null takes the citation away. A rejection is shown, and nothing is lost. */
  onSave: (cite: Cite | null) => void | Promise<void>
  /** Goes on to the next that names no source; without it, there is none. */
  onNext?: (() => void) | undefined
  onClose: () => void
}

/** Says where words come from: a source, and the place in it. */
export function CiteDialog(props: CiteDialogProps) {
  return props.isOpen ? <OpenCiteDialog {...props} /> : null
}

const saveAndNext = 'Ctrl Enter'

function OpenCiteDialog({
  style,
  title,
  value,
  inherited,
  carriedOver = null,
  withWords = false,
  withoutPlace = false,
  onSave,
  onNext,
  onClose,
}: CiteDialogProps) {
  const { sources, error } = useSources()
  const formId = useId()
  const [draft, setDraft] = useState<CiteDraft>(() => ({
    ...citeDraftOf(value ?? inherited ?? null),
    ...(!value && !inherited && { sourceId: carriedOver }),
  }))
  const [fault, setFault] = useState<string>()
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)

  function set(part: Partial<CiteDraft>) {
    setDraft((before) =>
      part.sourceId === undefined
        ? { ...before, ...part }
        : withSource(before, part.sourceId, value ? null : inherited),
    )
    if (part.sourceId) setFault(undefined)
  }
  const cite = readCite(draft)
  const inheritedLine = sources.find(({ source }) => source.id === inherited?.sourceId)?.says

  function submit(onKept = onClose) {
    setFault(cite ? undefined : 'Choose a source, or add one.')
    if (!cite || isSaving) return
    // What holds already without a source of its own goes on to change with what is around.
    if (!value && saysAsInherited(draft, inherited)) onKept()
    else void save(cite, onKept)
  }

  async function save(cite: Cite | null, onKept = onClose) {
    setSaving(true)
    try {
      await onSave(cite)
      onKept()
    } catch (problem) {
      setFailure(sentenceOf(problem))
      setSaving(false)
    }
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          {value && (
            <Button look="danger" className={styles.first} onPress={() => save(null)}>
              {inherited ? 'Use the source around it' : 'Take the source away'}
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          {onNext && (
            <Button onPress={() => submit(onNext)}>
              Save and next <kbd className={styles.keys}>{saysKeys(saveAndNext)}</kbd>
            </Button>
          )}
          <Button
            look="primary"
            type="submit"
            form={formId}
            isPending={isSaving}
            // There is nothing to fill in: what is proposed is taken by Enter.
            autoFocus={withoutPlace && draft.sourceId !== null}
          >
            Save
          </Button>
        </>
      }
    >
      {(failure ?? error) && <AlertBar kind="failure">{failure ?? sentenceOf(error)}</AlertBar>}
      {inheritedLine && (
        <p className={styles.inherited}>
          {value ? (
            <>
              Without a source of its own, it is cited as: <span>{inheritedLine}</span>
            </>
          ) : (
            'It has this source from what is around it. What you change here holds for it alone.'
          )}
        </p>
      )}
      {!value && !inherited && carriedOver !== null && draft.sourceId === carriedOver && (
        <p className={styles.inherited}>
          The source is carried over from the evidence nearby. Choose another where the words are
          not from there.
        </p>
      )}
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDownCapture={(event) => {
          if (!onNext || !isPressed(saveAndNext, event.nativeEvent)) return
          event.preventDefault()
          submit(onNext)
        }}
      >
        <CiteFields
          draft={draft}
          onChange={set}
          withWords={withWords}
          withoutPlace={withoutPlace}
          fault={fault}
          autoFocus
        />
        {style && !withoutPlace && cite && <CitationPreview choice={style} cites={[cite]} />}
      </form>
    </Dialog>
  )
}
