/** Answers the page's calls over the port its preload script hands in. */
import type { Router } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain, type WebContents } from 'electron'
import type { Contract } from '../../../shared/contract.ts'
import { newId } from '../../../shared/model/ids.ts'
import type { DeskContext, DeskWindow, OpenPages } from '../../desk.ts'
import { pageNamed } from '../web/page-name.ts'
import { isTrustedSender } from './own-pages.ts'

/** The one channel between preload and main; the preload script has the same word. */
const connectChannel = 'linchpin:connect'

/** Serves the router to each page that asks, if it is ours; a page that reloads asks again. */
export function servePorts(
  router: Router<Contract, DeskContext>,
  windowOf: (contents: WebContents) => DeskWindow | null,
  pages: OpenPages,
): void {
  const handler = new RPCHandler(router)
  ipcMain.on(connectChannel, (event, named: unknown) => {
    const [port] = event.ports
    if (!port) return
    const window = windowOf(event.sender)
    if (!window || !isTrustedSender(event.senderFrame)) {
      port.close()
      return
    }
    // A page has one port, for as long as it is there. By its name it hands over files as well.
    const page = pageNamed(named) ?? newId()
    pages.arrived(page)
    port.once('close', () => pages.left(page))
    handler.upgrade(port, { context: { window, page } })
    port.start()
  })
}
