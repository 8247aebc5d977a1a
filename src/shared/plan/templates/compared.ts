/** Which two things a question sets side by side. */
import type { QuestionReading } from '../../question/index.ts'

/** "A and B", "A’s or the B", "A more ruthless than B": what stands between two that are compared. */
const between = /^(?:['’]s?)?(?: and| or|[^:;,.?]{0,40} than)(?: the| an?)? $/i

/**
 * The two things a question compares, by its own names for them. Null where it names none as a pair: a
 * wrong title is worse than one still to be written.
 */
export function comparedIn(
  question: string,
  { subjects }: QuestionReading,
): readonly [string, string] | null {
  const text = question.replace(/\s+/g, ' ')
  for (const [at, second] of subjects.entries()) {
    const first = subjects[at - 1]
    if (first === undefined) continue
    const start = text.indexOf(first)
    const end = text.indexOf(second, start + first.length)
    if (start >= 0 && end >= 0 && between.test(text.slice(start + first.length, end)))
      return [first, second]
  }
  return null
}
