export {
  type Client,
  type DeskClient,
  DeskProvider,
  deskClient,
  useDesk,
  useLine,
} from './client.ts'
export {
  type ChosenFile,
  FileRefusedError,
  handOver,
  keepFile,
  pickFiles,
  refusalOf,
} from './files.ts'
export { DeskLostError, lineFrom, saysLost } from './line.ts'
export { connect, reconnect } from './link.ts'
export { isGone, isUnreadable, sentenceOf } from './says.ts'
export { endSession, keepsNothing, LockedOutError } from './session.ts'
