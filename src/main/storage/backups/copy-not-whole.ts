/** A copy that did not hold what its library holds; it was thrown away. */
export class CopyNotWholeError extends Error {
  constructor() {
    super(
      'The copy did not hold what the library holds, so it was thrown away. The library may be damaged: close Linchpin and open it again.',
    )
  }
}
