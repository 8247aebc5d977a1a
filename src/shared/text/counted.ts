/** "1 note", "2 notes", "1,200 more notes": how many of something whose plural takes an s. */
export const counted = (many: number, one: string): string =>
  `${many.toLocaleString('en-GB')} ${one}${many === 1 ? '' : 's'}`
