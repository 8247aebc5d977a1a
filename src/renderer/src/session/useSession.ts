/** How React reaches the open plans. */
import { signal } from '@lexical/extension'
import { createContext, useContext } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { usesOf } from '../../../shared/plan/outline.ts'
import { sameMaps, useSignal } from '../ui/index.ts'
import type { PlanSession } from './plan-session.ts'
import type { Opening, Sessions } from './sessions.ts'

const SessionsContext = createContext<Sessions | null>(null)
export const SessionsProvider = SessionsContext.Provider

export function useSessions(): Sessions {
  const sessions = useContext(SessionsContext)
  if (!sessions) throw new Error('useSessions is called outside SessionsProvider')
  return sessions
}

const noPlan = signal<Opening>({ is: 'opening' })
const sessionIn = (opening: Opening) => (opening.is === 'open' ? opening.session : null)

/** A plan's session; null until it is open, and without a plan. */
export function useSession(id: Id | null): PlanSession | null {
  const sessions = useSessions()
  return useSignal(id === null ? noPlan : sessions.opening(id), sessionIn)
}

/** The document of a plan, behind the keys. */
export const useDocument = ({ document }: PlanSession): PlanDocument =>
  useSignal(document, undefined, Object.is, 'behind the keys')

/** What `pick` reads from the document of a plan, behind the keys. Give the same `pick` at every render. */
export const useDocumentPart = <Part>(
  { document }: PlanSession,
  pick: (document: PlanDocument) => Part,
  isSame?: (one: Part, other: Part) => boolean,
): Part => useSignal(document, pick, isSame, 'behind the keys')

const noDocument = signal<PlanDocument | null>(null)

/** The same where perhaps no plan is open: then it is read from null. */
export const usePartOfAny = <Part>(
  session: PlanSession | null,
  pick: (document: PlanDocument | null) => Part,
  isSame?: (one: Part, other: Part) => boolean,
): Part => useSignal(session?.document ?? noDocument, pick, isSame, 'behind the keys')

const unused: ReadonlyMap<string, string> = new Map()
const usedIn = (document: PlanDocument | null) => (document ? usesOf(document) : unused)
const sameUses = sameMaps<string>()

/** Where a plan uses each snippet, in a few words, by the snippet's id; nowhere without a plan. */
export function useUsedIn(session: PlanSession | null): ReadonlyMap<string, string> {
  return usePartOfAny(session, usedIn, sameUses)
}
