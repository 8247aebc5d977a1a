/** Years of few digits that are written without their era, in a text that is known to speak of early times. */
import { yearsDates } from './calendar.ts'
import { countsThings, numbered } from './counted-things.ts'
import { laterYear } from './date-forms.ts'
import type { DateFound } from './dates.ts'

const notBefore = `(?<![\\p{L}\\p{N}£$€#]|\\d[.,:/–—-]|\\b(?:${numbered})\\.?\\s)`
const notAfter =
  '(?![\\p{L}\\p{N}%£$€]|[.,:/]\\d|\\s?[-–—]\\s?\\d|\\s?(?:B\\.?C|AD\\b|CE\\b|%|per cent|percent|million|billion|and \\d))'

/** "between 410 and 871", "from 597 to 664", "871–899", "757-96", "43–410", "the sieges of 674 and 717". */
const stretch = new RegExp(
  `${notBefore}(?:between\\s(?:the\\syears\\s)?(?<between>\\d{3}|\\d\\d(?=\\sand\\s\\d{3}))\\sand\\s|(?<=\\b(?:in|of)\\s)(?<first>\\d{3}|1[0-3]\\d{2})\\sand\\s|(?:from\\s)?(?<from>\\d{3}|\\d\\d(?=(?:\\s?[-–—]\\s?|\\sto\\s)\\d{3}))(?:\\s?[-–—]\\s?|\\s(?:to|until|till|through)\\s))(?<to>\\d{2,4})${notAfter}`,
  'giu',
)

/** "in 907", "the revolt of 1381", "Athelstan (924)", "the 1215 Magna Carta". */
const single = new RegExp(
  `(?:(?<=\\b(?:in|by|of|since|until|till|during|before|after|from|to|year|c\\.)\\s|\\()(?<year>\\d{3}|1[0-3]\\d{2})|(?<=\\bthe\\s)(?<named>\\d{3}|1[0-3]\\d{2})(?=\\s\\p{Lu}\\p{Ll}))${notAfter}`,
  'gu',
)

/**
 * Such years, in order of place. "120 to 150" is as often an amount as a time, so that only the reader of a text
 * that is about times, as a question is, may ask. A number that counts something is no year, nor is a round one that
 * tells of what there is so much: "a speed of 300", but "the Concordat of 1120".
 */
export function findEarlyYears(text: string): DateFound[] {
  const stretches = [...text.matchAll(stretch)].flatMap(({ 0: written, index, groups }) => {
    const from = Number(groups?.between ?? groups?.first ?? groups?.from)
    const to = laterYear(from, groups?.to)
    return to === null || to > 2100 ? [] : [dated(index, written, from, to)]
  })
  const singles = [...text.matchAll(single)]
    .filter(({ 0: written, index }) => !(written.endsWith('0') && isSoMuch(text.slice(0, index))))
    .map(({ 0: written, index }) => dated(index, written, Number(written), Number(written)))
  return [...stretches, ...singles]
    .filter(({ end }) => !countsThings(text.slice(end, end + 60)))
    .sort((a, b) => a.start - b.start)
}

const dated = (start: number, written: string, from: number, to: number): DateFound => ({
  start,
  end: start + written.length,
  ...yearsDates(from, to),
})

/** "A speed of", where "the Concordat of" is a name. */
const isSoMuch = (before: string): boolean =>
  /(?:^|\s)[^\s\p{Lu}]\S*\sof\s$/u.test(before.slice(-40))
