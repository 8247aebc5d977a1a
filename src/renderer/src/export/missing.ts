/** What an export would lack, each with what mends it. */
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Source } from '../../../shared/model/source.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import {
  type AskedOf,
  findingsOf,
  type LibraryFacts,
  type Whereto,
} from '../../../shared/plan/checks/index.ts'
import { readPlan } from '../../../shared/plan/checks/read.ts'
import {
  missingFields,
  nameField,
  type PrintedFields,
} from '../../../shared/plan/printed-fields.ts'
import { counted } from '../../../shared/text/counted.ts'

export type Missing =
  /** Sources that lack the same; `first` is the one to begin with. */
  | { kind: 'sources'; id: string; says: string; names: string; first: Source }
  /** `place` is null for what is found on the whole plan. */
  | { kind: 'gap'; id: string; says: string; place: Whereto | null }

type Asked = {
  question: AskedOf
  document: PlanDocument
  facts: LibraryFacts
  printed: PrintedFields
}

/** The sources that are cited, each once, in the order in which they come. */
export function citedSources(asked: Asked): Source[] {
  const { cited } = readPlan(asked)
  return [...new Map(cited.map(({ source }) => [source.id, source])).values()]
}

/** What the sources lack that the style prints, then the open gaps of the argument. */
export const missingOf = (asked: Asked): Missing[] => [...lackingSources(asked), ...gaps(asked)]

function lackingSources(asked: Asked): Missing[] {
  const lacking = citedSources(asked).flatMap((source) => {
    const fields = missingFields(source, asked.printed).map((field) =>
      nameField(field, source.type),
    )
    return fields.length > 0 ? [{ source, lacks: disjunction.format(fields) }] : []
  })
  const groups = Map.groupBy(lacking, ({ lacks }) => lacks)
  return [...groups].flatMap(([lacks, group]): Missing[] => {
    const [first] = group
    if (!first) return []
    return [
      {
        kind: 'sources',
        id: `sources ${lacks}`,
        says: `${counted(group.length, 'source')} ${group.length === 1 ? 'has' : 'have'} no ${lacks}`,
        names: conjunction.format(group.map(({ source }) => nameSource(source))),
        first: first.source,
      },
    ]
  })
}

const gaps = (asked: Asked): Missing[] =>
  findingsOf(asked)
    .findings.filter(({ severity }) => severity === 'gap')
    .map(
      ({ id, block, belongs, says }): Missing => ({
        kind: 'gap',
        id: `${id} ${block}`,
        says: withoutStop(says),
        place: belongs ?? placeIn(block),
      }),
    )

const placeIn = (block: Id | null): Whereto | null =>
  block === null ? null : { block, line: 'first' }

/** A sentence as the words of a row. */
const withoutStop = (says: string): string => says.replace(/\.$/u, '')

const conjunction = new Intl.ListFormat('en-GB', { type: 'unit' })
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })
