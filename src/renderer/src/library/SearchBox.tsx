import type { RefObject } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { writeFilter } from '../../../shared/search/index.ts'
import { SearchField, Tags } from '../ui/index.ts'
import { saysFilter, scopeOf } from './filters.ts'
import type { LibrarySearch, SearchTyping } from './useSearchInField.ts'

type SearchBoxProps = {
  search: Pick<LibrarySearch, 'field' | 'setField'>
  typing: SearchTyping
  isPlanOpen: boolean
  /** How many were found. */
  count: string | undefined
  className: string
  ref: RefObject<HTMLInputElement | null>
}

/** The search of the library: the filters that are finished as chips, and what is typed behind them. */
export function SearchBox({ search, typing, isPlanOpen, count, className, ref }: SearchBoxProps) {
  const { field, setField } = search
  const { filters, typed } = field
  return (
    <SearchField
      ref={ref}
      label={buttonLabelOf('search-notes')}
      {...(filters.length > 0 && { placeholder: 'Words or a filter' })}
      value={typed}
      onInput={typing.onInput}
      onChange={typing.onTyped}
      // The words go first, and the filters when there are none.
      onClear={() => setField({ filters: typed === '' ? [] : filters, typed: '' })}
      onBlur={typing.onBlur}
      className={className}
      count={count}
      before={
        filters.length > 0 && (
          <Tags
            label="Filters of the search"
            look="accent"
            tags={filters.map((filter) => ({
              id: writeFilter(filter),
              label: saysFilter(filter),
              detail: scopeOf(filter, isPlanOpen),
            }))}
            onRemove={(gone) => {
              const left = filters.filter((filter) => !gone.has(writeFilter(filter)))
              setField({ filters: left, typed })
              if (left.length === 0) ref.current?.focus()
            }}
          />
        )
      }
    />
  )
}
