/** What changed in a line of a plan, word by word. */
import type { Inline, Mark, TextRun } from '../model/inline.ts'
import type { Cite } from '../model/source.ts'
import { changesBetween } from '../text/sequence-changes.ts'
import { wordTokens } from '../text/word-tokens.ts'

export type WordChange = 'same' | 'removed' | 'added'

/** Words of one look that stayed, went or came together. */
export type Piece = {
  change: WordChange
  text: string
  marks: readonly Mark[]
  /** Where the words lead, if they are a hyperlink's. */
  url?: string
  /** Whether they stand for a citation. */
  isCitation?: true
}

/** What a citation is called where its words are compared. */
export type SayCites = (cites: readonly Cite[]) => string

type Token = Omit<Piece, 'change'>

const tokensOf = ({ text, marks = [] }: TextRun, url?: string): Token[] =>
  wordTokens(text).map((word) => ({
    text: word,
    marks,
    ...(url !== undefined && { url }),
  }))

const lineTokens = (line: readonly Inline[], sayCites: SayCites): Token[] =>
  line.flatMap((run): Token[] => {
    if (run.type === 'text') return tokensOf(run)
    if (run.type === 'hyperlink') return run.content.flatMap((words) => tokensOf(words, run.url))
    return [{ text: sayCites(run.cites), marks: [], isCitation: true }]
  })

const lookOf = ({ marks, url, isCitation }: Token): string =>
  `${isCitation ? 'citation' : ''} ${marks.join()} ${url ?? ''}`

const keyOf = (token: Token): string => `${lookOf(token)} ${token.text}`

/**
 * The pieces of both lines in order. Those that are not `added` are the line before, those that are not
 * `removed` the line after.
 */
export function compareWords(
  before: readonly Inline[],
  after: readonly Inline[],
  sayCites: SayCites,
): Piece[] {
  const [old, fresh] = [lineTokens(before, sayCites), lineTokens(after, sayCites)]
  const steps = changesBetween(old.map(keyOf), fresh.map(keyOf))
  const pieces = steps.flatMap((step): Piece[] => {
    const token = step.type === 'added' ? fresh[step.after] : old[step.before]
    return token ? [{ ...token, change: step.type }] : []
  })
  return joined(ordered(withGapsFilled(pieces)))
}

/** A space that stayed between changed words is read as changed with them: "in 1923" is one change. */
function withGapsFilled(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const isGap = piece.change === 'same' && piece.text.trim() === ''
    const [before, after] = [pieces[at - 1], pieces[at + 1]]
    if (!isGap || !before || !after || before.change === 'same' || after.change === 'same')
      return [piece]
    return [
      { ...piece, change: 'removed' },
      { ...piece, change: 'added' },
    ]
  })
}

/** Of what changed in one place, first all that went and then all that came. */
function ordered(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let came: Piece[] = []
  for (const piece of pieces) {
    if (piece.change === 'added') came.push(piece)
    else {
      if (piece.change === 'same') {
        result.push(...came)
        came = []
      }
      result.push(piece)
    }
  }
  return [...result, ...came]
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.change === piece.change && !piece.isCitation && lookOf(last) === lookOf(piece))
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
