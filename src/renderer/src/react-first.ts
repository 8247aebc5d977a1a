/**
 * Evaluates React in a script of its own (the group `react` of `electron.vite.config.ts`). React makes five errors as
 * it is evaluated, and where somebody looks on (DevTools, the journeys' driver) V8 notes for each which lines it came
 * from: for that it reads all of a script anew that is being evaluated, were it the whole page's.
 */
import { createRoot, type Root } from 'react-dom/client'

/** What shows React's elements in that place of the page. */
export const rootIn = (place: Element): Root => createRoot(place)
