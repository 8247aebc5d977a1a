/** The sentence a person is told for a failed call. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.message) return error.message
  return 'Something went wrong. Try again; if it stays, start Linchpin anew.'
}
