import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { Shelf } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import { Dialog, Tabs } from '../ui/index.ts'
import { OwnTemplates } from './OwnTemplates.tsx'
import { PlanShelf } from './PlanShelf.tsx'
import type { PlanActs } from './usePlanActs.ts'
import { useShelf } from './useShelf.ts'

type AllPlansDialogProps = {
  acts: PlanActs
  onOpen: (id: string) => void
  onClose: () => void
}

/** Every plan there is: those at hand, those put away, and those in the bin; and one's own templates. */
export function AllPlansDialog(props: AllPlansDialogProps) {
  const { queries } = useDesk()
  const [chosen, setChosen] = useState<Shelf | 'templates' | null>(null)
  const page = chosen ?? 'open'
  const [open, archived, deleted] = [useShelf('open'), useShelf('archived'), useShelf('deleted')]
  const templates = useQuery(queries.templates.list.queryOptions())
  return (
    <Dialog
      title={buttonLabelOf('all-plans')}
      size="large"
      isTall
      isOpen
      onClose={props.onClose}
      closesOutside
    >
      <Tabs
        label="Where plans are"
        selected={page}
        onSelect={setChosen}
        tabs={[
          { id: 'open', label: 'Plans', count: open.data?.length },
          { id: 'archived', label: 'Archive', count: archived.data?.length },
          { id: 'deleted', label: 'Bin', count: deleted.data?.length },
          { id: 'templates', label: 'Templates', count: templates.data?.length },
        ]}
      >
        {page === 'templates' ? (
          <OwnTemplates />
        ) : (
          // Another shelf leaves the keyboard on its tab.
          <PlanShelf key={page} shelf={page} autoFocus={chosen === null} {...props} />
        )}
      </Tabs>
    </Dialog>
  )
}
