/** The document's codec: lossless both ways. */
export { $readInline, $readWords, $runsOf, $writeInline, knownFormats, plain } from './inline.ts'
export { $readBlock, $readDocument, type BlockCache } from './read.ts'
export { $takeDocument } from './take.ts'
export { $writeBlock, $writeDocument } from './write.ts'
