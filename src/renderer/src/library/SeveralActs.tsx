import { BookMarked, Ellipsis, FolderInput, Star, Tag, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Thing } from '../../../shared/contract-library.ts'
import { counted } from '../../../shared/text/counted.ts'
import { CiteDialog } from '../sources/index.ts'
import { Float, IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'
import { useActsDone } from './acts-done.tsx'
import type { NoteGroup, SnippetItem } from './groups.ts'
import { NotebookChoice } from './NotebookChoice.tsx'
import { TagChoices } from './TagChoices.tsx'

type SeveralActsProps = {
  /** Those that are selected. */
  snippets: readonly SnippetItem[]
  groups: readonly NoteGroup[]
}

/** What is done with several snippets at once, and with the notes they are in. */
export function SeveralActs({ snippets, groups }: SeveralActsProps) {
  const { act } = useActsDone()
  const [asked, setAsked] = useState<'tag' | 'cite' | 'move' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const things = snippets.map(({ id }): Thing => ({ kind: 'snippet', id }))
  const chosen = new Set(snippets)
  const noteIds = groups
    .filter((note) => note.snippets.some((snippet) => chosen.has(snippet)))
    .map(({ id }) => id)
  const notes = noteIds.map((id): Thing => ({ kind: 'note', id }))
  const theirs = noteIds.length === 1 ? 'their note' : `their ${noteIds.length} notes`
  const close = () => setAsked(null)
  return (
    <>
      <IconButton
        ref={button}
        size="small"
        label="Tag them"
        icon={<Tag size={14} strokeWidth={1.75} />}
        aria-haspopup="menu"
        aria-expanded={asked === 'tag'}
        onPress={() => setAsked('tag')}
      />
      <Float
        isOpen={asked === 'tag'}
        triggerRef={button}
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        <TagChoices
          onChoose={(tag) => {
            close()
            void act((library) => library.tag({ things, add: [tag], remove: [] }))
          }}
        />
      </Float>
      <IconButton
        size="small"
        label="Name their source"
        icon={<BookMarked size={14} strokeWidth={1.75} />}
        onPress={() => setAsked('cite')}
      />
      <MenuButton
        label="More for the selected snippets"
        placement="top end"
        button={
          <IconButton
            size="small"
            label="More for them"
            icon={<Ellipsis size={14} strokeWidth={1.75} />}
          />
        }
      >
        <MenuItem
          id="star"
          label="Star them"
          icon={<Star size={14} />}
          onAction={() => void act((library) => library.star({ things, isStarred: true }))}
        />
        <MenuItem
          id="unstar"
          label="Take their stars away"
          onAction={() => void act((library) => library.star({ things, isStarred: false }))}
        />
        <MenuLine />
        <MenuItem
          id="move"
          label={`Move ${theirs} to a notebook…`}
          icon={<FolderInput size={14} />}
          onAction={() => setAsked('move')}
        />
        <MenuItem
          id="bin"
          label={`Put ${theirs} in the bin`}
          icon={<Trash2 size={14} />}
          isDanger
          onAction={() => void act((library) => library.remove({ things: notes }))}
        />
      </MenuButton>
      {asked === 'move' && (
        <NotebookChoice
          title={`Move ${theirs} to`}
          mayBeNew
          onClose={close}
          onChoose={(notebook) => void act((library) => library.move({ noteIds, notebook }))}
        />
      )}
      <CiteDialog
        isOpen={asked === 'cite'}
        title={`Source of ${counted(snippets.length, 'snippet')}`}
        value={null}
        withoutPlace
        onClose={close}
        onSave={async (cite) => {
          await act((library) => library.citeAll({ things, cite }))
        }}
      />
    </>
  )
}
