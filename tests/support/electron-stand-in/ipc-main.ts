/** What pages post to the main process. */
import { decode } from './clone.ts'
import { emitting } from './emitting.ts'
import { strict } from './strict.ts'

type Sent = { sender: object; senderFrame: object; ports: object[] }

const events = emitting()

export const ipcMain = strict('ipcMain', {
  ...events,
  /** A message has come from a page's preload world. */
  arrive(channel: string, sent: Sent, message: string) {
    events.emit(channel, { ...sent, returnValue: undefined }, decode(message))
  },
})
