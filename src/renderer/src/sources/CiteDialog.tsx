import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { type Cite, type LocatorLabel, locatorLabels } from '../../../shared/model/source.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, Button, ComboBox, Dialog, Select, TextField } from '../ui/index.ts'
import styles from './CiteDialog.module.css'
import { type CiteDraft, citeDraftOf, readCite } from './cite-draft.ts'
import { SourceDialog } from './SourceDialog.tsx'
import { locatorNames } from './source-fields.ts'
import { useSources } from './use-sources.ts'

const labels = locatorLabels.map((id) => ({ id, label: locatorNames[id] }))

export type CiteDialogProps = {
  isOpen: boolean
  /** The heading, such as "Source of the note". */
  title: string
  value: Cite | null
  /** What holds when nothing is chosen here: the cite of the note or the notebook around it. */
  inherited?: Cite | null | undefined
  /** Whether words before and after can be given: in a plan's citations, not in the library. */
  withWords?: boolean
  /** Called with the choice; null takes the citation away. A rejection is shown, and nothing is lost. */
  onSave: (cite: Cite | null) => void | Promise<void>
  onClose: () => void
}

/** Says where words come from: a source, and the place in it. */
export function CiteDialog(props: CiteDialogProps) {
  return props.isOpen ? <OpenCiteDialog {...props} /> : null
}

function OpenCiteDialog({
  title,
  value,
  inherited,
  withWords = false,
  onSave,
  onClose,
}: CiteDialogProps) {
  const { sources, isLoading, error } = useSources()
  const formId = useId()
  const [draft, setDraft] = useState<CiteDraft>(() => citeDraftOf(value))
  const [fault, setFault] = useState<string>()
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [isAdding, setAdding] = useState(false)

  const set = (part: Partial<CiteDraft>) => setDraft((before) => ({ ...before, ...part }))
  const inheritedLine = sources.find(({ source }) => source.id === inherited?.sourceId)?.says

  async function save(cite: Cite | null) {
    setSaving(true)
    try {
      await onSave(cite)
      onClose()
    } catch (problem) {
      setFailure(sentenceOf(problem))
      setSaving(false)
    }
  }

  return (
    <>
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
            <Button look="primary" type="submit" form={formId} isPending={isSaving}>
              Save
            </Button>
          </>
        }
      >
        {(failure ?? error) && <AlertBar kind="failure">{failure ?? sentenceOf(error)}</AlertBar>}
        {inheritedLine && (
          <p className={styles.inherited}>
            {value ? 'Without a source of its own, it is cited as: ' : 'Now cited as: '}
            <span>{inheritedLine}</span>
          </p>
        )}
        <form
          id={formId}
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            const cite = readCite(draft)
            setFault(cite ? undefined : 'Choose a source, or add one.')
            if (cite && !isSaving) void save(cite)
          }}
        >
          <div className={styles.source}>
            <ComboBox
              label="Source"
              autoFocus={sources.length > 0}
              menuTrigger="input"
              placeholder={isLoading ? 'Loading …' : 'Type part of a name or title'}
              options={sources.map(({ source, says }) => ({ id: source.id, label: says }))}
              value={draft.sourceId}
              onChange={(sourceId) => set({ sourceId })}
              nothing={sources.length === 0 ? 'There are no sources yet.' : 'Nothing matches.'}
              fault={fault}
            />
            <Button icon={<Plus size={14} />} onPress={() => setAdding(true)}>
              New source
            </Button>
          </div>
          <div className={styles.place}>
            <Select<LocatorLabel>
              label="Where in it"
              options={labels}
              value={draft.label}
              onChange={(label) => set({ label })}
            />
            <TextField
              label={locatorNames[draft.label]}
              isOptional
              placeholder={draft.label === 'page' ? '58 or 58–61' : ''}
              value={draft.locator}
              onChange={(locator) => set({ locator })}
            />
          </div>
          {withWords && (
            <>
              <TextField
                label="Words before"
                isOptional
                placeholder="See"
                value={draft.prefix}
                onChange={(prefix) => set({ prefix })}
              />
              <TextField
                label="Words after"
                isOptional
                value={draft.suffix}
                onChange={(suffix) => set({ suffix })}
              />
            </>
          )}
        </form>
      </Dialog>
      <SourceDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onSaved={(source) => {
          set({ sourceId: source.id })
          setFault(undefined)
        }}
      />
    </>
  )
}
