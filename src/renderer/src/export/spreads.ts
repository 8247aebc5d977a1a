/** Pages as they are looked at: one at a time, or two beside each other. */

/** The first page of the spread that a page is in; pages count from 1. */
export const spreadOf = (page: number, many: number): number => page - ((page - 1) % many)

/** The first page of the spread before or after; the same where there is none. */
export function turned(from: number, by: 1 | -1, { pages, many }: { pages: number; many: number }) {
  const next = from + by * many
  return next < 1 || next > pages ? from : next
}

/** "Pages 1 and 2 of 6", "Page 6 of 6". */
export function saysPages(shown: readonly number[], pages: number): string {
  const [first, second] = shown
  if (first === undefined) return ''
  return second === undefined
    ? `Page ${first} of ${pages}`
    : `Pages ${first} and ${second} of ${pages}`
}
