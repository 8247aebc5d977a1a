/** Reading a whole number out of what a person typed. */

export type Bounds = { least: number; most: number }

/** Digits, or groups of three of them with a comma or a space between: "1200", "1,200", "1 200". */
const whole = /^(?:\d+|\d{1,3}(?:[,\s]\d{3})+)$/u

export const saysNumber = (value: number): string => value.toLocaleString('en-GB')

/**
 * The number that was typed, null where nothing was. What is no whole number, or is out of bounds, is
 * told in a sentence: no other number is taken for it.
 */
export function readNumber(
  typed: string,
  { least, most }: Bounds,
): { value: number | null } | { fault: string } {
  const text = typed.trim()
  if (text === '') return { value: null }
  const value = whole.test(text) ? Number(text.replace(/[,\s]/gu, '')) : Number.NaN
  return value >= least && value <= most
    ? { value }
    : { fault: `Write a whole number from ${saysNumber(least)} to ${saysNumber(most)}.` }
}
