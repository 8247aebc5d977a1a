/** Reads an argument as the map shows it: what its cards say, what hangs on what, and what is folded away. */
import { walk } from '../../../../../shared/model/blocks.ts'
import type { Id } from '../../../../../shared/model/ids.ts'
import type { Dates } from '../../../../../shared/model/note.ts'
import {
  type Argument,
  type ArgumentSection,
  type NumberedPoint,
  pointsOf,
} from '../../../../../shared/plan/argument.ts'
import { counted } from '../../../../../shared/text/counted.ts'
import type { ReadArgument } from '../../useArgument.ts'
import { type CardsOf, cardsOf } from './cards.ts'
import type { Card, Flag, MapItem, MapPoint, MapRead, MapSection } from './items.ts'
import { nameOf, saysPieces } from './names.ts'
import { saysYearsBetween } from './years.ts'

export const questionItem = 'question'

/** The item in which a point's folded parts are told of, or a section's. */
const stubOf = (id: Id): string => `${id}/stub`
const slotOf = (id: Id): string => `${id}/slot`

type Grown = Omit<MapItem, 'position' | 'siblings' | 'name'>

/** @param folded the ids of points and sections that are folded. */
export function readMap(read: ReadArgument, folded: ReadonlySet<Id>): MapRead {
  const { argument } = read
  const cards = cardsOf(read)
  const grown: Grown[] = []
  const add = (
    id: string,
    parent: Grown | null,
    card: Card,
    blockId: Id | null = id,
    isFolded?: boolean,
  ): Grown => {
    const level = (parent?.level ?? 0) + 1
    const item = { id, blockId, level, parent: parent?.id ?? null, isFolded, card }
    grown.push(item)
    return item
  }

  const question = add(questionItem, null, cards.question(), null)
  const line = argument.lineOfArgument
  const root = line ? add(line.id, question, cards.lineOfArgument(line)) : question
  const sections = readSections(argument, root, folded, cards, add)
  const frame = [question.id, ...(line ? [line.id] : [])]
  for (const [at, criterion] of argument.criteria.entries())
    frame.push(add(criterion.id, question, cards.criterion(criterion, at === 0)).id)
  if (argument.judgement) {
    const { judgement } = argument
    frame.push(add(judgement.block.id, question, cards.judgement(judgement)).id)
  }
  const items = placed(grown)
  return { items, frame, root: root.id, sections, itemOfBlock: itemsOfBlocks(argument, items) }
}

type Add = (
  id: string,
  parent: Grown | null,
  card: Card,
  blockId?: Id | null,
  isFolded?: boolean,
) => Grown

function readSections(
  { sections }: Argument,
  root: Grown,
  folded: ReadonlySet<Id>,
  cards: CardsOf,
  add: Add,
): MapSection[] {
  const open = new Map<Id, Grown>()
  const within = countsWithin(sections)
  const read: MapSection[] = []
  for (const [at, section] of sections.entries()) {
    const { id, path, points, loose } = section
    // What stands in a folded section is told of by the stub of that one.
    if (path.slice(0, -1).some((around) => folded.has(around.id))) continue
    const known = id === null ? undefined : open.get(id)
    if (known && id !== null && folded.has(id)) continue
    const isFolded = id !== null && folded.has(id)
    let parent = root
    let item: Grown | null = null
    if (id !== null) {
      const around = path.at(-2)
      const inside = within.get(id) ?? section
      const has = inside.points.length > 0 || inside.loose.length > 0
      item = add(
        known ? `${id}/${at}` : id,
        (around && open.get(around.id)) ?? root,
        cards.section(section, inside, known !== undefined),
        id,
        has ? isFolded : undefined,
      )
      if (!known) open.set(id, item)
      parent = item
    }
    const inside = (id !== null && within.get(id)) || section
    const shown = isFolded ? inside : section
    const pieces = shown.points.reduce((sum, { point }) => sum + point.evidence.length, 0)
    const stub =
      isFolded && item && id !== null
        ? add(stubOf(id), item, sectionStub(inside, cards), id).id
        : null
    read.push({
      item: item?.id ?? null,
      stub,
      pieces,
      points: isFolded ? [] : points.map((point) => readPoint(point, parent, folded, cards, add)),
      loose: isFolded ? [] : loose.map((one) => add(one.id, parent, cards.evidence(one)).id),
    })
  }
  return read
}

type Inside = Pick<ArgumentSection, 'points' | 'loose'>

/** What stands in each section, and in the sections in it. */
function countsWithin(sections: readonly ArgumentSection[]): Map<Id, Inside> {
  const within = new Map<
    Id,
    { points: NumberedPoint[]; loose: ArgumentSection['loose'][number][] }
  >()
  for (const { path, points, loose } of sections)
    for (const { id } of path) {
      const inside = within.get(id) ?? { points: [], loose: [] }
      inside.points.push(...points)
      inside.loose.push(...loose)
      within.set(id, inside)
    }
  return within
}

function sectionStub({ points, loose }: Inside, cards: CardsOf): Card {
  const pieces = points.reduce((sum, { point }) => sum + point.evidence.length, loose.length)
  return {
    kind: 'stub',
    of: 'section',
    says: `${counted(points.length, 'point')}, ${saysPieces(pieces)}`,
    dates: '',
    flag: cards.gravestOf(points.flatMap(({ point }) => [...walk([point.block])])),
  }
}

function readPoint(
  numbered: NumberedPoint,
  parent: Grown,
  folded: ReadonlySet<Id>,
  cards: CardsOf,
  add: Add,
): MapPoint {
  const { point } = numbered
  const { evidence, counters, block } = point
  const missing: Flag | null = evidence.length === 0 ? cards.missingEvidence(block.id) : null
  const hasParts = evidence.length > 0 || counters.length > 0
  const isFolded = hasParts ? folded.has(block.id) : undefined
  const item = add(block.id, parent, cards.point(numbered), block.id, isFolded)
  const ofPoint = { item: item.id, stance: block.stance, pieces: evidence.length }
  if (isFolded) {
    const stub = add(stubOf(block.id), item, pointStub(numbered, cards), block.id)
    return { ...ofPoint, counters: [], rests: [stub.id], restsAs: 'stub' }
  }
  const rests = evidence.map((one) => add(one.id, item, cards.evidence(one)).id)
  if (missing) rests.push(add(slotOf(block.id), item, { kind: 'slot', flag: missing }, block.id).id)
  const answered = counters.map((counter) => {
    const card = add(counter.id, item, cards.counter(counter))
    return {
      item: card.id,
      evidence: counter.evidence.map((one) => add(one.id, card, cards.evidence(one)).id),
    }
  })
  return { ...ofPoint, counters: answered, rests, restsAs: missing ? 'slot' : 'evidence' }
}

/** "4 pieces, 1 counter" and their years, with what is gravest of what is found in what is folded away. */
function pointStub({ point: { evidence, counters } }: NumberedPoint, cards: CardsOf): Card {
  const parts = [
    ...(evidence.length > 0 ? [saysPieces(evidence.length)] : []),
    ...(counters.length > 0 ? [counted(counters.length, 'counter')] : []),
  ]
  const hidden = [
    ...evidence.map(({ id }) => ({ id })),
    ...counters.flatMap((counter) => [{ id: counter.id }, ...counter.evidence]),
  ]
  const dates: Dates[] = evidence.flatMap(({ id }) => cards.datesOf(id))
  return {
    kind: 'stub',
    of: 'point',
    says: parts.join(', '),
    dates: saysYearsBetween(dates),
    flag: cards.gravestOf(hidden),
  }
}

/** Says of each item its place among those beside it, and what it is called. */
function placed(grown: readonly Grown[]): MapItem[] {
  const siblings = new Map<string | null, number>()
  const positions = grown.map(({ parent }) => {
    const position = (siblings.get(parent) ?? 0) + 1
    siblings.set(parent, position)
    return position
  })
  return grown.map((item, at) => ({
    ...item,
    position: positions[at] ?? 1,
    siblings: siblings.get(item.parent) ?? 1,
    name: nameOf(item.card),
  }))
}

/** The item that shows each block: its own, else that of the nearest block around it that has one. */
function itemsOfBlocks(argument: Argument, items: readonly MapItem[]): Map<Id, string> {
  const map = new Map<Id, string>()
  const put = (blocks: Iterable<{ id: Id }>, item: string): void => {
    for (const { id } of blocks) if (!map.has(id)) map.set(id, item)
  }
  for (const { id, blockId } of items)
    if (blockId !== null && !map.has(blockId)) map.set(blockId, id)
  for (const { point } of pointsOf(argument)) {
    for (const counter of point.block.body)
      if (counter.type === 'counter' && map.has(counter.id)) put(walk(counter.body), counter.id)
    const own = map.get(point.id)
    if (own) put(walk([point.block]), own)
  }
  for (const { path, points, loose } of argument.sections) {
    const around = path.map(({ id }) => map.get(id)).findLast((item) => item !== undefined)
    if (!around) continue
    put(path, around)
    put(loose, around)
    for (const { point } of points) put(walk([point.block]), around)
  }
  if (argument.judgement) put(walk([argument.judgement.block]), argument.judgement.block.id)
  return map
}
