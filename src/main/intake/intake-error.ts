/** A file that cannot be imported. `message` is a sentence for the person that names it. */
export class IntakeError extends Error {
  readonly file: string

  constructor(message: string, file: string) {
    super(message)
    this.name = 'IntakeError'
    this.file = file
  }
}
