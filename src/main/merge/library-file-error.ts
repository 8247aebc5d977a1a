/** A file that is no library that can be read; its message says so to the person. */
export class LibraryFileError extends Error {}
