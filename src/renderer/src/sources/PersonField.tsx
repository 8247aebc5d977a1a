import { X } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button, IconButton, TextField } from '../ui/index.ts'
import styles from './SourceForm.module.css'
import { askedAsPerson, type Person } from './source-draft.ts'

type PersonFieldProps = {
  /** Whose field it is: "author". */
  name: string
  /** What the field is called: "Author 1". */
  each: string
  person: Person
  /** What is wrong while it is not said whether it is a person's name. */
  fault: string | undefined
  onChange: (person: Omit<Person, 'key'>) => void
  onRemove: () => void
}

/** The name of a person or an organisation; asks which of the two where it has no comma and could be both. */
export function PersonField({ name, each, person, fault, onChange, onRemove }: PersonFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const questionId = useId()
  const asked = askedAsPerson(person)
  function answer(next: Omit<Person, 'key'>) {
    onChange(next)
    // The button goes with the question: the keyboard goes back to the name.
    field.current?.focus()
  }
  return (
    <>
      <div className={styles.person}>
        <TextField
          ref={field}
          name={name}
          label={each}
          hideLabel
          placeholder="Family name, given names"
          value={person.words}
          autoFocus={person.words === ''}
          onChange={(words) => onChange({ words })}
          fault={asked === null ? undefined : fault}
        />
        <IconButton
          label={`Take away ${each.toLowerCase()}`}
          icon={<X size={14} />}
          onPress={onRemove}
        />
      </div>
      {asked !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a question in a line, not a part of a form with a border.
        <div role="group" aria-labelledby={questionId} className={styles.asked}>
          <span id={questionId}>“{person.words.trim()}” is</span>
          <Button size="small" onPress={() => answer({ words: asked })}>
            a person: {asked}
          </Button>
          <Button size="small" onPress={() => answer({ words: person.words, isBody: true })}>
            an organisation
          </Button>
        </div>
      )}
    </>
  )
}
