/** What blocks are called in menus and in what the editor says. */
import type { Id } from '../../../../shared/model/ids.ts'
import { type OutlineEntry, outline } from '../../../../shared/plan/outline.ts'
import { firstWords } from './chrome.ts'
import { $readDocument } from './read.ts'

/** The outline of the plan as it stands. */
export const $outline = (): OutlineEntry[] => outline($readDocument())

/** The short name of a place's container: "point 2", "the plan". */
export function $nameOf(id: Id | null): string {
  if (id === null) return 'the plan'
  const entry = $outline().find(({ block }) => block.id === id)
  return entry ? firstWords(entry.label) : 'the plan'
}
