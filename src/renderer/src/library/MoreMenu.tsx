import { BookMarked, Ellipsis, FilePlus2 } from 'lucide-react'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'

/** What else can be done with a note or a snippet. */
export function MoreMenu({ onCite, onPlan }: { onCite: () => void; onPlan?: () => void }) {
  return (
    <MenuButton
      label="More"
      placement="bottom end"
      button={<IconButton size="small" label="More" icon={<Ellipsis size={14} />} />}
    >
      <MenuItem id="source" icon={<BookMarked size={14} />} label="Source …" onAction={onCite} />
      {onPlan && (
        <MenuItem
          id="plan"
          icon={<FilePlus2 size={14} />}
          label="New plan with this question …"
          onAction={onPlan}
        />
      )}
    </MenuButton>
  )
}
