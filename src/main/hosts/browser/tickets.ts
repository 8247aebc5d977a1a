/** Addresses for downloads: each leads to one file, once, for as long as a browser needs to begin. */
import { freshSecret } from './door.ts'

export type Tickets = {
  /** A word nobody can guess that stands for the file. */
  issue(fileId: string): string
  /** The file a ticket stands for, or null when it is none, spent or too old. */
  look(ticket: string): string | null
  /** As `look`, and spends the ticket. */
  spend(ticket: string): string | null
}

/** From the page's wish to keep a file until its browser asks for it; it asks before it asks the person. */
const goodMs = 60_000

export function createTickets(): Tickets {
  const fileIds = new Map<string, string>()
  const look = (ticket: string) => fileIds.get(ticket) ?? null
  return {
    issue(fileId) {
      const ticket = freshSecret()
      fileIds.set(ticket, fileId)
      setTimeout(() => fileIds.delete(ticket), goodMs).unref()
      return ticket
    },
    look,
    spend(ticket) {
      const fileId = look(ticket)
      fileIds.delete(ticket)
      return fileId
    },
  }
}
