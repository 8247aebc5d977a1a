/** The typed client of the contract, and the same as queries for the cache. */
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { createContext, useContext } from 'react'
import type { Contract } from '../../../shared/contract.ts'
import type { Host, Link } from './link.ts'

export type Client = ContractRouterClient<Contract>

export type DeskClient = {
  host: Host
  client: Client
  /** `queries.library.notes.queryOptions({ input })` and its like, for TanStack Query. */
  queries: ReturnType<typeof createTanstackQueryUtils<Client>>
}

export function deskClient(link: Link): DeskClient {
  const client: Client = createORPCClient(link.rpc)
  return { host: link.host, client, queries: createTanstackQueryUtils(client) }
}

const DeskContext = createContext<DeskClient | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): DeskClient {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is called outside DeskProvider')
  return desk
}
