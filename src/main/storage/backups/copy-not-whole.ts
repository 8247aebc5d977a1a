/** A library could not be copied whole; what there was of the copy was thrown away. Its message is for the person. */
export class CopyNotWholeError extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'The library could not be copied whole. It may be damaged: close Linchpin and open it again.',
      options,
    )
  }
}
