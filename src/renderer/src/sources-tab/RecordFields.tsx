import { ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { type PeopleField, sourceTypes } from '../../../shared/model/source.ts'
import { missingFields, type PrintedFields } from '../../../shared/plan/printed-fields.ts'
import { sayTypedDate } from '../../../shared/text/said-dates.ts'
import { isEnglish } from '../../../shared/text/title-language.ts'
import {
  asTyped,
  type FieldShape,
  type SourceDraft,
  typeNames,
  withPerson,
} from '../sources/index.ts'
import { Button, Select, TextArea, TextField } from '../ui/index.ts'
import { doubtAbout, fieldPlan, namesOf } from './field-advice.ts'
import { PersonRow } from './PersonRow.tsx'
import styles from './RecordFields.module.css'

type RecordFieldsProps = {
  draft: SourceDraft
  /** @param by which field was changed. */
  onChange: (draft: SourceDraft, by: string) => void
  /** What the style prints: that is what matters. */
  printed: PrintedFields
  onBlur?: () => void
}

const types = sourceTypes.map((id) => ({ id, label: typeNames[id] }))

/** The fields of a source, each as it is typed; those that wait stand behind one row that names them. */
export function RecordFields({ draft, onChange, printed, onBlur }: RecordFieldsProps) {
  const [isWhole, setWhole] = useState(false)
  const fields = asTyped(draft)
  const missing = missingFields(fields ?? { type: draft.type, title: '' }, printed)
  const { shown, waiting } = fieldPlan(draft, missing, isWhole)
  return (
    // biome-ignore lint/a11y/useSemanticElements: it only tells what belongs together, without a border of its own.
    <div role="group" aria-label="Fields of the source" className={styles.fields} onBlur={onBlur}>
      <Line label="Kind">
        <Select
          label="Kind of source"
          hideLabel
          options={types}
          value={draft.type}
          onChange={(type) => onChange({ ...draft, type }, 'type')}
        />
      </Line>
      {shown.map((shape) =>
        shape.kind === 'people' ? (
          <People key={shape.field} {...{ shape, draft, onChange }} />
        ) : (
          <Words
            key={shape.field}
            {...{ shape, draft, onChange }}
            isMissing={missing.includes(shape.field)}
          />
        ),
      )}
      {waiting.length > 0 && (
        <Line label="">
          <button type="button" className={styles.waiting} onClick={() => setWhole(true)}>
            <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
            <span>{namesOf(waiting)}</span>
          </button>
        </Line>
      )}
    </div>
  )
}

export const Line = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className={styles.line}>
    <span className={styles.label} aria-hidden="true">
      {label}
    </span>
    <div className={styles.control}>{children}</div>
  </div>
)

type WordsProps = Pick<RecordFieldsProps, 'draft' | 'onChange'> & {
  shape: Exclude<FieldShape, { kind: 'people' }>
  isMissing: boolean
}

function Words({ shape, draft, onChange, isMissing }: WordsProps) {
  const { field, label } = shape
  const words = draft.words[field] ?? ''
  const set = (typed: string) =>
    onChange({ ...draft, words: { ...draft.words, [field]: typed } }, field)
  const help = shape.kind === 'words' ? shape.help : undefined
  const empty = isMissing ? `The style prints it${help ? `. ${help}` : '.'}` : help
  const said = shape.kind === 'date' ? sayTypedDate(words, label === 'Year' ? 'year' : 'day') : null
  const doubt = shape.kind === 'words' ? doubtAbout(field, words) : null
  const isLong = field === 'title' || field === 'container-title' || field === 'note'
  const common = {
    label,
    hideLabel: true,
    value: words,
    onChange: set,
    ...(empty !== undefined && { placeholder: empty }),
    ...(said !== null && { description: said }),
  }
  return (
    <Line label={label}>
      {isLong ? (
        <TextArea {...common} rows={1} className={styles.grows} />
      ) : (
        <TextField {...common} {...(field === 'URL' && { inputMode: 'url' as const })} />
      )}
      {doubt !== null && (
        <p role="status" className={styles.doubt}>
          {doubt}
        </p>
      )}
      {field === 'language' && isEnglish(words) === false && (
        <p className={styles.said}>Printed as typed: only English titles get English capitals.</p>
      )}
    </Line>
  )
}

type PeopleProps = Pick<RecordFieldsProps, 'draft' | 'onChange'> & {
  shape: Extract<FieldShape, { kind: 'people' }>
}

function People({ shape, draft, onChange }: PeopleProps) {
  const field: PeopleField = shape.field
  const people = draft.people[field]
  const set = (next: typeof people, by: string) =>
    onChange({ ...draft, people: { ...draft.people, [field]: next } }, by)
  return (
    <Line label={people.length > 1 ? shape.label : shape.each}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line. */}
      <div role="group" aria-label={shape.label} className={styles.people}>
        {people.map((person, at) => (
          <PersonRow
            key={person.key}
            label={`${shape.each} ${at + 1}`}
            person={person}
            onChange={(next) =>
              set(
                people.map((one) => (one.key === person.key ? { key: one.key, ...next } : one)),
                `${field} ${person.key}`,
              )
            }
            onRemove={() =>
              set(
                people.filter((one) => one.key !== person.key),
                `${field} gone ${person.key}`,
              )
            }
          />
        ))}
        <Button
          look="quiet"
          size="small"
          icon={<Plus size={14} strokeWidth={1.75} />}
          onPress={() => onChange(withPerson(draft, field), `${field} new`)}
        >
          {shape.each}
        </Button>
      </div>
    </Line>
  )
}
