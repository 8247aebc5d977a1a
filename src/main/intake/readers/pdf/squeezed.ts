/** Words without blanks and hyphens: how they are broken into lines makes no difference to them then. */
export const squeezed = (words: string): string => words.replace(/[\s\u00ad\u2010-]+/gu, '')
