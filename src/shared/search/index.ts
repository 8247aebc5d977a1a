export {
  type Filter,
  type FilterGroup,
  type FilterName,
  filterNames,
  filterOf,
  groupOf,
  kindsOf,
  type State,
  stateOf,
  states,
} from './filter.ts'
export {
  finishedIn,
  type SearchInField,
  searchInField,
  withoutLastFilter,
  wordsInField,
} from './in-field.ts'
export {
  foldName,
  type IsMeant,
  meansNotebook,
  meansPerson,
  meansSource,
  meansTag,
} from './names.ts'
export {
  hasFilter,
  isInForce,
  readSearch,
  type SearchTyped,
  toggleFilter,
  withFilter,
  withoutFilter,
  writeFilter,
  writeSearch,
} from './search.ts'
export { isInPeriod, periodOf, writeYears } from './years.ts'
