import { Menu, MenuItem } from '../../ui/index.ts'
import type { NamedCriterion } from '../kinds/index.ts'

type CriteriaMenuProps = {
  label: string
  criteria: readonly NamedCriterion[]
  named: readonly string[]
  onChange: (named: readonly string[]) => void
}

/** The criteria of the plan, those that a block names ticked. It stays open while several are chosen. */
export function CriteriaMenu({ label, criteria, named, onChange }: CriteriaMenuProps) {
  return (
    <Menu label={label} focusesFirst several={{ chosen: named, onChange }}>
      {criteria.map(({ id, words }) => (
        <MenuItem key={id} id={id} label={words} />
      ))}
    </Menu>
  )
}
