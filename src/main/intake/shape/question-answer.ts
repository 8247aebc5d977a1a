import { isBlank } from '../layout.ts'
import type { Heading } from './heading.ts'
import { answerLabel, bareHeading, questionLabel } from './heading-forms.ts'
import type { Lines } from './lines.ts'

const longestLabelled = 6

/**
 * The headings of a file in "Q: … / A: …" form; none when it has no question with an answer. A question runs
 * on to the line of its answer, to a blank line, or for six lines at most.
 */
export function labelledQuestions(lines: Lines): Heading[] {
  const found: Heading[] = []
  let hasAnswer = false
  for (let at = 0; at < lines.text.length; at++) {
    const line = lines.text[at] ?? ''
    const label = questionLabel(line)
    if (label === 0) continue
    const parts = [line.slice(label)]
    let next = at + 1
    while (next < lines.text.length && next - at < longestLabelled) {
      const text = lines.text[next] ?? ''
      const isOver = isBlank(text) || answerLabel(text) > 0 || questionLabel(text) > 0
      if (isOver || /\?\s*$/.test(parts.at(-1) ?? '')) break
      parts.push(text)
      next++
    }
    let body = next
    while (body < lines.text.length && isBlank(lines.text[body] ?? '')) body++
    const skips = answerLabel(lines.text[body] ?? '')
    hasAnswer ||= skips > 0
    found.push({
      words: bareHeading(parts.map((part) => part.trim()).join(' ')),
      line: at,
      bodyLine: skips > 0 ? body : next,
      bodySkips: skips,
      level: 1,
    })
    at = next - 1
  }
  return hasAnswer ? found : []
}
