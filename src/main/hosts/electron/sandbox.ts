/** Whether someone has asked Chromium to run pages without its sandbox. A decision apart from Electron. */

/** Chromium's switches that take its sandbox away, or part of it. */
const unsandboxing = [
  'no-sandbox',
  'single-process',
  'disable-gpu-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
]

export type Asking = {
  platform: NodeJS.Platform
  /** Of the person's account; undefined on Windows. */
  uid: number | undefined
  hasSwitch(name: string): boolean
}

/**
 * The switch that takes the sandbox away, or null. For root on Linux Chromium has no sandbox, so there it
 * is as it must be, and `npm start` says so.
 */
export function sandboxTakenBy({ platform, uid, hasSwitch }: Asking): string | null {
  if (platform === 'linux' && uid === 0) return null
  return unsandboxing.find(hasSwitch) ?? null
}
