import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../desk/index.ts'
import { FilterMenu, found } from '../ui/index.ts'

type TagChoicesProps = { without?: readonly string[]; onChoose: (tag: string) => void }

/** The tags there are, found by typing; what is typed and is none can be made one. */
export function TagChoices({ without = [], onChoose }: TagChoicesProps) {
  const { queries } = useDesk()
  const known = useQuery(queries.library.tags.queryOptions()).data ?? []
  const hidden = new Set(without.map((tag) => tag.toLowerCase()))
  const left = known.map(({ name }) => name).filter((name) => !hidden.has(name.toLowerCase()))
  return (
    <FilterMenu
      label="Tags"
      field={{ label: 'Tag', placeholder: 'Find or make a tag' }}
      nothing="Type a name for a tag."
      choices={(typed) => {
        const words = typed.trim()
        const there = found(left, words, (name) => name).slice(0, 50)
        const isNew = words !== '' && !known.some(({ name }) => isSame(name, words))
        return [
          ...there.map((name) => ({ id: name, label: name })),
          ...(isNew && !hidden.has(words.toLowerCase())
            ? [{ id: `new ${words}`, label: `Make the tag “${words}”`, isApart: true }]
            : []),
        ]
      }}
      onChoose={(id, typed) => onChoose(left.includes(id) ? id : typed.trim())}
    />
  )
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
