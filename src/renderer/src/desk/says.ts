import { ORPCError } from '@orpc/client'

/** Whether a call failed because what it is about is damaged in the library. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof ORPCError && error.code === 'UNREADABLE'

/** Whether a call failed because what it is about is not there any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof ORPCError && error.code === 'NOT_FOUND'

/** The sentence a person is told for a failed call. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.message) return error.message
  return 'Something went wrong. Try again; if it stays, start Linchpin anew.'
}
