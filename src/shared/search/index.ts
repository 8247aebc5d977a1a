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
  foldName,
  type IsMeant,
  meansNotebook,
  meansPerson,
  meansSource,
  meansTag,
} from './names.ts'
export {
  hasFilter,
  readSearch,
  type SearchTyped,
  withFilter,
  withoutFilter,
  writeSearch,
} from './search.ts'
export { periodOf } from './years.ts'
