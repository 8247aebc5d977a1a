/** The library opened wide: a rail to narrow it by, and a note on a page of its own. */
export { isNote, NoteColumn, type NoteColumnProps, type Shown } from './NoteColumn.tsx'
export { Rail, type RailProps } from './Rail.tsx'
export { RailMenu } from './RailMenu.tsx'
export { RenameForm, useNotebookActs } from './useNotebookActs.tsx'
