import { BookMarked, Ellipsis } from 'lucide-react'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'

/** What else can be done with a note or a snippet. */
export function MoreMenu({ onCite }: { onCite: () => void }) {
  return (
    <MenuButton
      label="More"
      placement="bottom end"
      button={<IconButton size="small" label="More" icon={<Ellipsis size={14} />} />}
    >
      <MenuItem id="source" icon={<BookMarked size={14} />} label="Source …" onAction={onCite} />
    </MenuButton>
  )
}
