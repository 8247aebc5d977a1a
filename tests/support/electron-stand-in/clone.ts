/**
 * What crosses between processes, as text: the part of the structured clone algorithm (HTML standard,
 * "StructuredSerialize") that is in use. Each function is sent to pages as its own source, so it uses
 * nothing from around it.
 */

/**
 * A value as JSON that `decode` makes the same of.
 * @throws DOMException named DataCloneError for what does not cross: functions, symbols, and instances of
 * classes, whose class would be lost on the way.
 */
export function encode(value: unknown): string {
  const seen = new Set<unknown>()
  const refuse = (what: string): never => {
    throw new DOMException(`${what} could not be cloned.`, 'DataCloneError')
  }
  const bytesOf = (view: ArrayBufferView | ArrayBuffer): string => {
    const bytes =
      view instanceof ArrayBuffer
        ? new Uint8Array(view)
        : new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x2000)
      text += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
    return btoa(text)
  }
  const walk = (one: unknown): unknown => {
    if (one === undefined) return ['undefined']
    if (one === null || typeof one === 'boolean' || typeof one === 'string') return one
    if (typeof one === 'number')
      return Number.isFinite(one) && !Object.is(one, -0)
        ? one
        : ['number', String(Object.is(one, -0) ? '-0' : one)]
    if (typeof one === 'bigint') return ['bigint', String(one)]
    if (typeof one !== 'object') return refuse(String(one))
    if (seen.has(one)) return refuse('A value that holds itself')
    seen.add(one)
    try {
      if (Array.isArray(one)) return ['array', one.map(walk)]
      if (one instanceof Date) return ['date', one.getTime()]
      if (one instanceof Map) return ['map', [...one].map(([key, held]) => [walk(key), walk(held)])]
      if (one instanceof Set) return ['set', [...one].map(walk)]
      if (one instanceof ArrayBuffer) return ['buffer', bytesOf(one)]
      if (ArrayBuffer.isView(one))
        return ['view', Object.prototype.toString.call(one).slice(8, -1), bytesOf(one)]
      if (one instanceof Error) return ['error', one.name, one.message, one.stack ?? '']
      const prototype: unknown = Object.getPrototypeOf(one)
      // The page's worlds each have an Object of their own, so it is known by its name.
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
        return refuse(`An instance of ${one.constructor?.name ?? 'a class'}`)
      return ['object', Object.entries(one).map(([key, held]) => [key, walk(held)])]
    } finally {
      seen.delete(one)
    }
  }
  return JSON.stringify(walk(value))
}

/** What `encode` was given. */
export function decode(text: string): unknown {
  const bytesIn = (packed: string): ArrayBuffer =>
    Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)).buffer
  // Kinds of view on bytes, named by whoever encoded them: `encode` above, and nobody else.
  const viewOf = (kind: string, bytes: ArrayBuffer): unknown =>
    Reflect.construct(Reflect.get(globalThis, kind), [bytes])
  const walk = (one: unknown): unknown => {
    if (!Array.isArray(one)) return one
    const [kind, held, more] = one
    switch (kind) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(held)
      case 'bigint':
        return BigInt(held)
      case 'array':
        return held.map(walk)
      case 'date':
        return new Date(held)
      case 'map':
        return new Map(held.map(([key, value]: [unknown, unknown]) => [walk(key), walk(value)]))
      case 'set':
        return new Set(held.map(walk))
      case 'buffer':
        return bytesIn(held)
      case 'view':
        return viewOf(held, bytesIn(more))
      case 'error':
        return Object.assign(new Error(more), { name: held, stack: one[3] })
      default:
        // Own properties even for `__proto__`, as the algorithm defines them.
        return held.reduce(
          (whole: object, [key, value]: [string, unknown]) =>
            Object.defineProperty(whole, key, {
              value: walk(value),
              writable: true,
              enumerable: true,
              configurable: true,
            }),
          {},
        )
    }
  }
  return walk(JSON.parse(text))
}
