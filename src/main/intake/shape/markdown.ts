import type { Heading } from './heading.ts'
import { markdownHeading } from './heading-forms.ts'
import type { Lines } from './lines.ts'

/** The headings of a file that marks them with `#`; those inside fenced code are not headings. */
export function markdownHeadings(lines: Lines): Heading[] {
  const found: (Heading & { level: number })[] = []
  let isFenced = false
  for (const [line, text] of lines.text.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(text)) isFenced = !isFenced
    const heading = isFenced ? null : markdownHeading(text)
    if (!heading) continue
    found.push({
      words: heading.heading,
      level: heading.level,
      line,
      bodyLine: line + 1,
      bodySkips: 0,
      keptWhenEmpty: true,
    })
  }
  // A heading straight above a deeper one is the title of what follows, not a note.
  return found.map(({ level, ...heading }, at) => ({
    ...heading,
    keptWhenEmpty: (found[at + 1]?.level ?? level) <= level,
  }))
}
