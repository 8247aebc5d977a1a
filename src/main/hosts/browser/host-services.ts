import type { HostServices } from '../../desk.ts'
import { downloadPath } from './downloads.ts'
import type { Tickets } from './tickets.ts'

/**
 * What the browser host does for the desk. Files come in as uploads, so there is none to pick; they
 * leave as downloads, which the browser itself keeps and shows.
 */
export const browserServices = (version: string, tickets: Tickets): HostServices => ({
  kind: 'browser',
  version,
  pickFiles: async () => [],
  saveFile: async ({ fileId }) => ({ type: 'download', url: downloadPath + tickets.issue(fileId) }),
  reveal: async () => {},
})
