import { useState } from 'react'
import type { ImportFile, TableColumns } from '../../../../shared/model/import-file.ts'
import { FormDialog, Select } from '../../ui/index.ts'
import { type ColumnUse, columnsOf, usesOf, withUse } from '../draft/column-uses.ts'
import styles from './ColumnsDialog.module.css'

type ColumnsDialogProps = {
  name: string
  table: NonNullable<ImportFile['table']>
  onClose: () => void
  onChosen: (columns: TableColumns) => void
}

const options: readonly { id: ColumnUse; label: string }[] = [
  { id: 'heading', label: 'Heading' },
  { id: 'text', label: 'Text' },
  { id: 'tags', label: 'Tags' },
  { id: 'nothing', label: 'Not used' },
]

/** Which column of a table is what, with its first rows to see it by. */
export function ColumnsDialog({ name, table, onClose, onChosen }: ColumnsDialogProps) {
  const { names, rows } = table
  const count = Math.max(names.length, ...rows.map((row) => row.length))
  const [uses, setUses] = useState(() => usesOf(table.columns, count))
  const columns = columnsOf(uses)
  return (
    <FormDialog
      title={`Columns of ${name}`}
      size="large"
      isOpen
      onClose={onClose}
      submit="Read again"
      isReady={columns !== null}
      isPending={false}
      failure={columns === null ? 'Choose at least one column for the text.' : null}
      onSubmit={async () => {
        if (columns) onChosen(columns)
      }}
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {uses.map((use, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is named by its place.
                <th key={at} scope="col">
                  <Select<ColumnUse>
                    label={names[at]?.trim() || `Column ${at + 1}`}
                    options={options}
                    value={use}
                    onChange={(next) => setUses((before) => withUse(before, at, next))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 5).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows stay as they are.
              <tr key={at}>
                {uses.map((use, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <td key={column} data-use={use}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FormDialog>
  )
}
