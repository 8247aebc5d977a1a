/**
 * The way from the terminal into the browser: a file that only its owner may read, with a page that goes on
 * to the address. The system's opener is told the file's name; the address in its arguments would be there
 * for every user of the machine to read (docs/decisions/121).
 */
import { rmSync, writeFileSync } from 'node:fs'
import type { FileDesk } from '../../desk.ts'
import { escaped } from './answers.ts'

export type OpeningPage = {
  /** Writes the page for that address, in the place of the one before; gives its path, or null on a full disk. */
  write(address: string): string | null
  /** The address is spent, or of no use any more. */
  remove(): void
}

const pageTo = (address: string): string =>
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Linchpin</title>' +
  '<meta name="referrer" content="no-referrer">' +
  `<meta http-equiv="refresh" content="0;url=${escaped(address)}"></head>` +
  `<body><p><a href="${escaped(address)}">Open your library</a></p></body></html>\n`

/** It lies where uploads do, in a folder that is emptied when Linchpin begins and ends. */
export function openingPage({ temporaryPath }: Pick<FileDesk, 'temporaryPath'>): OpeningPage {
  let path: string | null = null
  const remove = () => {
    try {
      if (path !== null) rmSync(path, { force: true })
    } catch {
      // The address in it is spent all the same, and its folder is emptied at the next start.
    }
    path = null
  }
  return {
    write(address) {
      remove()
      const page = temporaryPath('linchpin.html')
      try {
        writeFileSync(page, pageTo(address), { mode: 0o600, flag: 'wx' })
      } catch {
        // The address in the terminal opens as well; a full or vanished disk must not end what runs.
        return null
      }
      path = page
      return path
    },
    remove,
  }
}
