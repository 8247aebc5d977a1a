import { Plus } from 'lucide-react'
import { sourceTypes } from '../../../shared/model/source.ts'
import { Button, cx, Select, TextField } from '../ui/index.ts'
import { PersonField } from './PersonField.tsx'
import styles from './SourceForm.module.css'
import { type Faults, type SourceDraft, shapesOf, withPerson } from './source-draft.ts'
import { type FieldShape, typeNames } from './source-fields.ts'

const types = sourceTypes.map((id) => ({ id, label: typeNames[id] }))

export type SourceFormProps = {
  draft: SourceDraft
  faults: Faults
  /** Whether a source that is there already is changed: the keyboard begins at its title, else at who wrote it. */
  isChange: boolean
  onChange: (draft: SourceDraft) => void
}

/** The fields that fit the type of the source. What is typed for another type is kept, unseen. */
export function SourceForm({ draft, faults, isChange, onChange }: SourceFormProps) {
  return (
    <div className={styles.form}>
      <Select
        label="Type"
        options={types}
        value={draft.type}
        onChange={(type) => onChange({ ...draft, type })}
      />
      {shapesOf(draft).map((shape) =>
        shape.kind === 'people' ? (
          <People key={shape.field} {...{ shape, draft, faults, onChange }} />
        ) : (
          <TextField
            key={shape.field}
            className={cx(isHalf(shape) && styles.half)}
            label={shape.label}
            isRequired={shape.field === 'title'}
            autoFocus={shape.field === 'title' && isChange}
            value={draft.words[shape.field] ?? ''}
            onChange={(words) =>
              onChange({ ...draft, words: { ...draft.words, [shape.field]: words } })
            }
            fault={faults[shape.field]}
            description={shape.kind === 'words' ? shape.help : undefined}
            {...(shape.field === 'URL' && { inputMode: 'url', placeholder: 'https://' })}
            {...(shape.kind === 'date' && shape.label !== 'Year' && { placeholder: '12 May 1983' })}
          />
        ),
      )}
    </div>
  )
}

const isHalf = (shape: FieldShape): boolean =>
  shape.kind === 'date' || (shape.kind === 'words' && shape.half === true)

function People({
  shape,
  draft,
  faults,
  onChange,
}: Omit<SourceFormProps, 'isChange'> & { shape: FieldShape & { kind: 'people' } }) {
  const people = draft.people[shape.field]
  const set = (next: typeof people) =>
    onChange({ ...draft, people: { ...draft.people, [shape.field]: next } })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the grid needs in every browser.
    <div role="group" aria-label={shape.label} className={styles.people}>
      <span className={styles.label} aria-hidden="true">
        {shape.label}
      </span>
      {people.map((person, index) => (
        <PersonField
          key={person.key}
          name={shape.field}
          each={`${shape.each} ${index + 1}`}
          person={person}
          fault={faults[shape.field]}
          onChange={(next) =>
            set(
              people.map((other) =>
                other.key === person.key ? { key: other.key, ...next } : other,
              ),
            )
          }
          onRemove={() => set(people.filter((other) => other.key !== person.key))}
        />
      ))}
      <Button
        look="quiet"
        size="small"
        className={styles.add}
        icon={<Plus size={14} />}
        onPress={() => onChange(withPerson(draft, shape.field))}
      >
        Add {shape.each.toLowerCase()}
      </Button>
    </div>
  )
}
