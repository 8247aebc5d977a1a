/** Made once: to make it takes far longer than to use it, and long lists say counts in every row. */
const grouped = new Intl.NumberFormat('en-GB')

/** "1 note", "2 notes", "1,200 more notes": how many of something whose plural takes an s. */
export const counted = (many: number, one: string): string =>
  `${grouped.format(many)} ${one}${many === 1 ? '' : 's'}`
