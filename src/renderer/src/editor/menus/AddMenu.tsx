import { FilterMenu, found } from '../../ui/index.ts'
import type { Choice } from '../blocks/choices.ts'
import styles from './menus.module.css'

type AddMenuProps = {
  choices: readonly Choice[]
  onChoose: (choice: Choice) => void
  /** What has been typed to find a choice, for those who leave without one. */
  onFilter: (typed: string) => void
  /** Backspace where nothing is typed takes back the sign that opened the menu. */
  onTakeBack: () => void
}

/** The blocks that can be added, found by typing. */
export function AddMenu({ choices, onChoose, onFilter, onTakeBack }: AddMenuProps) {
  return (
    <FilterMenu
      label="Add"
      field={{ label: 'Find a block to add', placeholder: 'Add …' }}
      choices={(typed) =>
        found(choices, typed, ({ label }) => label).map(({ id, label, detail, sign }) => ({
          id,
          label,
          detail,
          icon: (
            <span className={styles.sign} aria-hidden="true">
              {sign}
            </span>
          ),
        }))
      }
      onChoose={(id) => {
        const choice = choices.find((one) => one.id === id)
        if (choice) onChoose(choice)
      }}
      onTyped={onFilter}
      onTakeBack={onTakeBack}
    />
  )
}
