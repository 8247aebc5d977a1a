const shown = 6

/** Says which letters no font here can print: "No font on this computer has the letters ไ, ท and 3 more." */
export function saysUnprintable(letters: readonly string[]): string {
  const more = letters.length - shown
  const named = more > 1 ? [...letters.slice(0, shown), `${more} more`] : letters
  const list = new Intl.ListFormat('en-GB').format(named)
  return `No font on this computer has the letter${letters.length === 1 ? '' : 's'} ${list}.`
}
