/**
 * Does something in a task of its own, behind the keys: what follows from a long document takes some
 * milliseconds here and there, and a key pressed meanwhile should wait for one of them and not for all.
 */
export function behindTheKeys(act: () => void): void {
  if (globalThis.scheduler) void globalThis.scheduler.postTask(act)
  else setTimeout(act)
}
