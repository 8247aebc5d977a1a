/** A desk on a folder, as the commands open it: with its real settings file, workers and resources. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { openDesk } from '../../../src/main/desk.ts'
import { headlessServices } from '../../../src/main/hosts/headless/host-services.ts'
import { placesAround } from '../../../src/main/hosts/places.ts'
import { openSettingsFile } from '../../../src/main/hosts/settings-file.ts'
import { allAsRead } from '../../support/chosen.ts'

const places = placesAround(new URL('../../../src/main/hosts/places.ts', import.meta.url).href)

/** Threads start in a tenth of the time from their bundle. */
const bundle = resolve('out/main/worker.js')
const workerUrl = existsSync(bundle) ? pathToFileURL(bundle) : places.worker

export async function deskOn(dataFolder: string) {
  const desk = await openDesk({
    dataFolder,
    host: headlessServices(places.version),
    openSettingsFile,
    workerUrl,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  return { desk, call: createRouterClient(desk.router, { context: {} }), close: desk.close }
}

export type OpenDesk = Awaited<ReturnType<typeof deskOn>>
export type Calls = OpenDesk['call']

/** Reads a file and adds all of its notes to a new notebook, as the dialog and the command do. */
export async function importFile({ desk, call }: OpenDesk, path: string, name: string) {
  const { fileId } = await desk.services.files.receive({ path, name, temporary: false })
  for await (const step of await call.intake.read({ files: [fileId] })) {
    if (step.type !== 'preview') continue
    const { id, notes } = step.preview
    return call.intake.add({
      previewId: id,
      notebook: { name },
      notes: allAsRead(notes),
    })
  }
  throw new Error('reading ended without a preview')
}
