import { BookMarked, Ellipsis, FolderInput, Merge, Star, Tag, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { mostMerged, type Thing } from '../../../shared/contract-library.ts'
import { counted } from '../../../shared/text/counted.ts'
import { CiteDialog } from '../sources/index.ts'
import { Float, IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'
import { useActsDone } from './acts-done.tsx'
import { type Chosen, type NoteGroup, type SnippetItem, saysThings } from './groups.ts'
import { NotebookChoice } from './NotebookChoice.tsx'
import { TagChoices } from './TagChoices.tsx'

type SeveralActsProps = {
  chosen: Chosen
  groups: readonly NoteGroup[]
  /** Does something by which notes go from the list. */
  leaving: (noteIds: readonly string[], act: () => Promise<unknown>) => Promise<void>
}

/** What is done with several notes and snippets at once, and with the notes that the snippets are in. */
export function SeveralActs({ chosen, groups, leaving }: SeveralActsProps) {
  const { act } = useActsDone()
  const [asked, setAsked] = useState<'tag' | 'cite' | 'move' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const things: Thing[] = [
    ...chosen.notes.map(({ id }): Thing => ({ kind: 'note', id })),
    ...chosen.snippets.map(({ id }): Thing => ({ kind: 'snippet', id })),
  ]
  const there = new Set<NoteGroup | SnippetItem>([...chosen.notes, ...chosen.snippets])
  const noteIds = groups
    .filter((note) => there.has(note) || note.snippets.some((snippet) => there.has(snippet)))
    .map(({ id }) => id)
  const notes = noteIds.map((id): Thing => ({ kind: 'note', id }))
  const areNotes = chosen.snippets.length === 0
  const theirs = saysNotes(noteIds.length, areNotes)
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
        label="More for what is selected"
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
        {areNotes && noteIds.length > 1 && noteIds.length <= mostMerged ? (
          <MenuItem
            id="merge"
            label="Merge them into one note"
            icon={<Merge size={14} />}
            onAction={() =>
              void leaving(noteIds.slice(1), () =>
                act((library) => library.mergeNotes({ noteIds })),
              )
            }
          />
        ) : null}
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
          onAction={() =>
            void leaving(noteIds, () => act((library) => library.remove({ things: notes })))
          }
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
        title={`Source of ${saysThings(chosen)}`}
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

/** "the 2 notes" that are chosen, or "their 2 notes" of snippets that are. */
const saysNotes = (count: number, areChosen: boolean): string => {
  const whose = areChosen ? 'the' : 'their'
  return count === 1 ? `${whose} note` : `${whose} ${counted(count, 'note')}`
}
