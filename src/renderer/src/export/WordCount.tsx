import { ChevronDown } from 'lucide-react'
import type { WordRule } from '../../../shared/model/export-options.ts'
import { Button, MenuButton, MenuItem } from '../ui/index.ts'
import styles from './Preview.module.css'

const rules: readonly { id: WordRule; label: string }[] = [
  { id: 'none', label: 'Print no count of words' },
  { id: 'text', label: 'Count without footnotes' },
  { id: 'with-notes', label: 'Count with footnotes' },
  { id: 'without-quotations', label: 'Count without footnotes and quotations' },
]

type WordCountProps = {
  /** "1,086 words, without footnotes and bibliography"; blank where they are not counted. */
  says: string
  rule: WordRule
  onChange: (rule: WordRule) => void
}

/** How many words there are, as it is printed at the end, and by which rule they are counted. */
export const WordCount = ({ says, rule, onChange }: WordCountProps) => (
  <MenuButton
    label="Count of words"
    placement="bottom end"
    chosen={rule}
    onAction={(id) => {
      const chosen = rules.find((rule) => rule.id === id)
      if (chosen) onChange(chosen.id)
    }}
    button={
      <Button look="quiet" size="small" className={styles.count}>
        {says || 'No count of words'}
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
    }
  >
    {rules.map(({ id, label }) => (
      <MenuItem key={id} id={id} label={label} />
    ))}
  </MenuButton>
)
