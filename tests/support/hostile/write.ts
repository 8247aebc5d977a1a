/** Run with a folder: fills the library there with hostile words, and prints what it made as JSON. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { openDesk } from '../../../src/main/desk.ts'
import { openSettingsFile } from '../../../src/main/hosts/settings-file.ts'
import { fillHostileLibrary } from './library.ts'

const [dataFolder] = process.argv.slice(2)
if (dataFolder === undefined) throw new Error('which folder?')

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
})
const made = await fillHostileLibrary(desk, createRouterClient(desk.router, { context: {} }))
await desk.close()
process.stdout.write(JSON.stringify(made))
