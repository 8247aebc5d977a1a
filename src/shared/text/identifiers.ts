/** The numbers that books, series and articles are known by, checked as they are typed. */

/**
 * What is wrong with the ISBNs of a field, in a sentence; null where nothing is. A number of ten figures has a sum
 * of its figures, each counted from ten down, that eleven divides; one of thirteen counts them once and three times
 * in turn, and ten divides it (ISO 2108).
 */
export function faultOfIsbn(words: string): string | null {
  for (const piece of words.split(/[,;]/u)) {
    const number = piece
      .replaceAll(/\([^)]*\)|\bISBN(?:-1[03])?:?/giu, '')
      .replaceAll(/[\s‐-―-]/gu, '')
    if (number === '') continue
    if (!/^\d+x?$/iu.test(number)) return 'An ISBN has figures only, and X at its end at most.'
    if (number.length !== 10 && number.length !== 13)
      return `An ISBN has 10 or 13 figures; this has ${number.length}.`
    if (!hasRightSum(number))
      return 'One of the figures of this ISBN is wrong: its last checks them.'
  }
  return null
}

const figureOf = (figure: string): number => (/x/iu.test(figure) ? 10 : Number(figure))

function hasRightSum(number: string): boolean {
  const figures = [...number].map(figureOf)
  const sum = (weigh: (at: number) => number) =>
    figures.reduce((all, figure, at) => all + figure * weigh(at), 0)
  if (figures.length === 10) return sum((at) => 10 - at) % 11 === 0
  return /^97[89]/u.test(number) && sum((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0
}

/** What is wrong with an ISSN: eight figures, counted from eight down, whose sum eleven divides (ISO 3297). */
export function faultOfIssn(words: string): string | null {
  for (const piece of words.split(/[,;]/u)) {
    const number = piece.replaceAll(/\([^)]*\)|\bISSN:?/giu, '').replaceAll(/[\s‐-―-]/gu, '')
    if (number === '') continue
    if (!/^\d{7}[\dx]$/iu.test(number)) return 'An ISSN has 8 figures, as in 0013-8266.'
    const sum = [...number].reduce((all, figure, at) => all + figureOf(figure) * (8 - at), 0)
    if (sum % 11 !== 0) return 'One of the figures of this ISSN is wrong: its last checks them.'
  }
  return null
}

/** What is wrong with a DOI: it begins with 10, the number of who gives it and a stroke (ISO 26324); it has no check. */
export function faultOfDoi(words: string): string | null {
  const doi = words.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')
  return doi === '' || /^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.test(doi)
    ? null
    : 'A DOI begins with 10, a number and a stroke, as in 10.1093/ehr/cew123.'
}
