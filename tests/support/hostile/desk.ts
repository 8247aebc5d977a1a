/** A desk on a folder, for whoever is no single test: it is theirs to close. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { openDesk } from '../../../src/main/desk.ts'
import { openSettingsFile } from '../../../src/main/hosts/settings-file.ts'

export async function deskOn(dataFolder: string) {
  const desk = await openDesk({
    dataFolder,
    host: {
      kind: 'headless',
      version: '0.0.0',
      pickFiles: async () => [],
      saveFile: async ({ path }) => ({ type: 'saved', path }),
      reveal: async () => {},
    },
    openSettingsFile,
    workerUrl: pathToFileURL(resolve('src/main/worker.ts')),
    resources: resolve('resources'),
    catalogue: resolve('out/citation/styles.bin'),
  })
  return { desk, call: createRouterClient(desk.router, { context: {} }) }
}
