import { FilterMenu, found, Sign } from '../../ui/index.ts'
import type { Choice } from '../blocks/choices.ts'

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
          icon: <Sign name={sign} />,
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
