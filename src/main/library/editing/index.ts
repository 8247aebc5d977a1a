/** Loaded when a note is first written or edited: it brings a dictionary. */
export { type CarriedOver, carriedOver, type Standing } from './carried-over.ts'
export { type NoteWords, snippetsAt, snippetsIn } from './reading.ts'
