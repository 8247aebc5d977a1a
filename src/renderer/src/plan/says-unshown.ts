import { sentenceOf } from '../desk/says.ts'
import type { SaveState } from '../session/index.ts'

/** What has become of the words of a plan that cannot be shown, and what can be done. */
export function saysUnshown(state: SaveState): string {
  switch (state.type) {
    case 'saved':
      return 'All you wrote in it is saved. Show it again, or open another plan; it can be exported as it is.'
    case 'unsaved':
    case 'saving':
      return 'Your last changes are being saved. Show it again, or open another plan.'
    case 'failed':
      return `Your last changes are not saved yet: ${sentenceOf(state.error)} It is tried again by itself: keep this page open.`
    case 'conflict':
    case 'gone':
      return 'Your last changes are not saved. They are still here.'
  }
}
