/** What the services throw for a person to read; the router turns it into the contract's typed errors. */
export type DeskErrorCode = 'REFUSED' | 'NOT_FOUND' | 'CONFLICT' | 'UNREADABLE' | 'UNAVAILABLE'

export class DeskError extends Error {
  readonly code: DeskErrorCode
  readonly data: Record<string, unknown>

  /** @param message a sentence the person can act on. */
  constructor(code: DeskErrorCode, message: string, data: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** A reason the data folder cannot be opened, said in full by its message. */
export class CannotOpenError extends Error {}

/** A database made by a later Linchpin is left alone rather than misread. */
export class NewerDatabaseError extends CannotOpenError {}

/** The library cannot be opened just now, though nothing says that it is damaged. */
export class LibraryUnavailableError extends CannotOpenError {}
