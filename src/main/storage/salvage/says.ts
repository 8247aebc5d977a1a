/** What became of a damaged library, in a few sentences for the person whose it is. docs/decisions/136 */
import { counted } from '../../../shared/text/counted.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import { list, named, namesOf, oneOf, saysRows, some, toldInOrder } from '../rows-in-words.ts'
import type { Fate, Fields } from './fate.ts'
import { sourceThatIsLost } from './parents.ts'

/** @param was what happened to the file: "was damaged". @param aside where it is now, or null. */
export function saysSalvaged(was: string, fates: readonly Fate[], aside: string | null): string {
  const known = inOrder(fates)
  const file = aside === null ? '' : ` The damaged file is kept as ${aside}.`
  const fetched = known.filter((fate) => fate.fetched.length > 0)
  if (isNothingKept(known))
    return [`The library ${was}${fromWhere(fetched)}.`, ...saysGone(known)].join(' ') + file
  return `The library ${was}. ${saysWhatIsLeft(fates)}${file}`
}

/** What of a damaged library could be read, and what could not. */
export function saysWhatIsLeft(fates: readonly Fate[]): string {
  const known = inOrder(fates)
  if (isNothingKept(known)) return ['Nothing of it could be read.', ...saysGone(known)].join(' ')
  const kept = list(known.flatMap(saysKept))
  const rest = [
    ...known.flatMap(saysFetched),
    ...known.flatMap(saysMadeUp),
    ...known.flatMap(saysInPart),
    ...saysGone(known),
    ...saysUnsure(known),
  ]
  return rest.length === 0
    ? `All that it held could be read and is kept: ${kept}.`
    : `What could be read is kept: ${kept}. ${rest.join(' ')}`
}

const inOrder = (fates: readonly Fate[]): Fate[] =>
  toldInOrder.flatMap((table) => fates.find((fate) => fate.table === table) ?? [])

const isNothingKept = (fates: readonly Fate[]): boolean =>
  fates.every(({ kept, inPart }) => kept + inPart.length === 0)

function fromWhere(fetched: readonly Fate[]): string {
  const made = fetched[0]?.fetched[0]?.made
  return made
    ? `. Linchpin opened the backup of ${moment(made)} instead`
    : ' and there was no backup to open, so Linchpin started an empty one'
}

const moment = (made: Date): string => saysMoment(made.toISOString())

const saysKept = ({ table, kept, inPart }: Fate): string[] =>
  kept + inPart.length === 0 ? [] : [counted(kept + inPart.length, oneOf(table))]

function saysFetched({ table, fetched }: Fate): string[] {
  if (fetched.length === 0) return []
  const made = fetched.map(({ made }) => made).toSorted((a, b) => b.getTime() - a.getTime())[0]
  const names = named(
    table,
    fetched.map(({ fields }) => fields),
  )
  const come = fetched.length === 1 ? 'comes' : 'come'
  return [
    `${counted(fetched.length, oneOf(table))} could not be read and ${come} from the backup of ${made ? moment(made) : 'before'}${names}.`,
  ]
}

function saysMadeUp({ table, madeUp }: Fate): string[] {
  if (madeUp.length === 0) return []
  if (table === 'sources') return [saysCited(madeUp)]
  const names = named(table, madeUp)
  if (table === 'plans')
    return [`${counted(madeUp.length, 'plan')} could only be read in an earlier version${names}.`]
  return [`${counted(madeUp.length, oneOf(table))} could only be read in part${names}.`]
}

function saysCited(sources: readonly Fields[]): string {
  const [is, they] = sources.length === 1 ? ['is', 'it is'] : ['are', 'they are']
  const places = namesOf(sources.map(({ citedIn }) => citedIn))
  const where = places.length > 0 ? `; ${they} cited in ${some(places)}` : ''
  return `${counted(sources.length, 'cited source')} could not be read and ${is} called “${sourceThatIsLost}” now${where}.`
}

const saysInPart = ({ table, inPart }: Fate): string[] =>
  inPart.length === 0
    ? []
    : [`${counted(inPart.length, oneOf(table))} could only be read in part${named(table, inPart)}.`]

function saysGone(fates: readonly Fate[]): string[] {
  const gone = fates.flatMap(({ table, gone }) => (gone.length > 0 ? [saysRows(table, gone)] : []))
  return gone.length > 0 ? [`Gone, and in no backup: ${gone.join('; ')}.`] : []
}

function saysUnsure(fates: readonly Fate[]): string[] {
  const unsure = fates.filter(({ isUnsure, kept, gone }) => isUnsure && kept + gone.length > 0)
  const maybe = list(unsure.map(({ table }) => `${oneOf(table)}s`))
  return unsure.length > 0 ? [`There may have been more ${maybe}; nothing tells of them.`] : []
}
