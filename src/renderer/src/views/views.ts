/** The views of a plan, in the order of their tabs. */
import { mapView } from './map/index.ts'
import type { PlanView } from './view.ts'

export const planViews: readonly PlanView[] = [mapView]
