/** The words of a line of pasted HTML while it is read. */
import { type Inline, type Mark, marks, type TextRun } from '../../../../shared/model/inline.ts'
import { type Raise, raisedText } from '../../../../shared/text/raised.ts'

/** How words stand: their marks, the address they lead to, and whether they are raised. */
export type Standing = { on: ReadonlySet<Mark>; url: string | null; raise: Raise | null }

export type Piece = TextRun & Pick<Standing, 'url' | 'raise'>

/** Adds words to a line. */
export function add(line: Piece[], text: string, { on, url, raise }: Standing): void {
  // The line under a link is the link's own.
  const list = marks.filter((mark) => on.has(mark) && (mark !== 'underline' || url === null))
  const last = line.at(-1)
  const continues =
    last?.url === url && last.raise === raise && (last.marks ?? []).join() === list.join()
  if (last && continues) last.text += text
  else line.push({ type: 'text', text, ...(list.length > 0 && { marks: list }), url, raise })
}

/** Whether the words of a line so far end in a sign. */
export const endsIn = (line: readonly Piece[], sign: RegExp): boolean =>
  sign.test(line.at(-1)?.text ?? '')

/** Takes white space off the end of a line. */
export function trimEnd(line: Piece[]): void {
  for (let last = line.at(-1); last; last = line.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') return
    line.pop()
  }
}

function trimStart(line: Piece[]): void {
  for (let first = line[0]; first; first = line[0]) {
    first.text = first.text.trimStart()
    if (first.text !== '') return
    line.shift()
  }
}

/** Raised and lowered pieces in characters of the line; those side by side are one exponent or index. */
function onTheLine(line: readonly Piece[]): Piece[] {
  const level: Piece[] = []
  let before = ''
  for (const [at, piece] of line.entries()) {
    const { raise } = piece
    if (raise !== null && line[at - 1]?.raise === raise) continue
    const next = line.findIndex((one, index) => index > at && one.raise !== raise)
    const text =
      raise === null
        ? piece.text
        : raisedText(
            line
              .slice(at, next < 0 ? line.length : next)
              .map((one) => one.text)
              .join(''),
            raise,
            before,
          )
    level.push({ ...piece, text })
    before = text
  }
  return level
}

const runOf = ({ url, raise: _, ...run }: Piece): Inline =>
  url === null ? run : { type: 'hyperlink', url, content: [run] }

/** A line that has been read to its end, without the white space around it. */
export function runsOf(line: Piece[]): Inline[] {
  trimStart(line)
  trimEnd(line)
  return onTheLine(line).map(runOf)
}
