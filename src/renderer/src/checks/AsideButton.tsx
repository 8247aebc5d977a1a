import { EyeOff, Undo2 } from 'lucide-react'
import { IconButton } from '../ui/index.ts'

type AsideButtonProps = { isAside: boolean; describedBy: string; onPress: () => void }

/** Sets aside what was found, or brings it back. */
export const AsideButton = ({ isAside, describedBy, onPress }: AsideButtonProps) => (
  <IconButton
    size="small"
    label={isAside ? 'Bring back' : 'Not here'}
    icon={isAside ? <Undo2 {...drawn} /> : <EyeOff {...drawn} />}
    data-aside
    aria-describedby={describedBy}
    onPress={onPress}
  />
)

const drawn = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const
