import { ArrowDown, ArrowUp, CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { nameField } from '../../../shared/plan/printed-fields.ts'
import { typeNames } from '../sources/index.ts'
import { cx, VisuallyHidden } from '../ui/index.ts'
import { TypeIcon } from './kind-icons.tsx'
import type { SortColumn, SourceRow } from './list-rows.ts'
import styles from './SourcesTable.module.css'
import type { SourceList } from './useSourceList.ts'

type SourcesTableProps = {
  list: SourceList
  selected: ReadonlySet<string>
  onSelect: (ids: ReadonlySet<string>) => void
  /** Goes to the record of one. */
  onOpen: (id: string) => void
  nothing: ReactNode
  /** Whether words have little room, and numbers give theirs. */
  isNarrow: boolean
}

const layout = { rowHeight: 30, headingHeight: 28 }

/** The sources by author, title, year and times cited; what the style lacks stands in the cell where it would be. */
export function SourcesTable(props: SourcesTableProps) {
  const { list, selected, onSelect, onOpen, nothing, isNarrow } = props
  const { shown, sort, setSort } = list
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layout}>
      <Table
        aria-label="Sources"
        className={cx(styles.table)}
        selectionMode="multiple"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          onSelect(
            keys === 'all' ? new Set(shown.map(({ id }) => id)) : new Set([...keys].map(String)),
          )
        }
        onRowAction={(key) => onOpen(String(key))}
        sortDescriptor={sort}
        onSortChange={({ column, direction }) =>
          setSort({ column: columnOf(String(column)), direction })
        }
      >
        <TableHeader className={cx(styles.head)}>
          <Heading id="author" width="2fr" minWidth={76} isRowHeader>
            Author
          </Heading>
          <Heading id="title" width="4fr" minWidth={90}>
            Title
          </Heading>
          <Heading id="year" width={isNarrow ? 62 : 76}>
            Year
          </Heading>
          <Heading id="cited" width={isNarrow ? 50 : 58}>
            Cited
          </Heading>
        </TableHeader>
        <TableBody
          items={shown}
          dependencies={[shown]}
          renderEmptyState={() => <div className={styles.nothing}>{nothing}</div>}
        >
          {(row) => <SourceLine row={row} />}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}

const columns: readonly SortColumn[] = ['author', 'title', 'year', 'cited']
const columnOf = (name: string): SortColumn => columns.find((column) => column === name) ?? 'author'

type HeadingProps = {
  id: SortColumn
  width: number | `${number}fr`
  minWidth?: number
  isRowHeader?: boolean
  children: string
}

const Heading = ({ children, ...column }: HeadingProps) => (
  <Column {...column} allowsSorting className={cx(styles.heading, styles[column.id])}>
    {({ sortDirection }) => (
      <>
        {children}
        {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden="true" />}
        {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden="true" />}
      </>
    )}
  </Column>
)

function SourceLine({ row }: { row: SourceRow }) {
  const { id, source, author, title, year, places, missing } = row
  const isMissing = (column: 'author' | 'year') =>
    missing.some((field) => field === (column === 'year' ? 'issued' : 'author'))
  const others = missing.filter((field) => field !== 'issued' && field !== 'author')
  return (
    <Row id={id} textValue={`${author} ${title}`} className={cx(styles.row)}>
      <Cell className={cx(styles.cell, styles.first)}>
        <TypeIcon type={source.type} />
        <VisuallyHidden>{typeNames[source.type]}: </VisuallyHidden>
        {author ? (
          <span className={styles.words}>{author}</span>
        ) : isMissing('author') ? (
          <Lacks says={nameField('author', source.type)} />
        ) : null}
      </Cell>
      <Cell className={cx(styles.cell)}>
        <span className={styles.words} title={title}>
          {title}
        </span>
        {others.length > 0 && (
          <Lacks says={others.map((field) => nameField(field, source.type)).join(', ')} />
        )}
      </Cell>
      <Cell className={cx(styles.cell, styles.year)}>
        {year === '' && isMissing('year') ? <Lacks says="year" /> : year}
      </Cell>
      <Cell className={cx(styles.cell, styles.cited)}>{places === 0 ? '–' : places}</Cell>
    </Row>
  )
}

/** A field that the style would print, and that the source has not. */
const Lacks = ({ says }: { says: string }) => (
  <span className={styles.lacks} title={`Lacks: ${says}`}>
    <CircleAlert size={13} strokeWidth={1.75} aria-hidden="true" />
    <VisuallyHidden>lacks </VisuallyHidden>
    <span>{says}</span>
  </span>
)
