/** Where a title ends, of a work or of the book that it is in. */
import { imprintIn } from './imprint.ts'
import { asTitle, markedAt, unmarked } from './marked.ts'
import { titleAndParts } from './parts.ts'

/** `rest` is the text behind the title. */
export type TitleAndRest = { title: string; isQuoted: boolean; rest: string }

/** The title that a text goes on with: marked by quotes or italics, or up to a stop or a part that is known. */
export function titleAt(text: string, from: number): TitleAndRest | null {
  let start = from
  while (/[\s,.:;]/.test(text[start] ?? '')) start += 1
  const marked = markedAt(text, start)
  if (!marked || (marked.isQuoted && !isWholeTitle(text, marked)))
    return plainTitle(text.slice(start))
  return {
    title: asTitle(marked.inner),
    isQuoted: marked.isQuoted,
    rest: unmarked(text.slice(marked.end)),
  }
}

/** A title without marks, and what is behind it. Null where a text begins with none. */
function plainTitle(text: string): TitleAndRest | null {
  const [title, ...parts] = titleAndParts(text)
  if (title?.is !== 'words') return null
  const at = parts.some(({ is }) => is === 'words') ? -1 : imprintIn(title.raw)
  return {
    isQuoted: false,
    title: asTitle(at < 0 ? title.raw : title.raw.slice(0, at)),
    rest: (at < 0 ? '' : `${title.raw.slice(at)}. `) + unmarked(text.slice(title.end)),
  }
}

/** '"Terror" and after' only begins with a quotation. */
export const isWholeTitle = (
  text: string,
  { inner, end }: { inner: string; end: number },
): boolean =>
  /[.,?!]$/.test(inner) || /^(?:$|[,.;)]| ?[([]| in\b| ?[*_])/i.test(text.slice(end, end + 4))
