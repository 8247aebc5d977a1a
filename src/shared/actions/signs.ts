/** What stands for a thing of the plan where it is named in little room. The window draws it: nothing is a letter. */
import type { Stance } from '../model/blocks.ts'
import type { Severity } from '../plan/checks/check.ts'

export type SignName =
  | Stance
  | Severity
  | 'line-of-argument'
  | 'criterion'
  | 'section'
  | 'analysis'
  | 'counter'
  | 'link'
  | 'judgement'
  | 'paragraph'
  | 'bulleted'
  | 'numbered'
  | 'quotation'
  | 'paraphrase'
  | 'figure'

/** The outline of a stance's shape, filled, on a square of ten. */
export const stanceShapes: Record<Stance, string> = {
  supports: 'M5 1.2 9.4 9H.6z',
  challenges: 'M5 8.8.6 1h8.8z',
  qualifies: 'M5 .4 9.6 5 5 9.6.4 5z',
}

/** A severity on the same square: a disc that is full, half full, or a ring alone. */
export const severityShapes: Record<Severity, { filled?: string; ring?: true }> = {
  gap: { filled: 'M5 .75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 1 1 0-8.5z' },
  weak: { filled: 'M5 1.4a3.6 3.6 0 0 0 0 7.2z', ring: true },
  hint: { ring: true },
}
