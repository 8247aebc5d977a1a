/** Titles as they are typed: a title within a title stands between asterisks. */

export type TitlePart = { words: string; isTitle: boolean }

/** Between words' edges, so that 3*4*5 and a lone * are what they are. */
const within = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu

/** "Order in the *Divina Commedia*" in its parts; all of one kind where there are no asterisks. */
export function titleParts(title: string): TitlePart[] {
  const parts: TitlePart[] = []
  let end = 0
  for (const found of title.matchAll(within)) {
    if (found.index > end) parts.push({ words: title.slice(end, found.index), isTitle: false })
    parts.push({ words: found[1] ?? '', isTitle: true })
    end = found.index + found[0].length
  }
  if (end < title.length) parts.push({ words: title.slice(end), isTitle: false })
  return parts
}

/** The title in plain words, for a list. */
export const plainTitle = (title: string): string =>
  titleParts(title)
    .map(({ words }) => words)
    .join('')
