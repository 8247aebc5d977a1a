import type { PlanSession } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'
import { StylePreview } from './StylePreview.tsx'
import { useStyleChoice } from './usePlanStyle.ts'

type SourcePreviewProps = {
  sourceId: string
  /** The plan that is open: its style is the one that is shown. */
  session: PlanSession | null
}

/** How a source is cited, in the style of the plan that is open, else of the settings. */
export function SourcePreview({ sourceId, session }: SourcePreviewProps) {
  const { settings } = useSettings()
  if (session) return <InPlan sourceId={sourceId} session={session} />
  return <StylePreview choice={settings.citing} cite={{ sourceId }} isLive={false} />
}

const InPlan = ({ sourceId, session }: { sourceId: string; session: PlanSession }) => (
  <StylePreview choice={useStyleChoice(session)} cite={{ sourceId }} isLive={false} />
)
