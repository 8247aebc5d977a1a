import type { Heading } from './heading.ts'
import { markdownHeading } from './heading-forms.ts'
import type { Lines } from './lines.ts'

/** The headings of a file that marks them with `#`; those inside fenced code are not headings. */
export function markdownHeadings(lines: Lines): Heading[] {
  const found: Heading[] = []
  let isFenced = false
  for (const [line, text] of lines.text.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(text)) isFenced = !isFenced
    const heading = isFenced ? null : markdownHeading(text, lines.text[line + 1])
    if (!heading) continue
    found.push({
      words: heading.heading,
      level: heading.level,
      line,
      bodyLine: line + 1,
      bodySkips: 0,
    })
  }
  return found
}
