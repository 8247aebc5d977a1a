/** Answers the page's calls over the port its preload script hands in. */

import type { Router } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain } from 'electron'
import type { Contract } from '../../../shared/contract.ts'
import type { DeskContext } from '../../desk.ts'
import { isTrustedSender } from './own-pages.ts'

/** The one channel between preload and main; the preload script has the same word. */
const connectChannel = 'linchpin:connect'

/** Serves the router to each page that asks, if it is ours; a page that reloads asks again. */
export function servePorts(router: Router<Contract, DeskContext>): void {
  const handler = new RPCHandler(router)
  ipcMain.on(connectChannel, (event) => {
    const [port] = event.ports
    if (!port) return
    if (!isTrustedSender(event.senderFrame)) {
      port.close()
      return
    }
    handler.upgrade(port, { context: {} })
    port.start()
  })
}
