/** How one text differs from another, line by line. */
import { changesBetween } from './sequence-changes.ts'

/** A line that was `from` and is `to`; null where there was none, or is none any more. */
export type ChangedLine = { from: string | null; to: string | null }

/** The lines that differ, in their order: what stands in one place is told together, line for line. */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const changed: ChangedLine[] = []
  let removed: string[] = []
  let added: string[] = []
  const tell = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1)
      changed.push({ from: removed[at] ?? null, to: added[at] ?? null })
    removed = []
    added = []
  }
  for (const step of changesBetween(before, after)) {
    if (step.type === 'removed') removed.push(before[step.before] ?? '')
    else if (step.type === 'added') added.push(after[step.after] ?? '')
    else tell()
  }
  tell()
  return changed
}
