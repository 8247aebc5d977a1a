import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { type LocatorLabel, locatorLabels } from '../../../shared/model/source.ts'
import { Button, Checkbox, ComboBox, Select, TextField } from '../ui/index.ts'
import styles from './CiteDialog.module.css'
import type { CiteDraft } from './cite-draft.ts'
import { SourceDialog } from './SourceDialog.tsx'
import { locatorNames } from './source-fields.ts'
import { useSources } from './useSources.ts'

const labels = locatorLabels.map((id) => ({ id, label: locatorNames[id] }))

type CiteFieldsProps = {
  draft: CiteDraft
  onChange: (part: Partial<CiteDraft>) => void
  /** Whether words before and after can be given. */
  withWords: boolean
  /** Whether only the source is asked for. */
  withoutPlace?: boolean
  fault?: string | undefined
  autoFocus?: boolean
}

/** One source and the place in it. */
export function CiteFields({
  draft,
  onChange,
  withWords,
  withoutPlace = false,
  fault,
  autoFocus = false,
}: CiteFieldsProps) {
  const { sources, isLoading } = useSources()
  const [isAdding, setAdding] = useState(false)
  const place = useRef<HTMLInputElement>(null)
  const isJustAdded = useRef(false)
  useEffect(() => {
    // A source was added: what is left to say is where in it.
    if (!isAdding && isJustAdded.current) place.current?.focus()
    isJustAdded.current = false
  }, [isAdding])
  const isEmpty = !isLoading && sources.length === 0
  // A combo box with the focus does not show what is chosen already; there, the place is what is to be written.
  const isChosen = draft.sourceId !== null
  return (
    <>
      <div className={styles.source}>
        <ComboBox
          label="Source"
          autoFocus={autoFocus && !isChosen && !isEmpty}
          menuTrigger="input"
          placeholder={isLoading ? 'Loading …' : 'Type part of a name or title'}
          options={sources.map(({ source, says }) => ({ id: source.id, label: says }))}
          value={draft.sourceId}
          onChange={(sourceId) => onChange({ sourceId })}
          nothing={sources.length === 0 ? 'There are no sources yet.' : 'Nothing matches.'}
          fault={fault}
        />
        <Button
          // Comes anew, and with the keyboard, once it is known that there is nothing to choose from.
          key={isEmpty ? 'first' : 'another'}
          autoFocus={autoFocus && isEmpty}
          icon={<Plus size={14} />}
          onPress={() => setAdding(true)}
        >
          New source
        </Button>
      </div>
      {!withoutPlace && (
        <div className={styles.place}>
          <Select<LocatorLabel>
            label="Where in it"
            options={labels}
            value={draft.label}
            onChange={(label) => onChange({ label })}
          />
          <TextField
            ref={place}
            label={locatorNames[draft.label]}
            isOptional
            autoFocus={autoFocus && isChosen}
            placeholder={draft.label === 'page' ? '58 or 58–61' : ''}
            value={draft.locator}
            onChange={(locator) => onChange({ locator })}
          />
        </div>
      )}
      {withWords && (
        <>
          <TextField
            label="Words before"
            isOptional
            placeholder="See"
            value={draft.prefix}
            onChange={(prefix) => onChange({ prefix })}
          />
          <TextField
            label="Words after"
            isOptional
            value={draft.suffix}
            onChange={(suffix) => onChange({ suffix })}
          />
          <Checkbox
            label="Author is named in the sentence"
            isSelected={draft.suppressAuthor}
            onChange={(suppressAuthor) => onChange({ suppressAuthor })}
          />
        </>
      )}
      <SourceDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onSaved={(source) => {
          isJustAdded.current = true
          onChange({ sourceId: source.id })
        }}
      />
    </>
  )
}
