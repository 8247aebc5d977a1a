/** How the sample looks before it is opened: read from its files, with nothing added to the library. */
import type { AnyBlock, Point } from '../../shared/model/blocks.ts'
import type { DraftNote } from '../../shared/model/note.ts'
import type { PlanDocument } from '../../shared/model/plan.ts'
import type { SampleLook } from '../../shared/model/sample.ts'
import { usesOf, wordsOf } from '../../shared/plan/outline.ts'

type Read = {
  name: string
  question: string
  /** How many there are. */
  sources: number
  notes: readonly DraftNote[]
  plan: PlanDocument
  /** What the plan calls a snippet. */
  idOf: (words: string) => string | undefined
  /** The source of a note in a line; without a heading, that of the notebook. */
  sourceOf: (heading?: string) => string
}

export function lookAt({ name, question, sources, notes, plan, idOf, sourceOf }: Read): SampleLook {
  const uses = usesOf(plan)
  const headings = new Map(
    notes.flatMap(({ heading, snippets }) => snippets.map(({ text }) => [idOf(text), heading])),
  )
  const first = notes[0] ?? { heading: '', snippets: [] }
  const section = plan.blocks.find((block) => block.type === 'section')
  return {
    name,
    question,
    notes: notes.length,
    snippets: notes.reduce((sum, { snippets }) => sum + snippets.length, 0),
    sources,
    from: sourceOf(),
    note: {
      heading: first.heading,
      snippets: first.snippets.map(({ text, kind, dates }) => ({
        text,
        kind,
        dates,
        used: uses.get(idOf(text) ?? '') ?? '',
      })),
    },
    lineOfArgument: said(plan.blocks, 'line-of-argument'),
    section: {
      title: section ? wordsOf(section.title) : '',
      points: (section?.blocks ?? [])
        .filter((block) => block.type === 'point')
        .map((point) => pointLook(point, (id) => sourceOf(headings.get(id)))),
    },
  }
}

const pointLook = (
  { stance, claim, body }: Point,
  sourceOf: (snippetId: string | undefined) => string,
): SampleLook['section']['points'][number] => ({
  stance,
  claim: wordsOf(claim),
  evidence: body
    .filter((part) => part.type === 'evidence')
    .map(({ words, snippetId }) => ({ words, source: sourceOf(snippetId) })),
  analysis: said(body, 'analysis'),
})

/** What the first of a kind says; '' without one. */
function said(blocks: readonly AnyBlock[], type: 'line-of-argument' | 'analysis'): string {
  const block = blocks.find((block) => block.type === type)
  return block?.type === type ? wordsOf(block.content) : ''
}
