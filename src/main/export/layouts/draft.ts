/** A draft to write over: each point a paragraph, without labels. docs/decisions/181 */
import type { Counter, Evidence, FreePart, Link, Point } from '../../../shared/model/blocks.ts'
import type { EssayPart, EssayRun } from '../essay.ts'
import type { Composing } from './composing.ts'
import { framed } from './frame.ts'
import { listParts, paragraph, printedOf } from './parts.ts'
import { joined, quoted, sentence } from './sentences.ts'

type Part = FreePart | Link | Counter

/**
 * The line of argument opens it and the judgement ends it. In a point the claim comes first and the link last; what
 * is between them keeps the order that the student gave it.
 */
export function composeDraft(composing: Composing) {
  return framed(composing, {
    lineOfArgument: (content) => paragraph(content, composing),
    criteriaHeading: [],
    points: (points) =>
      points.flatMap((point) => printedOf(point.id, pointParts(point, composing))),
    parts: (parts) => written([], parts, false, composing),
    judgement: ({ body }) => written([], body, false, composing),
  })
}

function pointParts({ claim, body }: Point, composing: Composing): EssayPart[] {
  const opening = sentenceOf(claim, composing)
  const links = body.filter(({ type }) => type === 'link')
  return written(
    opening,
    [...body.filter(({ type }) => type !== 'link'), ...links],
    true,
    composing,
  )
}

/**
 * Parts as paragraphs that begin with `opening`. A list stands between two of them. Each is of the block that it begins
 * with; what begins with `opening` is left to whoever gave that.
 * @param isOneParagraph whether free words go on with the paragraph, as a point's do.
 */
function written(
  opening: EssayRun[][],
  parts: readonly Part[],
  isOneParagraph: boolean,
  composing: Composing,
): EssayPart[] {
  const paragraphs: EssayPart[] = []
  let sentences = opening
  let begunBy: { of?: string } = {}
  const close = () => {
    if (sentences.length > 0)
      paragraphs.push({ type: 'paragraph', runs: joined(sentences), ...begunBy })
    sentences = []
  }
  function say({ id }: Part, said: EssayRun[][]): void {
    if (sentences.length === 0) begunBy = { of: id }
    sentences.push(...said)
  }
  function add(part: Part): void {
    if (part.type === 'list') {
      const lists = listParts(part, composing)
      if (lists.length > 0) close()
      paragraphs.push(...printedOf(part.id, lists))
      return
    }
    if (part.type === 'counter') {
      say(part, sentenceOf(part.claim, composing))
      for (const inner of part.body) add(inner)
      say(part, sentenceOf(part.reply, composing))
      return
    }
    if (part.type === 'paragraph' && !isOneParagraph) close()
    say(part, partSentences(part, composing))
  }
  for (const part of parts) add(part)
  close()
  return paragraphs
}

function partSentences(
  part: Exclude<Part, { type: 'list' | 'counter' }>,
  composing: Composing,
): EssayRun[][] {
  if (part.type === 'evidence') return evidenceSentence(part, composing)
  if (part.type === 'analysis' && !composing.options.analysis) return []
  return sentenceOf(part.content, composing)
}

function evidenceSentence(evidence: Evidence, composing: Composing): EssayRun[][] {
  const shape = evidence.use === 'quotation' ? quoted : undefined
  const runs = composing.evidenceRuns(evidence, shape)
  return runs.length > 0 ? [sentence(runs, composing.citesInText)] : []
}

function sentenceOf(
  content: Parameters<Composing['printed']>[0],
  { printed, citesInText }: Composing,
): EssayRun[][] {
  const runs = printed(content)
  return runs.length > 0 ? [sentence(runs, citesInText)] : []
}
