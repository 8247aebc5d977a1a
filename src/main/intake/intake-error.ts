/** A file that cannot be imported. `message` is a sentence for the person that names it. */
export class IntakeError extends Error {
  readonly file: string

  constructor(message: string, file: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'IntakeError'
    this.file = file
  }
}

/** A file opens by a password only: none was given, or not the right one. */
export class PasswordError extends IntakeError {}
