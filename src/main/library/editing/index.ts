/** Loaded when a note is first written or edited: it brings a dictionary. */
export type { Standing } from './carried-over.ts'
export { type Edit, type Edited, edited } from './edit.ts'
export { type NoteWords, snippetsAt } from './reading.ts'
