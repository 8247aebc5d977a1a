/** The library opened wide: a rail to narrow it by, and a note on a page of its own. */
export { LibraryRail, type LibraryRailProps } from './LibraryRail.tsx'
export { LibraryRailMenu } from './LibraryRailMenu.tsx'
export { isNote, NoteColumn, type NoteColumnProps, type Shown } from './NoteColumn.tsx'
export { RenameForm, useNotebookActs } from './useNotebookActs.tsx'
