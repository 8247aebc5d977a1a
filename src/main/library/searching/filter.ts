/** A filter of snippets as SQL: what `namesPerson` and `isInPeriod` say of one, said of rows. */
import type { SnippetFilter } from '../../../shared/model/snippet-filter.ts'

/** The items of a column that should hold a list; of one that is damaged, none. */
const itemsOf = (column: string): string =>
  `json_each(iif(json_valid(snippets.${column}), snippets.${column}, '[]'))`

/** A field of such an item; of one that is no object, nothing. */
const fieldOf = (item: string, field: string): string =>
  `iif(${item}.type = 'object', ${item}.value, '{}') ->> '${field}'`

const asked = (at: number): string => `json_each(?${at})`

/** The condition that a row has to meet; its four parameters, from the one of that number on, are `valuesOf` a filter. */
export const isWanted = (first: number): string => `
  (?${first} IS NULL OR kind IN (SELECT value FROM ${asked(first)}))
  AND (?${first + 1} IS NULL OR EXISTS (
    SELECT 1 FROM ${itemsOf('people')} AS named, ${asked(first + 1)} AS person
    WHERE named.value = person.value
      OR substr(named.value, -length(person.value) - 1) = ' ' || person.value))
  AND (?${first + 2} IS NULL OR EXISTS (
    SELECT 1 FROM ${itemsOf('dates')} AS dated, ${asked(first + 2)} AS period
    WHERE ${fieldOf('dated', 'from')} <= period.value ->> 'to'
      AND ${fieldOf('dated', 'to')} >= period.value ->> 'from'))
  AND (?${first + 3} IS NULL OR snippets.id NOT IN (SELECT value FROM ${asked(first + 3)}))`

/** The values of those parameters, in their order. */
export const valuesOf = ({ kinds, people, periods, without }: SnippetFilter): (string | null)[] =>
  [kinds, people, periods, without].map((wanted) => (wanted ? JSON.stringify(wanted) : null))
