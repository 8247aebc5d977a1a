/** A few more texts that were kept aside, written when a goal was missed on the first and the reader mended again. */
import { gatsby } from './fresh/gatsby.ts'
import { ireland } from './fresh/ireland.ts'
import { newDeal } from './fresh/new-deal.ts'
import type { MarkedText } from './marks.ts'

export const fresh: readonly MarkedText[] = [ireland, newDeal, gatsby]
