/** Turns whatever a service threw into one of the contract's typed errors, with a sentence for the person. */
import { ORPCError, ValidationError } from '@orpc/server'
import { placeOf } from '../../shared/model/place.ts'
import { DeskError, isBusy, LibraryBusyError } from '../storage/index.ts'
import { diskFaultIn } from './disk-faults.ts'
import type { Log } from './log.ts'

/** @param doing the call's name, for the log. */
export function personError(
  error: unknown,
  doing: string,
  log: Log,
  signal?: AbortSignal,
): unknown {
  if (isBusy(error)) return personError(new LibraryBusyError({ cause: error }), doing, log)
  if (error instanceof DeskError)
    return new ORPCError(error.code, { message: error.message, data: error.data })
  if (error instanceof ORPCError) {
    if (error.code !== 'BAD_REQUEST' || !(error.cause instanceof ValidationError)) return error
    const [issue] = error.cause.issues
    return new ORPCError('REFUSED', {
      message: issue ? sentenceOf(issue) : error.message,
      data: { place: placeOf(issue?.path) },
    })
  }
  // A call its caller cancelled is not a fault.
  if (signal?.aborted) return error
  const isLogged = log.unexpected(doing, error)
  return new ORPCError('FAILED', {
    message: diskFaultIn(error) ?? unforeseen(log, isLogged),
    data: isLogged ? { log: log.path } : {},
  })
}

const unforeseen = ({ path }: Log, isLogged: boolean): string =>
  isLogged
    ? `Something went wrong. What happened is written in ${path}.`
    : `Something went wrong, and what happened could not be written in ${path}. See that its disk has room and can be written to.`

type Issue = { message: string; path?: Parameters<typeof placeOf>[0] }

/** What a schema says of a person's words is a sentence of its own; anything else is named by its place. */
function sentenceOf({ message, path }: Issue): string {
  const place = placeOf(path)
  return message.endsWith('.') || !place ? message : `${place}: ${message}`
}
