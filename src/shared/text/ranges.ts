/** A stretch of a text in UTF-16 offsets, the end not included: `text.slice(start, end)`. */
export type Range = { start: number; end: number }

/** The range without the white space at its ends, or null when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Range | null {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return from < to ? { start: from, end: to } : null
}

/** Whether the UTF-16 unit there is white space as JavaScript's `\s` has it. */
export function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true
  return unit >= 160 && /\s/.test(text.charAt(index))
}
