/** The plans that are open, outside of React. */
export { planLists } from './plan-lists.ts'
export type { PlanSession, Restored } from './plan-session.ts'
export type { SaveState } from './saver.ts'
export { createSessions, type Opening, type Sessions } from './sessions.ts'
export {
  SessionsProvider,
  useDocument,
  useDocumentPart,
  usePartOfAny,
  useSession,
  useSessions,
  useUsedIn,
} from './useSession.ts'
