/** Inline runs of the document ↔ Lexical text, line breaks, hyperlinks and citations. */
import { $createLinkNode, $isLinkNode } from '@lexical/link'
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
import {
  hyperlinkSchema,
  type Inline,
  type Mark,
  marks,
  normalLine,
  type TextRun,
} from '../../../../shared/model/inline.ts'
import { wordsOf } from '../../../../shared/plan/outline.ts'
import { $createCitation, $isCitation } from './citation/node.ts'

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

/** The marks of the text passed last, which line breaks take on. */
type Passed = { format: number }

function $readText(node: LexicalNode, passed: Passed): TextRun | null {
  if ($isLineBreakNode(node)) {
    const own = $getState(node, breakFormatState)
    if (own !== asBefore) passed.format = own
  } else if ($isTextNode(node)) passed.format = node.getFormat() & knownFormats
  else return null
  const text = $isLineBreakNode(node) ? '\n' : node.getTextContent()
  return text === '' ? null : { type: 'text', text, marks: marksOf(passed.format) }
}

const $readTexts = (nodes: readonly LexicalNode[], passed: Passed): TextRun[] =>
  nodes.map((node) => $readText(node, passed)).filter((run) => run !== null)

function $readRuns(nodes: readonly LexicalNode[], passed: Passed): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if ($isCitation(node)) return [{ type: 'citation', cites: node.getCites() }]
    if (!$isLinkNode(node)) return $readTexts([node], passed)
    const content = $readTexts(node.getChildren(), passed)
    const link = { type: 'hyperlink' as const, url: node.getURL(), content }
    return hyperlinkSchema.safeParse(link).success ? [link] : content
  })
}

/** The runs of a line; neighbours with equal marks are one run. */
export function $readInline(line: ElementNode): Inline[] {
  return $runsOf(line.getChildren())
}

/** The runs that the nodes of a line make together. */
export const $runsOf = (nodes: readonly LexicalNode[]): Inline[] =>
  normalLine($readRuns(nodes, { format: 0 }))

function $writeText({ text, marks: list }: TextRun, passed: Passed): LexicalNode[] {
  const nodes: LexicalNode[] = []
  const format = formatOf(list)
  for (const [index, words] of text.split('\n').entries()) {
    if (index > 0) {
      const lineBreak = $createLineBreakNode()
      if (format !== passed.format) $setState(lineBreak, breakFormatState, format)
      nodes.push(lineBreak)
      passed.format = format
    }
    if (words === '') continue
    nodes.push($createTextNode(words).setFormat(format))
    passed.format = format
  }
  return nodes
}

/** Fresh nodes for runs. */
export function $writeInline(runs: readonly Inline[]): LexicalNode[] {
  const passed: Passed = { format: 0 }
  return runs.flatMap((run): LexicalNode[] => {
    if (run.type === 'text') return $writeText(run, passed)
    if (run.type === 'citation') return [$createCitation(run.cites)]
    const words = run.content.flatMap((one) => $writeText(one, passed))
    return [$createLinkNode(run.url).append(...words)]
  })
}

/** A line's words without marks. */
export const $readWords = (line: ElementNode): string => wordsOf($readInline(line))

/** Plain words as runs. */
export const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
