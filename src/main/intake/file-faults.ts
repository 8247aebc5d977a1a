/** What went wrong with one file among several, as a sentence that names it. */
import { IntakeError } from './intake-error.ts'

/**
 * Whatever a file's reading threw, as that file's fault: what the system refused is said, and what a reader tripped
 * over is kept as the cause.
 */
export function faultOf(error: unknown, name: string): IntakeError {
  if (error instanceof IntakeError) return error
  const says = isFromSystem(error)
    ? `“${name}” could not be opened: ${reason(error.code)}.`
    : `“${name}” could not be read: it is damaged, or of a kind Linchpin does not know.`
  return new IntakeError(says, name, { cause: error })
}

/** Node's errors of its own have codes as well, but no call to the system that failed. */
const isFromSystem = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

function reason(code: string): string {
  if (code === 'ENOENT') return 'it is not there any more'
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to read it'
  if (code === 'EBUSY') return 'another program is using it'
  return 'the disk or the system refused it'
}
