/** What things of another library are called here: id there to id here. */
import type { SQLOutputValue } from 'node:sqlite'
import { bytesAsText } from '../storage/index.ts'
import { parsed } from './rows.ts'

export type Known = { sources: Map<string, string>; snippets: Map<string, string> }

const kinds: Readonly<Record<string, keyof Known>> = { sourceId: 'sources', snippetId: 'snippets' }

/** A document or a cite as JSON, with the ids that its sources and snippets have here. */
export function withIdsOfHere(held: SQLOutputValue | undefined, known: Known): string | null {
  const text = bytesAsText(held)
  if (typeof text !== 'string') return null
  const value = parsed(text)
  try {
    return typeof value === 'string' ? text : JSON.stringify(moved(value, known))
  } catch {
    // Nested more deeply than can be followed: it comes as it is.
    return text
  }
}

function moved(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      const ids = kinds[key] && known[kinds[key]]
      return [key, ids && typeof held === 'string' ? (ids.get(held) ?? held) : moved(held, known)]
    }),
  )
}

/** The ids of a kind that a document names. */
export function idsNamed(key: 'sourceId' | 'snippetId', value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsNamed(key, each))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) =>
    name === key && typeof held === 'string' ? [held] : idsNamed(key, held),
  )
}
