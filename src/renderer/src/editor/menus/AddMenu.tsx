import { useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components'
import { Menu, MenuItem } from '../../ui/index.ts'
import type { Choice } from './choices.ts'
import { FindField } from './FindField.tsx'
import styles from './menus.module.css'

type AddMenuProps = {
  choices: readonly Choice[]
  onChoose: (choice: Choice) => void
  /** What has been typed to find a choice, for those who leave without one. */
  onFilter?: (typed: string) => void
  /** Backspace where nothing is typed takes back the sign that opened the menu. */
  onTakeBack: () => void
}

/** The blocks that can be added, found by typing. */
export function AddMenu({ choices, onChoose, onFilter, onTakeBack }: AddMenuProps) {
  const { contains } = useFilter({ sensitivity: 'base' })
  const [typed, setTyped] = useState('')
  return (
    <Autocomplete
      filter={contains}
      inputValue={typed}
      onInputChange={(value) => {
        setTyped(value)
        onFilter?.(value)
      }}
    >
      <FindField
        label="Find a block to add"
        placeholder="Add …"
        isEmpty={typed === ''}
        onTakeBack={onTakeBack}
      />
      <Menu
        label="Add"
        onAction={(id) => {
          const choice = choices.find((one) => one.id === id)
          if (choice) onChoose(choice)
        }}
      >
        {choices.map(({ id, label, detail, sign }) => (
          <MenuItem
            key={id}
            id={id}
            label={label}
            detail={detail}
            icon={
              <span className={styles.sign} aria-hidden="true">
                {sign}
              </span>
            }
          />
        ))}
      </Menu>
      {!choices.some(({ label }) => contains(label, typed)) && (
        <p className={styles.nothing ?? ''}>Nothing is called that.</p>
      )}
    </Autocomplete>
  )
}
