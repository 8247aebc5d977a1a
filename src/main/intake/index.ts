/** Reading files to notes and snippets, before anything is saved. */
export { compose, notesIn } from './compose.ts'
export { IntakeError } from './intake-error.ts'
export { type FilesRead, type FileToRead, type Progress, readFiles } from './read-files.ts'
export type { ReadOptions } from './readers/index.ts'
export { segment } from './segment.ts'
