import { Landmark, User, X } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { asPerson } from '../../../shared/text/typed-names.ts'
import { askedAsPerson, type Person } from '../sources/index.ts'
import { cx, IconButton, TextField } from '../ui/index.ts'
import styles from './PersonRow.module.css'

type PersonRowProps = {
  /** What the field is called: "Author 1". */
  label: string
  person: Person
  onChange: (person: Omit<Person, 'key'>) => void
  onRemove: () => void
}

type State = 'person' | 'body'

/** What a name stands as; null where it is still to be said. */
function stateOf(person: Person): State | null {
  if (person.words.trim() === '' || askedAsPerson(person) !== null) return null
  return person.words.includes(',') && person.isBody !== true ? 'person' : 'body'
}

/** "Conquest, Robert" as the name of a body: "Robert Conquest". */
const asBody = (words: string): string => {
  const [family = '', ...given] = words.split(',').map((part) => part.trim())
  return [...given, family].filter(Boolean).join(' ')
}

/** A name, and whether it is a person's or a body's; one that could be either stands as neither, and so asks. */
export function PersonRow({ label, person, onChange, onRemove }: PersonRowProps) {
  const state = stateOf(person)
  const turn = (to: State) =>
    onChange(
      to === 'person'
        ? { words: asPerson(person.words) ?? `${person.words.trim()},` }
        : { words: asBody(person.words), isBody: true },
    )
  const isAsking = person.words.trim() !== '' && state === null
  return (
    <div className={styles.person}>
      <TextField
        label={label}
        hideLabel
        className={styles.name}
        placeholder="Family name, given names"
        value={person.words}
        autoFocus={person.words === ''}
        onChange={(words) => onChange({ words })}
        {...(isAsking && { description: 'A person or a body? It decides where it is listed.' })}
      />
      <ToggleButtonGroup
        aria-label={`What ${label.toLowerCase()} is`}
        className={cx(styles.states)}
        disallowEmptySelection={state !== null}
        selectedKeys={state === null ? [] : [state]}
        onSelectionChange={(keys) => {
          const [to] = [...keys]
          if ((to === 'person' || to === 'body') && to !== state) turn(to)
        }}
      >
        <ToggleButton id="person" aria-label="A person" className={cx(styles.state)}>
          <User size={14} strokeWidth={1.75} aria-hidden="true" />
        </ToggleButton>
        <ToggleButton id="body" aria-label="A body" className={cx(styles.state)}>
          <Landmark size={14} strokeWidth={1.75} aria-hidden="true" />
        </ToggleButton>
      </ToggleButtonGroup>
      <IconButton
        size="small"
        label={`Take away ${label.toLowerCase()}`}
        icon={<X size={14} />}
        onPress={onRemove}
      />
    </div>
  )
}
