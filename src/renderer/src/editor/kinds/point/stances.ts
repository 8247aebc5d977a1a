import type { Stance } from '../../../../../shared/model/blocks.ts'

/** How a stance is shown: a shape as well as a colour, so that neither is needed alone. */
export const stanceLooks: Record<Stance, { sign: string; label: string; detail: string }> = {
  supports: { sign: '▲', label: 'Supports', detail: 'Speaks for the proposition' },
  challenges: { sign: '▼', label: 'Challenges', detail: 'Speaks against it' },
  qualifies: { sign: '◆', label: 'Qualifies', detail: 'Says how far, or when, it holds' },
}
