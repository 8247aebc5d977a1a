/** The mark of an item as its list writes it: "3.", "b)", "(iv)", "2.1". */
import { romanOf } from '../../../../shared/text/roman.ts'

export type NumberForm = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman'

const longestMark = 16
const longestSigns = 64
/** Greater numbers are written in figures; no list of notes has them. */
const mostRoman = 3999

/**
 * A number without a sign behind it gets a stop: as plain text it would be part of the words.
 * @param signs what stands around the numbers: "%1.%2)", each counted from 1 for the outermost list
 * @param numberAt what an outer list has come to, from 1; null where it is not written
 */
export function listMark(
  signs: string,
  numberAt: (depth: number) => { form: NumberForm; count: number } | null,
): string {
  const mark = signs
    .slice(0, longestSigns)
    .replace(/%([1-9])/g, (_, depth: string) => {
      const number = numberAt(Number(depth))
      return number ? written(number.form, number.count) : ''
    })
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestMark)
  return /[\p{L}\p{N}]$/u.test(mark) ? `${mark}.` : mark
}

function written(form: NumberForm, count: number): string {
  const whole = Math.max(0, Math.trunc(count))
  if (whole === 0 || form === 'decimal') return String(whole)
  if (form === 'lower-letter') return letters(whole)
  if (form === 'upper-letter') return letters(whole).toUpperCase()
  const roman = whole > mostRoman ? String(whole) : romanOf(whole)
  return form === 'lower-roman' ? roman.toLowerCase() : roman
}

/** "a" to "z", then "aa" to "zz", as both Word and LibreOffice count. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(longestMark, Math.ceil(count / 26)))
}
