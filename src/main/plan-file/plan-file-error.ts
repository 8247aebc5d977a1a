/** A plan file that cannot be opened or written. `message` is a sentence for the person. */
export class PlanFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PlanFileError'
  }
}
