export { libraryJobs, type TakenBack } from './jobs.ts'
export { LibraryFileError } from './library-file-error.ts'
export { mergeLibrary } from './merge.ts'
export { takeAllBack } from './replace.ts'
