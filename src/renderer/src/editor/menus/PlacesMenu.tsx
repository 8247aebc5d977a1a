import { FilterMenu, type FilterMenuProps, found } from '../../ui/index.ts'
import type { Target } from '../core/targets.ts'

type PlacesMenuProps = Pick<FilterMenuProps, 'label' | 'field' | 'startsAt'> & {
  places: readonly Target[]
  onChoose: (blockId: string) => void
}

/** Blocks that something can be put into, found by typing. */
export function PlacesMenu({ places, ...menu }: PlacesMenuProps) {
  return (
    <FilterMenu
      {...menu}
      choices={(typed) =>
        found(places, typed, ({ label, detail = '' }) => `${label} ${detail}`).map(
          ({ blockId, label, detail }) => ({ id: blockId, label, detail }),
        )
      }
      nothing={
        places.length === 0
          ? 'There is no point or section here: open a plan, or add one.'
          : 'No place in the plan is called that.'
      }
    />
  )
}
