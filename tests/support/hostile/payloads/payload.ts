/** What a hostile string is made of. */

/**
 * The words of a payload, in which `HIT` stands for the call that shows it ran, such as `hit(12)`, and
 * `HOST` for an address of its own that nobody has, such as `p12.invalid`; or a function of the two,
 * for what is encoded.
 */
export type Draft = string | ((hit: string, host: string) => string)

/** Drafts by kind. */
export type Drafts = Readonly<Record<string, readonly Draft[]>>

/** Each character as a numeric entity. */
export const decimal = (words: string): string =>
  [...words].map((sign) => `&#${sign.codePointAt(0)};`).join('')

export const hexadecimal = (words: string): string =>
  [...words].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)}`).join(';')

export const percent = (words: string): string =>
  [...words].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')

export const base64 = (words: string): string => Buffer.from(words).toString('base64')
