import { useQuery } from '@tanstack/react-query'
import type { Notebook } from '../../../shared/model/note.ts'
import { useDesk } from '../desk/index.ts'
import { Dialog, FilterMenu, found } from '../ui/index.ts'

export type ChosenNotebook = { id: string } | { name: string }

type NotebookChoiceProps = {
  title: string
  /** Whether a name that is none yet makes one. */
  mayBeNew?: boolean
  without?: string | undefined
  onChoose: (notebook: ChosenNotebook) => void
  onClose: () => void
}

/** Which notebook: found by typing, and Enter takes it. */
export function NotebookChoice(props: NotebookChoiceProps) {
  const { title, mayBeNew = false, without, onChoose, onClose } = props
  const { queries } = useDesk()
  const notebooks = useQuery(queries.library.notebooks.queryOptions()).data ?? []
  const left = notebooks.filter(({ id }) => id !== without)
  return (
    <Dialog title={title} size="small" isOpen onClose={onClose}>
      <FilterMenu
        label="Notebooks"
        field={{ label: 'Notebook', placeholder: 'Find a notebook' }}
        nothing="There is no notebook of that name."
        choices={(typed) => choicesOf(left, typed, mayBeNew)}
        onChoose={(id, typed) => {
          onClose()
          onChoose(left.some((each) => each.id === id) ? { id } : { name: typed.trim() })
        }}
      />
    </Dialog>
  )
}

function choicesOf(notebooks: readonly Notebook[], typed: string, mayBeNew: boolean) {
  const words = typed.trim()
  const there = found(notebooks, words, ({ name }) => name)
  const isThere = notebooks.some(({ name }) => name.toLowerCase() === words.toLowerCase())
  return [
    ...there.map(({ id, name }) => ({ id, label: name })),
    ...(mayBeNew && words !== '' && !isThere
      ? [{ id: 'new', label: `Make the notebook “${words}”`, isApart: true }]
      : []),
  ]
}
