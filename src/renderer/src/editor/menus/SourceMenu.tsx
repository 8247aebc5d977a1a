import { FilePlus2, ListPlus } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components'
import type { Cite } from '../../../../shared/model/source.ts'
import { Menu, MenuItem, MenuLine } from '../../ui/index.ts'
import { FindField } from './FindField.tsx'
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

/** The sources that can be cited, found by typing; a page number may follow the words. */
export function SourceMenu({ sources, onChoose, onInFull, onFilter, onTakeBack }: SourceMenuProps) {
  const [typed, setTyped] = useState('')
  const { words, locator } = readTyped(typed)
  const found = sources.filter(({ says }) => {
    const folded = says.toLocaleLowerCase()
    return words.every((word) => folded.includes(word))
  })
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(value) => {
        setTyped(value)
        onFilter(value)
      }}
    >
      <FindField
        label="Find a source to cite"
        placeholder="Author or title, then a page"
        isEmpty={typed === ''}
        onTakeBack={onTakeBack}
      />
      <Menu label="Sources">
        {found.slice(0, mostShown).map(({ id, says }) => (
          <MenuItem
            key={id}
            id={id}
            label={says}
            {...(locator && { detail: `Page ${locator}` })}
            onAction={() =>
              onChoose({ sourceId: id, ...(locator && { locator, label: 'page' as const }) })
            }
          />
        ))}
        {found.length > 0 && <MenuLine />}
        <MenuItem
          id="in-full"
          label={sources.length === 0 ? 'New source …' : 'Several sources, or words around …'}
          detail={
            found.length === 0 && sources.length > 0 ? 'No source here is called that' : undefined
          }
          icon={
            sources.length === 0 ? (
              <FilePlus2 size={15} aria-hidden="true" />
            ) : (
              <ListPlus size={15} aria-hidden="true" />
            )
          }
          onAction={onInFull}
        />
      </Menu>
    </Autocomplete>
  )
}
