/** The parts of a plan as they stand under each other, each with a label that says what it is. */
import type { Counter, Evidence, FreePart, Link, List } from '../../../shared/model/blocks.ts'
import type { Inline } from '../../../shared/model/inline.ts'
import type { EssayHeading, EssayList, EssayPart } from '../essay.ts'
import { withoutItems } from '../items.ts'
import type { Composing } from './composing.ts'

/** Only a quotation is printed as the source's own words; what else it is, its label says. */
const evidenceLooks: Record<Evidence['use'], { look: 'quotation' | 'indented'; label?: string }> = {
  quotation: { look: 'quotation' },
  paraphrase: { look: 'indented', label: 'Paraphrase' },
  figure: { look: 'indented', label: 'Figure' },
}

/** What a part prints; nothing where it is blank or the options leave it out. */
export function partsOf(part: FreePart | Link, composing: Composing): EssayPart[] {
  switch (part.type) {
    case 'evidence':
      return evidenceParts(part, composing)
    case 'analysis':
      return composing.options.analysis ? paragraph(part.content, composing, 'Analysis') : []
    case 'link':
      return paragraph(part.content, composing, 'Link')
    case 'list':
      return listParts(part, composing)
    case 'paragraph':
      return paragraph(part.content, composing)
  }
}

/** The label stands even where the objection is not written yet: what follows is not the point's. */
export function counterParts(
  { claim, body, reply }: Counter,
  composing: Composing,
  bodyPart: typeof partsOf = partsOf,
): EssayPart[] {
  const runs = composing.printed(claim)
  const parts = body.flatMap((part) => bodyPart(part, composing))
  return [
    ...(runs.length > 0 || parts.length > 0
      ? [{ type: 'paragraph' as const, label: 'Counter', runs }]
      : []),
    ...parts,
    ...paragraph(reply, composing, 'Reply'),
  ]
}

function evidenceParts(evidence: Evidence, composing: Composing): EssayPart[] {
  const runs = composing.evidenceRuns(evidence)
  return [
    ...(runs.length > 0
      ? [{ type: 'evidence' as const, ...evidenceLooks[evidence.use], runs }]
      : []),
    ...commentParts(evidence, composing),
  ]
}

function commentParts({ comment }: Evidence, { options, printed }: Composing): EssayPart[] {
  const runs = options.comments ? printed(comment) : []
  return runs.length > 0 ? [{ type: 'comment', label: 'Comment', runs }] : []
}

/** The list without its blank items; nothing where all are. */
export function listParts({ style, items }: List, { printed, hasLine }: Composing): EssayList[] {
  const kept = withoutItems(items, ({ content }) => hasLine(content))
  if (kept.length === 0) return []
  return [
    {
      type: 'list',
      style,
      items: kept.map(({ depth, content }) => ({ depth, runs: printed(content) })),
    },
  ]
}

export function paragraph(
  content: readonly Inline[],
  { printed }: Composing,
  label?: string,
): EssayPart[] {
  const runs = printed(content)
  return runs.length > 0 ? [{ type: 'paragraph', ...(label && { label }), runs }] : []
}

/** A heading of the layout's own, of the first level. */
export const heading = (words: string): EssayHeading => ({
  type: 'heading',
  level: 1,
  runs: [{ text: words }],
})

/** The headings of points inside two sections are the deepest. */
export const below = (level: 1 | 2 | 3): 2 | 3 => (level === 1 ? 2 : 3)
