/** The operating system's errors, and what they mean for the data folder. */

/** The `code` Node puts on the operating system's errors (`ENOENT`, `EACCES` …), or null. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

/** What an error met on opening the data folder means to a person, or null when it means nothing to them. */
export function folderSentenceOf(error: unknown): string | null {
  const says = folderSentences[systemCodeOf(error) ?? '']
  return says && error instanceof Error ? `${says} (${error.message})` : null
}

const folderSentences: Readonly<Record<string, string>> = {
  EACCES: 'Linchpin may not write to its data folder. Choose another with --data.',
  EPERM: 'Linchpin may not write to its data folder. Choose another with --data.',
  EROFS: 'The data folder is on a disk that cannot be written to. Choose another with --data.',
  ENOTDIR: 'The data folder named is not a folder. Choose another with --data.',
  EEXIST: 'The data folder named is not a folder. Choose another with --data.',
  ENOSPC: 'The disk is full. Make room and start Linchpin again.',
}
