/** What stands for a thing of the plan where it is named in little room. The window draws it: nothing is a letter. */
import type { Stance } from '../model/blocks.ts'

export type SignName =
  | Stance
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
