/** The library: notes and their snippets, searched, cited, and brought into a plan. */
export { type LibraryHandle, LibraryPane, type LibraryPaneProps } from './LibraryPane.tsx'
