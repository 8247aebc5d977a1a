// The desktop's specs: on Electron where its program is here and can be run, else on what stands in for it.

import { hasDisplay } from '../host/choose.mjs'
import { electronProgram, electronVersion, sandboxBlocked } from '../host/electron.mjs'

/**
 * What the specs run on. `program` is Electron's, or null for the stand-in.
 * @typedef {{ program: string | null, says: string }} DesktopRuntime
 */

/**
 * @param {{ program: string | null, version: string, display: boolean, sandboxBlocked: boolean }} facts
 * @returns {DesktopRuntime}
 */
export function chooseDesktopRuntime({ program, version, display, sandboxBlocked }) {
  const because = program
    ? display
      ? sandboxBlocked
        ? 'this system denies Electron its sandbox'
        : null
      : 'there is no display for a window'
    : 'Electron’s program is not here'
  return because === null
    ? { program, says: `on Electron ${version}` }
    : { program: null, says: `on the stand-in for Electron, because ${because}` }
}

/** @returns {DesktopRuntime} for this machine */
export function desktopRuntime() {
  return chooseDesktopRuntime({
    program: electronProgram(),
    version: electronVersion(),
    display: hasDisplay(process),
    sandboxBlocked: sandboxBlocked(),
  })
}
