/** The point one is writing, in a few words. */
import type { WritingContext } from '../editor/index.ts'
import type { Here } from './RowActs.tsx'

/** What puts a snippet there at one press. */
export const hereOf = ({ pointId, pointNumber }: WritingContext): Here =>
  pointNumber > 0
    ? { pointId, label: `Insert into point ${pointNumber}`, short: `Point ${pointNumber}` }
    : { pointId, label: 'Insert at the caret', short: 'At the caret' }
