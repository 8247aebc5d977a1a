import type { Heading } from './heading.ts'

export type Headed = Heading & { body: string }

/**
 * Gives each heading the words of those above it that have no text of their own, so that they are not lost:
 * "Land Law" straight above "Overview" makes "Land Law: Overview". A heading with text, or with nothing under
 * it at all, is a note of its own (docs/decisions/104).
 * @param headed in order
 */
export function nested<One extends Headed>(headed: readonly One[]): (One & { heading: string })[] {
  const notes: (One & { heading: string })[] = []
  let bare: Heading[] = []
  for (const [at, heading] of headed.entries()) {
    bare = bare.filter(({ level }) => level < heading.level)
    if (isBare(headed, at)) bare.push(heading)
    else notes.push({ ...heading, heading: joined([...bare, heading]) })
  }
  return notes
}

/** Whether a heading has no text of its own and stands straight above a deeper one. */
export const isBare = (headed: readonly Headed[], at: number): boolean => {
  const [heading, next] = [headed[at], headed[at + 1]]
  return heading?.body === '' && next !== undefined && next.level > heading.level
}

const joined = (headings: readonly Heading[]): string =>
  headings.reduce(
    (all, { words }) =>
      all === '' ? words : `${all}${/[.?!:]["'”’)]*$/.test(all) ? '' : ':'} ${words}`,
    '',
  )
