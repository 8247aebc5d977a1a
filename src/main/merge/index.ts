export { libraryJobs, type TakenBack } from './jobs.ts'
export { LibraryFileError } from './library-file-error.ts'
export { mergeLibrary } from './merge.ts'
export { replaceLibrary } from './replace.ts'
