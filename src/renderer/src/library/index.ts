/** The library: notes and their snippets, searched, cited, and brought into a plan. */
export { InsertMenu } from './InsertMenu.tsx'
export { libraryKeys } from './keys.ts'
export { type LibraryHandle, LibraryPane, type LibraryPaneProps } from './LibraryPane.tsx'
export { MarkedWords } from './MarkedWords.tsx'
export { useSnippetDrag } from './useSnippetDrag.tsx'
