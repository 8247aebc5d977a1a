/** The `code` Node puts on the operating system's errors (`ENOENT`, `EACCES` …), or null. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}
