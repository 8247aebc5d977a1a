/** What a person is told when Linchpin cannot start. */
import { CannotOpenError, DeskError } from '../desk.ts'
import { folderSentenceOf } from './system-errors.ts'

/** A reason not to start that is the person's to mend, said in full by its message. */
export class StartupError extends Error {}

/** The sentence of an error that is meant for the person; null for one nobody foresaw. */
export function sentenceOf(error: unknown): string | null {
  const meant =
    error instanceof StartupError || error instanceof DeskError || error instanceof CannotOpenError
  if (meant) return error.message
  return folderSentenceOf(error)
}
