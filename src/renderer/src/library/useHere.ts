/** Where a snippet goes at one press, as the caret moves. */
import { signal } from '@lexical/extension'
import { nowhere, type WritingContext } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSignal } from '../ui/index.ts'
import { hereOf } from './place.ts'
import type { Here } from './RowActs.tsx'

const noContext = signal(nowhere)
const isSame = (one: Here, other: Here) =>
  one.pointId === other.pointId && one.label === other.label

/** Null without a plan. It is another object only when the place is another. */
export function useHere(session: PlanSession | null): Here | null {
  const here = useSignal<WritingContext, Here>(
    session?.context ?? noContext,
    hereOf,
    isSame,
    'between',
  )
  return session && here
}
