import { emitting } from './emitting.ts'
import { strict } from './strict.ts'

type ThemeSource = 'system' | 'light' | 'dark'

const events = emitting()
let source: ThemeSource = 'system'

/** The system itself prefers light here. */
export const nativeTheme = strict('nativeTheme', {
  ...events,
  get themeSource() {
    return source
  },
  set themeSource(chosen: ThemeSource) {
    source = chosen
    events.emit('updated')
  },
  get shouldUseDarkColors() {
    return source === 'dark'
  },
})
