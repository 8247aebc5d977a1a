/** What a person is told when Linchpin cannot start. */
import { DeskError, FolderInUseError, NewerDatabaseError } from '../desk.ts'
import { systemCodeOf } from './system-errors.ts'

/** A reason not to start that is the person's to mend, said in full by its message. */
export class StartupError extends Error {}

/** The sentence of an error that is meant for the person; null for one nobody foresaw. */
export function sentenceOf(error: unknown): string | null {
  const meant =
    error instanceof StartupError ||
    error instanceof DeskError ||
    error instanceof FolderInUseError ||
    error instanceof NewerDatabaseError
  if (meant) return error.message
  const code = systemCodeOf(error)
  return code && error instanceof Error && code in systemSentences
    ? `${systemSentences[code]} (${error.message})`
    : null
}

const systemSentences: Readonly<Record<string, string>> = {
  EACCES: 'Linchpin may not write to its data folder. Choose another with --data.',
  EPERM: 'Linchpin may not write to its data folder. Choose another with --data.',
  EROFS: 'The data folder is on a disk that cannot be written to. Choose another with --data.',
  ENOTDIR: 'The data folder named is not a folder. Choose another with --data.',
  EEXIST: 'The data folder named is not a folder. Choose another with --data.',
  ENOSPC: 'The disk is full. Make room and start Linchpin again.',
}
