import type { DraftSnippet } from '../../shared/model/note.ts'
import { datesIn } from '../../shared/text/dates.ts'
import { kindsIn } from '../../shared/text/kinds.ts'
import { peopleIn, peopleOf, type Vocabulary } from '../../shared/text/people.ts'
import { isSpace, type Range, trimmed } from '../../shared/text/ranges.ts'
import { sentences } from '../../shared/text/sentences.ts'
import { noNumbering } from './outline.ts'
import { type Layout, paragraphsOf } from './paragraphs.ts'

/** A "sentence" longer than this, in UTF-16 units, is cut at a space: no one quotes so much at once. */
export const longestSnippet = 2000

export type SegmentOptions = Partial<Layout> & {
  /** The people known from the whole import; without it, those the body itself shows. */
  vocabulary?: Vocabulary
  /** Go no further when there are so many. */
  most?: number
  /** Called with the offset reached, every so often. */
  progress?: (reached: number) => void
}

/**
 * The snippets of a note's body, in order: its sentences, line by line and item by item, list markers left
 * out. Each is an exact substring (`body.slice(start, end) === text`), trimmed, with a letter or figure in it.
 */
export function segment(body: string, options: SegmentOptions = {}): DraftSnippet[] {
  const {
    wrapWidth = null,
    numbering = noNumbering,
    isUnwrapped = false,
    most = Number.POSITIVE_INFINITY,
    progress,
  } = options
  const vocabulary = options.vocabulary ?? peopleOf([body])
  const kindOf = kindsIn(body)
  const snippets: DraftSnippet[] = []
  for (const { start, end } of snippetRanges(body, { wrapWidth, numbering, isUnwrapped })) {
    if (snippets.length >= most) break
    const text = body.slice(start, end)
    snippets.push({
      text,
      start,
      end,
      kind: kindOf({ start, end }),
      dates: datesIn(text),
      people: peopleIn(text, vocabulary),
    })
    if (snippets.length % 256 === 0) progress?.(end)
  }
  return snippets
}

/** Where the snippets of a body lie. */
export function* snippetRanges(body: string, layout: Layout): Generator<Range> {
  for (const paragraph of paragraphsOf(body, layout)) {
    const text = body.slice(paragraph.start, paragraph.end)
    for (const sentence of sentences(text)) {
      for (const { start, end } of pieces(text, sentence)) {
        if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
          yield { start: paragraph.start + start, end: paragraph.start + end }
      }
    }
  }
}

function* pieces(text: string, { start, end }: Range): Generator<Range> {
  let from = start
  while (end - from > longestSnippet) {
    const cut = cutPlace(text, from)
    const piece = trimmed(text, from, cut)
    if (piece) yield piece
    from = cut
  }
  const rest = trimmed(text, from, end)
  if (rest) yield rest
}

/** The last space within reach, or the longest reach that cuts no character in two. */
function cutPlace(text: string, from: number): number {
  for (let at = from + longestSnippet; at > from + longestSnippet / 2; at--)
    if (isSpace(text, at)) return at
  const at = from + longestSnippet
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
