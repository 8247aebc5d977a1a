/** The map of a plan. */
import { Waypoints } from 'lucide-react'
import type { PlanView } from '../view.ts'
import { MapTools } from './MapTools.tsx'
import { MapView } from './MapView.tsx'

export const mapView: PlanView = { id: 'map', icon: Waypoints, Shown: MapView, Tools: MapTools }
