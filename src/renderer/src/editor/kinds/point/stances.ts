import type { Stance } from '../../../../../shared/model/blocks.ts'

/** How a stance is named; its shape is its sign, so that colour is never needed alone. */
export const stanceLooks: Record<Stance, { label: string; detail: string }> = {
  supports: { label: 'Supports', detail: 'Speaks for the proposition' },
  challenges: { label: 'Challenges', detail: 'Speaks against it' },
  qualifies: { label: 'Qualifies', detail: 'Says how far, or when, it holds' },
}
