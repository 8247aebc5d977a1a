export { type Client, type DeskClient, DeskProvider, deskClient, useDesk } from './client.ts'
export {
  type ChosenFile,
  FileRefusedError,
  handOver,
  keepFile,
  pickFiles,
  refusalOf,
} from './files.ts'
export { connect, type Host, type Link } from './link.ts'
export { sentenceOf } from './says.ts'
