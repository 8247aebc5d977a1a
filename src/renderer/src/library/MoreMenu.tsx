import { BookMarked, Ellipsis, FilePlus2 } from 'lucide-react'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'
import { giveSource, planFromNote } from './acts.ts'

/** What else can be done with a note or a snippet. */
export function MoreMenu({ onCite, onPlan }: { onCite: () => void; onPlan?: () => void }) {
  return (
    <MenuButton
      label="More"
      placement="bottom end"
      button={<IconButton size="small" label="More" icon={<Ellipsis size={14} />} />}
    >
      <MenuItem {...giveSource} icon={<BookMarked size={14} />} onAction={onCite} />
      {onPlan && <MenuItem {...planFromNote} icon={<FilePlus2 size={14} />} onAction={onPlan} />}
    </MenuButton>
  )
}
