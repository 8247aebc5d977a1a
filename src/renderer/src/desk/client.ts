/** The typed client of the contract, and the same as queries for the cache. */
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Contract } from '../../../shared/contract.ts'
import type { Line, LineState } from './line.ts'
import type { Host } from './link.ts'

export type Client = ContractRouterClient<Contract>

export type DeskClient = {
  host: Host
  line: Line
  client: Client
  /** `queries.library.notes.queryOptions({ input })` and its like, for TanStack Query. */
  queries: ReturnType<typeof createTanstackQueryUtils<Client>>
}

export function deskClient(line: Line): DeskClient {
  const client: Client = createORPCClient(line.rpc)
  return { host: line.host, line, client, queries: createTanstackQueryUtils(client) }
}

const DeskContext = createContext<DeskClient | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): DeskClient {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is called outside DeskProvider')
  return desk
}

/** Whether the desk can be reached just now, and how often it has been reached anew. */
export function useLine(): LineState {
  const { line } = useDesk()
  return useSyncExternalStore(line.subscribe, line.state)
}
