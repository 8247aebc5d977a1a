/**
 * Which fields of a source a style prints, found out by printing: a made-up source of each type with all that may be
 * asked for, once with each field and once without it. docs/decisions/187
 */
import { newId } from '../../shared/model/ids.ts'
import {
  type Source,
  type SourceFields,
  type SourceType,
  sourceTypes,
} from '../../shared/model/source.ts'
import { askedOfType, type Field, type PrintedFields } from '../../shared/plan/printed-fields.ts'
import { type Citer, type CiterStyle, createCiter } from './citer.ts'
import { plainText } from './run.ts'

/** Values that are nowhere in one another, so that each shows where it is printed. */
const values: Partial<SourceFields> = {
  author: [{ family: 'Ashby', given: 'Ruth' }],
  editor: [{ family: 'Tennant', given: 'Paul' }],
  director: [{ family: 'Moss', given: 'Edith' }],
  'container-title': 'Annals of Nowhere',
  'event-title': 'Congress of Millers',
  publisher: 'Harbour Press',
  'publisher-place': 'Wexcombe',
  genre: 'doctoral thesis',
  volume: '12',
  page: '201-38',
  issued: { 'date-parts': [[1998, 5, 14]] },
  accessed: { 'date-parts': [[2026, 10, 1]] },
  URL: 'https://example.org/grain',
  DOI: '10.1000/grain',
}

/** What a field does: a source that has it beside one that has not. */
type Trial = { field: Field; with: Source; without: Source }

/** Of fields that stand for one another a source has the first, and each is tried alone: a DOI prints no address. */
function trialsOf(type: SourceType): Trial[] {
  const groups = askedOfType(type)
  const having = (fields: readonly (Field | undefined)[]): Source => {
    const some = fields.flatMap((field) => (field ? [[field, values[field]]] : []))
    return { ...Object.fromEntries(some), id: newId(), type, title: 'Grain and Power' }
  }
  return groups.flatMap((group) => {
    const others = groups.filter((one) => one !== group).map(([first]) => first)
    const bare = having(others)
    return group
      .filter((field) => field !== 'title')
      .map((field) => ({ field, with: having([...others, field]), without: bare }))
  })
}

/** All that a style makes of one source: a first citation and an entry. */
function printedOf(citer: Citer, { id }: Source): string {
  const { citations, bibliography } = citer.cite([[{ sourceId: id }]])
  return [...citations, ...bibliography.map(({ runs }) => runs)].map(plainText).join('\n')
}

/** Every type has a title that is printed. */
export function printedFieldsOf(style: CiterStyle): PrintedFields {
  const types = sourceTypes.map((type) => ({ type, trials: trialsOf(type) }))
  const sources = types.flatMap(({ trials }) => trials.flatMap((one) => [one.with, one.without]))
  const citer = createCiter(style, sources)
  const doesPrint = (trial: Trial) =>
    printedOf(citer, trial.with) !== printedOf(citer, trial.without)
  return Object.fromEntries(
    types.map(({ type, trials }): [SourceType, Field[]] => [
      type,
      ['title', ...trials.filter(doesPrint).map(({ field }) => field)],
    ]),
  )
}
