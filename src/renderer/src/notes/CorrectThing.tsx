/** What sets a date or a person right, in the row that says it. */
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Dates, Snippet } from '../../../shared/model/note.ts'
import { Button, Checkbox, TextField } from '../ui/index.ts'
import styles from './Facts.module.css'
import type { ReadDate, ReadPerson, ReadThing } from './read-things.ts'
import { asAbout, asTyped, typedStretch, withoutAbout } from './typed-dates.ts'

type CorrectProps<Thing, Value> = {
  thing: Thing
  /** The snippet with the caret, which one of several that say it can be set right alone. */
  open: Snippet | null
  /** Null where it is none. */
  onSet: (snippets: readonly Snippet[], to: Value | null) => Promise<void>
}

/** From when to when it was, exactly or about then; or that it is no date. */
export function CorrectDates({ thing, open, onSet }: CorrectProps<ReadDate, Dates>) {
  const [typed, setTyped] = useState(() => asTyped(thing.dates))
  const [isAbout, setAbout] = useState(thing.dates.isAbout === true)
  const [fault, setFault] = useState<string>()
  return (
    <Correct
      thing={thing}
      open={open}
      none="Not a date"
      onNone={(snippets) => onSet(snippets, null)}
      onSet={async (snippets) => {
        const [from, to] = [withoutAbout(typed.from.trim()), withoutAbout(typed.to.trim())]
        const dates = typedStretch(from.date, to.date)
        if (dates) await onSet(snippets, asAbout(dates, isAbout || from.isAbout || to.isAbout))
        else setFault('Type a year, a month such as “May 1934” or a day, the earlier one first.')
      }}
    >
      <TextField
        label="From"
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
        maxLength={40}
        autoFocus
        className={styles.grow}
      />
      <TextField
        label="To"
        value={typed.to}
        onChange={(to) => setTyped({ ...typed, to })}
        maxLength={40}
        className={styles.grow}
      />
      <Checkbox label="About then" isSelected={isAbout} onChange={setAbout} />
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </Correct>
  )
}

/** Who is meant: "B" is Bukharin; or that it is nobody. */
export function CorrectPerson({ thing, open, onSet }: CorrectProps<ReadPerson, string>) {
  const [name, setName] = useState(thing.says)
  return (
    <Correct
      thing={thing}
      open={open}
      none="Not a person"
      onNone={(snippets) => onSet(snippets, null)}
      onSet={async (snippets) => {
        if (name.trim() !== '') await onSet(snippets, name.trim())
      }}
    >
      <TextField
        label="Stands for"
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus
        className={styles.grow}
      />
    </Correct>
  )
}

type FormProps = {
  thing: ReadThing
  open: Snippet | null
  /** What is said that it is not. */
  none: string
  onNone: (snippets: readonly Snippet[]) => Promise<void>
  onSet: (snippets: readonly Snippet[]) => Promise<void>
  children: ReactNode
}

function Correct({ thing, open, none, onNone, onSet, children }: FormProps) {
  const [isEverywhere, setEverywhere] = useState(true)
  const here = thing.in.find(({ id }) => id === open?.id) ?? thing.in[0]
  const snippets = isEverywhere || !here ? thing.in : [here]
  return (
    <form
      aria-label={`Correct ${thing.says}`}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void onSet(snippets)
      }}
    >
      <div className={styles.fields}>{children}</div>
      {thing.in.length > 1 && (
        <Checkbox
          label={`In all ${thing.in.length} snippets`}
          isSelected={isEverywhere}
          onChange={setEverywhere}
        />
      )}
      <div className={styles.does}>
        <Button look="quiet" size="small" onPress={() => void onNone(snippets)}>
          {none}
        </Button>
        <Button size="small" type="submit">
          Set it right
        </Button>
      </div>
    </form>
  )
}
