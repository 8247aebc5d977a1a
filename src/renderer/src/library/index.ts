/** The library: notes and their snippets, searched, cited, and brought into a plan. */

export { insertInto, libraryKeys } from './acts.ts'
export { InsertMenu } from './InsertMenu.tsx'
export { type LibraryHandle, LibraryPane, type LibraryPaneProps } from './LibraryPane.tsx'
export { MarkedWords } from './MarkedWords.tsx'
export { useSnippetDrag } from './useSnippetDrag.tsx'
