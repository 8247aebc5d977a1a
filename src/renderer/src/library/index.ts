/** The library: notes and their snippets, searched, cited, and brought into a plan. */

export { insertInto, libraryKeys } from './acts.ts'
export { heldLines } from './held-lines.ts'
export { InsertFloat } from './InsertFloat.tsx'
export { type LibraryHandle, LibraryPane, type LibraryPaneProps } from './LibraryPane.tsx'
export { type Here, RowActs } from './RowActs.tsx'
export { KindIcon, kindLooks } from './kinds.tsx'
export { SnippetLine, snippetRow } from './SnippetLine.tsx'
export { useHere } from './useHere.ts'
export { useLettersPerLine } from './useLettersPerLine.ts'
export { useSnippetDrag } from './useSnippetDrag.tsx'
