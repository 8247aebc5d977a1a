/** What of a block is compared: its lines by name, and what else is true of it. */

import { type AnyBlock, formOf } from '../model/blocks.ts'
import { saysStyleChoice } from '../model/citation-style.ts'
import type { Inline } from '../model/inline.ts'
import type { Dismissed, PlanDocument } from '../model/plan.ts'
import { counted } from '../text/counted.ts'
import type { SayCites } from './compare-words.ts'
import { outline } from './outline.ts'

const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])

/** The lines of a block itself, by what each is called in it. */
export function linesOf(block: AnyBlock): Map<string, readonly Inline[]> {
  const { lines, words } = formOf(block)
  if (block.type === 'list') return new Map([['Items', itemsInOneLine(block)]])
  return new Map([
    ...(words ? [['Words', plain(words(block))] as const] : []),
    ...lines(block).map(({ name, content }) => [name, content] as const),
  ])
}

/** Each item in a line of its own, as far in as it is deep. */
const itemsInOneLine = ({ items }: Extract<AnyBlock, { type: 'list' }>): Inline[] =>
  items.flatMap(({ depth, content }, at) => [
    ...plain(`${at > 0 ? '\n' : ''}${'\u2003'.repeat(depth)}• `),
    ...content,
  ])

/** What is true of a block besides its words. */
export function factsOf(block: AnyBlock, sayCites: SayCites): Map<string, string> {
  const form = formOf(block)
  const cite = form.cite?.(block)
  return new Map([
    ['Kind', form.name.toLowerCase()],
    ...Object.entries(form.facts?.(block) ?? {}),
    ...(cite ? [['Source', sayCites([cite])] as const] : []),
  ])
}

/** What the findings that are set aside in one document and not in another are called among its facts. */
export const setAsideFact = 'Set aside'

/** In words what of the findings is set aside in a document, and not in the other: "single evidence (point 2)". */
export function setAsideOnlyIn(document: PlanDocument, other: PlanDocument): string | null {
  const keyOf = ({ check, block }: Dismissed) => `${check} ${block}`
  const there = new Set(other.dismissed?.map(keyOf))
  const here = document.dismissed?.filter((finding) => !there.has(keyOf(finding))) ?? []
  if (here.length === 0) return null
  const places = new Map(outline(document).map(({ block, short }) => [block.id, short]))
  return here
    .map(({ check, block }) => {
      const place = block === null ? undefined : places.get(block)
      return `${check.replaceAll('-', ' ')}${place === undefined ? '' : ` (${place})`}`
    })
    .join('; ')
}

/** What is true of the plan as a whole. */
export function planFacts({ budget, citing }: PlanDocument): Map<string, string> {
  const facts = new Map<string, string>()
  if (budget?.words !== undefined) facts.set('Length', counted(budget.words, 'word'))
  if (budget?.minutes !== undefined) facts.set('Time', counted(budget.minutes, 'minute'))
  if (citing) facts.set('Style of citations', saysStyleChoice(citing))
  return facts
}
