/** Objects that refuse to be asked what the stand-in does not know, so that nothing passes by accident. */

/** What JavaScript itself, promises and test tools look for on any object. */
const harmless = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
])

export class UnknownApiError extends Error {}

/**
 * The object, but reading a property it has not throws. A property it has may be replaced, as tests do
 * with dialogs.
 */
export function strict<Whole extends object>(name: string, whole: Whole): Whole {
  return new Proxy(whole, {
    get(target, property, receiver) {
      if (typeof property === 'string' && !(property in target) && !harmless.has(property))
        throw new UnknownApiError(`The stand-in for Electron does not know ${name}.${property}.`)
      return Reflect.get(target, property, receiver)
    },
  })
}

/** Refuses options the stand-in does not know. */
export function onlyKnown(name: string, given: object, known: readonly string[]): void {
  for (const option of Object.keys(given))
    if (!known.includes(option))
      throw new UnknownApiError(
        `The stand-in for Electron does not know the option ${option} of ${name}.`,
      )
}
