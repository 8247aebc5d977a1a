/** The library: notes and their snippets, searched, cited, and brought into a plan. */

export { insertInto, libraryKeys } from './acts.ts'
export { type ActsDone, ActsDoneProvider, useActsDone } from './acts-done.tsx'
export { type CitedThing, CiteThing } from './CiteThing.tsx'
export { heldLines } from './held-lines.ts'
export { InsertFloat } from './InsertFloat.tsx'
export { KindIcon, kindLooks } from './kinds.tsx'
export {
  type LibraryHandle,
  LibraryPane,
  type LibraryPaneProps,
} from './LibraryPane.tsx'
export { type ChosenNotebook, NotebookChoice } from './NotebookChoice.tsx'
export { type Here, RowActs } from './RowActs.tsx'
export { SnippetLine, snippetRow } from './SnippetLine.tsx'
export { TagChoices } from './TagChoices.tsx'
export { useFacets, useUsedHere } from './useFacets.ts'
export { useHere } from './useHere.ts'
export { useLettersPerLine } from './useLettersPerLine.ts'
export { type LibrarySearch, useLibrarySearch } from './useSearchInField.ts'
export { useSnippetDrag } from './useSnippetDrag.tsx'
