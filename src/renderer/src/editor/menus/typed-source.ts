/** Reads what is typed to find a source: words of its author or title, and perhaps a page. */

export type TypedSource = {
  /** What is to be found in the source's line. */
  words: string
  /** "58" or "58–61". */
  locator?: string
}

/** A page or pages at the end, behind at least one word: "figes 58", "service p. 12-14". */
const pages = /^(.*\S)\s+(?:pp?\.?\s*)?(\d+(?:\s*[-–]\s*\d+)?)$/u

export function readTyped(typed: string): TypedSource {
  const [, before, locator] = pages.exec(typed.trim()) ?? []
  return {
    words: before ?? typed,
    ...(locator && { locator: locator.replace(/\s*[-–]\s*/u, '–') }),
  }
}
