/** Inline runs of the document ↔ Lexical text and line breaks. */
import {
  $createLineBreakNode,
  $createTextNode,
  $getState,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  createState,
  type ElementNode,
  IS_BOLD,
  IS_ITALIC,
  IS_UNDERLINE,
  type LexicalNode,
} from 'lexical'
import { type Inline, type Mark, marks } from '../../../../shared/model/plan.ts'

const bits: Record<Mark, number> = { bold: IS_BOLD, italic: IS_ITALIC, underline: IS_UNDERLINE }

/** The formats a plan knows, as one mask of Lexical's bits. */
export const knownFormats = IS_BOLD | IS_ITALIC | IS_UNDERLINE

const asBefore = -1

/**
 * The marks of a line break, which in Lexical has none: the bits of the run it came from, or
 * `asBefore` when they are those of the text before it.
 */
const breakFormatState = createState('format', {
  parse: (value) => (typeof value === 'number' ? value : asBefore),
})

const formatOf = (list: readonly Mark[] | undefined): number =>
  (list ?? []).reduce((format, mark) => format | bits[mark], 0)

const marksOf = (format: number): Mark[] => marks.filter((mark) => (format & bits[mark]) !== 0)

type Piece = { format: number; text: string }

function join(pieces: Piece[], format: number, text: string): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last?.format === format) last.text += text
  else pieces.push({ format, text })
}

function* $piecesOf(nodes: readonly LexicalNode[]): Generator<Piece> {
  let before = 0
  for (const node of nodes) {
    if ($isLineBreakNode(node)) {
      const own = $getState(node, breakFormatState)
      before = own === asBefore ? before : own
      yield { format: before, text: '\n' }
    } else if ($isTextNode(node)) {
      before = node.getFormat() & knownFormats
      yield { format: before, text: node.getTextContent() }
    }
  }
}

/** The runs of a line; neighbours with equal marks are one run. */
export function $readInline(line: ElementNode): Inline[] {
  return $runsOf(line.getChildren())
}

/** The runs that text and line-break nodes make together. */
export function $runsOf(nodes: readonly LexicalNode[]): Inline[] {
  const pieces: Piece[] = []
  for (const { format, text } of $piecesOf(nodes)) join(pieces, format, text)
  return pieces.map(({ format, text }) => ({
    type: 'text',
    text,
    ...(format !== 0 && { marks: marksOf(format) }),
  }))
}

/** Fresh text and line-break nodes for runs. */
export function $writeInline(runs: readonly Inline[]): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let before = 0
  for (const run of runs) {
    const format = formatOf(run.marks)
    for (const [index, words] of run.text.split('\n').entries()) {
      if (index > 0) {
        const lineBreak = $createLineBreakNode()
        if (format !== before) $setState(lineBreak, breakFormatState, format)
        nodes.push(lineBreak)
        before = format
      }
      if (words === '') continue
      nodes.push($createTextNode(words).setFormat(format))
      before = format
    }
  }
  return nodes
}

/** A line's words without marks. */
export const $readWords = (line: ElementNode): string =>
  $readInline(line)
    .map(({ text }) => text)
    .join('')

/** Plain words as runs. */
export const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
