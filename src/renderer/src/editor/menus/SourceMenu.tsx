import { FilePlus2, ListPlus } from 'lucide-react'
import type { Cite } from '../../../../shared/model/source.ts'
import { type FilterChoice, FilterMenu, found } from '../../ui/index.ts'
import { readTyped } from './typed-source.ts'

/** A source as it is offered: in a line that says it. */
export type CitableSource = { id: string; says: string }

type SourceMenuProps = {
  sources: readonly CitableSource[]
  onChoose: (cite: Cite) => void
  /** To write the citation in full: several sources, words before and after. */
  onInFull: () => void
  /** What has been typed, for those who leave without a source. */
  onFilter: (typed: string) => void
  /** Backspace where nothing is typed takes back the sign that opened the menu. */
  onTakeBack: () => void
}

const mostShown = 30
const inFull = 'in-full'
const icon = { size: 15, 'aria-hidden': true } as const

/** The sources that can be cited, found by typing; a page number may follow the words. */
export function SourceMenu({ sources, onChoose, onInFull, onFilter, onTakeBack }: SourceMenuProps) {
  function choices(typed: string): FilterChoice[] {
    const { words, locator } = readTyped(typed)
    const fitting = found(sources, words, ({ says }) => says).slice(0, mostShown)
    const isNew = sources.length === 0
    return [
      ...fitting.map(({ id, says }) => ({
        id,
        label: says,
        ...(locator && { detail: `Page ${locator}` }),
      })),
      {
        id: inFull,
        label: isNew ? 'New source …' : 'Several sources, or words around …',
        icon: isNew ? <FilePlus2 {...icon} /> : <ListPlus {...icon} />,
        isApart: true,
        ...(fitting.length === 0 && !isNew && { detail: 'No source here is called that' }),
      },
    ]
  }
  return (
    <FilterMenu
      label="Sources"
      field={{ label: 'Find a source to cite', placeholder: 'Author or title, then a page' }}
      choices={choices}
      onChoose={(id, typed) => {
        const { locator } = readTyped(typed)
        if (id === inFull) onInFull()
        else onChoose({ sourceId: id, ...(locator && { locator, label: 'page' as const }) })
      }}
      onTyped={onFilter}
      onTakeBack={onTakeBack}
    />
  )
}
