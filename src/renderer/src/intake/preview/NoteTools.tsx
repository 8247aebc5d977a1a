import {
  CornerDownLeft,
  EyeOff,
  Heading,
  Merge,
  Pencil,
  Pilcrow,
  Scissors,
  TextAlignStart,
} from 'lucide-react'
import { IconButton, MenuButton, MenuItem, MenuSection } from '../../ui/index.ts'
import { blocksIn } from '../draft/parts.ts'
import type { DraftNote } from '../draft/preview-draft.ts'
import styles from './NotesGrid.module.css'
import { rowKeys } from './row-keys.ts'
import { useWorkHere } from './useWork.ts'

const look = { size: 14, strokeWidth: 1.75 }

/** What can be done with a note of the preview, each by a key too. */
export function NoteTools({ note }: { note: DraftNote }) {
  const work = useWorkHere()
  const { id } = note
  const hasAbove = work.hasAbove(id)
  const snippets = note.parts.reduce((sum, part) => sum + blocksIn(work.reading.preview, part), 0)
  const isMenuOpen = work.doing?.to === 'read-as' && work.doing.id === id
  return (
    <span className={styles.tools}>
      <IconButton
        size="small"
        label="Rename"
        keys={rowKeys.rename}
        icon={<Pencil {...look} />}
        onPress={() => work.begin('rename', id)}
      />
      <IconButton
        size="small"
        label="Merge with the note above"
        keys={rowKeys.merge}
        icon={<Merge {...look} />}
        isDisabled={!hasAbove}
        onPress={() => work.merge(id)}
      />
      <IconButton
        size="small"
        label="Split"
        keys={rowKeys.split}
        icon={<Scissors {...look} />}
        isDisabled={snippets < 2}
        onPress={() => work.begin('split', id)}
      />
      <MenuButton
        label="Read as"
        placement="bottom end"
        chosen="heading"
        isOpen={isMenuOpen}
        onOpenChange={(isOpen) => (isOpen ? work.begin('read-as', id) : work.leave(null))}
        button={<IconButton size="small" label="Read as" icon={<Pilcrow {...look} />} />}
        onAction={(choice) => {
          if (choice === 'text') work.readAsText(id)
          if (choice === 'more') work.readAsMoreHeading(id)
          if (choice === 'out') work.leaveOut(id)
        }}
      >
        <MenuSection heading="Read this line as">
          <MenuItem id="heading" label="A heading" icon={<Heading {...look} />} />
          <MenuItem
            id="text"
            label="Text of the note above"
            keys={rowKeys.text}
            icon={<TextAlignStart {...look} />}
            isDisabled={!hasAbove}
          />
          <MenuItem
            id="more"
            label="More of the heading above"
            icon={<CornerDownLeft {...look} />}
            isDisabled={!hasAbove}
          />
          <MenuItem id="out" label="Left out" keys={rowKeys.leaveOut} icon={<EyeOff {...look} />} />
        </MenuSection>
      </MenuButton>
      <IconButton
        size="small"
        label="Leave out"
        keys={rowKeys.leaveOut}
        icon={<EyeOff {...look} />}
        onPress={() => work.leaveOut(id)}
      />
    </span>
  )
}
