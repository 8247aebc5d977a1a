import { ChevronDown } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { saysStyleChoice } from '../../../shared/model/citation-style.ts'
import { PlanStyleDialog, usePlanStyle } from '../citing/index.ts'
import { ExportDialog } from '../export/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'
import { Button } from '../ui/index.ts'

type PlanExportDialogProps = Omit<ComponentProps<typeof ExportDialog>, 'styleChoice' | 'style'>

/** Exports a plan in the style that it cites in, which can be chosen there too while the plan is open. */
export function PlanExportDialog({ session, ...props }: PlanExportDialogProps) {
  const { settings } = useSettings()
  if (session) return <OpenPlanExport {...props} session={session} />
  return (
    <ExportDialog
      {...props}
      session={null}
      styleChoice={settings.citing}
      style={saysStyleChoice(settings.citing)}
    />
  )
}

function OpenPlanExport(props: PlanExportDialogProps & { session: PlanSession }) {
  const { choice, name } = usePlanStyle(props.session)
  const [isChoosing, setChoosing] = useState(false)
  return (
    <>
      <ExportDialog
        {...props}
        styleChoice={choice}
        style={
          <Button
            aria-label={`${buttonLabelOf('cite-style')}: ${name}`}
            onPress={() => setChoosing(true)}
          >
            {name} <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
      />
      {isChoosing && (
        <PlanStyleDialog session={props.session} isSeen onClose={() => setChoosing(false)} />
      )}
    </>
  )
}
