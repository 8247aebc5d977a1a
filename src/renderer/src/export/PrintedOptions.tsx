import type { ExportOptions } from '../../../shared/model/export-options.ts'
import { Checkbox, TextField } from '../ui/index.ts'
import type { Choosable } from './bearing.ts'
import { OptionRow } from './OptionRow.tsx'
import styles from './Options.module.css'

const parts = [
  { id: 'stances', label: 'Stances' },
  { id: 'analysis', label: 'Analysis' },
  { id: 'contents', label: 'Contents' },
  { id: 'comments', label: 'Comments' },
  { id: 'checks', label: 'Checks' },
] as const

type PrintedOptionsProps = {
  options: ExportOptions
  author: string
  bears: ReadonlySet<Choosable>
  setOptions: (part: Partial<ExportOptions>) => void
  onAuthor: (author: string) => void
}

/** Who it is by, and what of the plan is printed. */
export function PrintedOptions(props: PrintedOptionsProps) {
  const { options, author, bears, setOptions, onAuthor } = props
  const shown = parts.filter(({ id }) => bears.has(id))
  if (!bears.has('author') && shown.length === 0) return null
  return (
    <div className={styles.group}>
      {bears.has('author') && (
        <OptionRow label="By">
          <TextField
            label="Author"
            hideLabel
            placeholder="Your name"
            maxLength={200}
            className={styles.name}
            value={author}
            onChange={onAuthor}
          />
          <TextField
            label="In the head of each page"
            hideLabel
            placeholder="Candidate no."
            maxLength={200}
            className={styles.head}
            value={options.head}
            onChange={(head) => setOptions({ head })}
          />
        </OptionRow>
      )}
      {shown.length > 0 && (
        <OptionRow label="With">
          {shown.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              isSelected={options[id]}
              onChange={(isSelected) => setOptions({ [id]: isSelected })}
            />
          ))}
        </OptionRow>
      )}
    </div>
  )
}
