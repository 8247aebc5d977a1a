/** The evidence of a plan as a table: what it is, where it comes from, where it is used. */
import { type AnyBlock, childrenOf, type Evidence } from '../../../shared/model/blocks.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import { wordsOf } from '../../../shared/plan/outline.ts'
import { saysPlace } from '../../../shared/text/locators.ts'
import type { EssayBlock, EssayPart, EssayRun } from '../essay.ts'
import { type Composing, oneLine } from './composing.ts'

const useWords: Record<Evidence['use'], string> = {
  quotation: 'Quotation',
  paraphrase: 'Paraphrase',
  figure: 'Figure',
}

type Column = {
  head: string
  share: number
  /** @param number of the evidence, from 1. */
  cell(used: Used, number: number, composing: Composing): EssayRun[]
}

const columns: readonly Column[] = [
  { head: 'No.', share: 5, cell: (_, number) => [{ text: String(number) }] },
  {
    head: 'Evidence',
    share: 40,
    cell: ({ evidence }, _, { evidenceWords }) => words(evidenceWords(evidence)),
  },
  { head: 'Used as', share: 10, cell: ({ evidence }) => [{ text: useWords[evidence.use] }] },
  { head: 'Source', share: 17, cell: sourceCell },
  { head: 'Used in', share: 13, cell: ({ place }) => words(place) },
]
const comments: Column = {
  head: 'Comment',
  share: 15,
  cell: ({ evidence }, _, { printed }) => printed(evidence.comment),
}

const shownColumns = ({ options }: Pick<Composing, 'options'>): readonly Column[] =>
  options.comments ? [...columns, comments] : columns

/** The names of the columns, where there is nothing to stand in them. */
export const registerHead = (options: Composing['options']): string[] =>
  shownColumns({ options }).map(({ head }) => head)

/** A row for each piece of evidence that has words or a source, in the plan's order. */
export function composeRegister(composing: Composing): EssayBlock[] {
  const found = usedIn(composing)
  if (found.length === 0) return []
  const shown = shownColumns(composing)
  const total = shown.reduce((sum, { share }) => sum + share, 0)
  return [
    {
      type: 'table',
      widths: shown.map(({ share }) => share / total),
      head: shown.map(({ head }) => head),
      rows: found.map((used, at) => shown.map(({ cell }) => cellOf(cell(used, at + 1, composing)))),
    },
  ]
}

const words = (text: string): EssayRun[] => (text === '' ? [] : [{ text }])

const cellOf = (runs: EssayRun[]): EssayPart[] =>
  runs.length > 0 ? [{ type: 'paragraph', runs }] : []

/** Enough to find it in the bibliography: no style's own form, which could say "ibid." in a table. */
function sourceCell({ evidence }: Used, _: number, composing: Composing): EssayRun[] {
  const cite = composing.citeOf(evidence)
  const source = cite && composing.sources.find(({ id }) => id === cite.sourceId)
  if (!source) return []
  const place = saysPlace(cite)
  return [composing.named(cite, [nameSource(source), place].filter(Boolean).join(', '))]
}

/** Evidence, and what it stands in: "Party and office, point 2". */
type Used = { evidence: Evidence; place: string }

function usedIn({ document, prints, numberOf, evidenceWords, citeOf }: Composing): Used[] {
  const found: Used[] = []
  function look(block: AnyBlock, place: readonly string[]): void {
    if (!prints(block)) return
    if (block.type === 'evidence') {
      if (evidenceWords(block) !== '' || citeOf(block))
        found.push({ evidence: block, place: sentenceCase(place.join(', ')) })
      return
    }
    const inside = [...place, ...placeNamed(block)]
    for (const child of childrenOf(block)?.blocks ?? []) look(child, inside)
  }
  const placeNamed = (block: AnyBlock): string[] => {
    if (block.type === 'point') return [`point ${numberOf(block)}`]
    if (block.type === 'section') return [oneLine(wordsOf(block.title))].filter(Boolean)
    return block.type === 'counter' || block.type === 'judgement' ? [block.type] : []
  }
  for (const block of document.blocks) look(block, [])
  return found
}

const sentenceCase = (text: string): string => text.replace(/^./su, (first) => first.toUpperCase())
