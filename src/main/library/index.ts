export { type EditWords, editHere } from './acts/acting.ts'
export { type Acts, createActs } from './acts/index.ts'
export type { Journal } from './acts/journal.ts'
export { retagged } from './acts/tags.ts'
export { type Arrivals, createArrivals } from './arrivals.ts'
export { type Browsing, createBrowsing } from './browsing.ts'
export { digestOf } from './digest.ts'
export { createKnownSources } from './known-sources.ts'
export type { NewNote } from './note-writer.ts'
export {
  type Added,
  type CitedKind,
  createNotebooks,
  type NotebookChoice,
  type Notebooks,
} from './notebooks.ts'
export { createPages, type Pages } from './pages.ts'
export { createSearch, type Search, type SearchOptions, type SearchScope } from './search.ts'
export { createSeen, type Seen } from './seen.ts'
export { createSnippets, type Snippets } from './snippets.ts'
export { createSources, type Sources } from './sources.ts'
export { createSuggestions, type Suggestions, type SuggestionsAsked } from './suggestions.ts'
