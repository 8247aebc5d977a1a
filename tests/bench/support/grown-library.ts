/** Libraries of many sizes, to see what grows with them. */
import { createRouterClient } from '@orpc/server'
import { openDesk } from '../../../src/main/desk.ts'
import { headlessServices } from '../../../src/main/hosts/headless/host-services.ts'
import { placesAround } from '../../../src/main/hosts/places.ts'
import { openSettingsFile } from '../../../src/main/hosts/settings-file.ts'
import { createArrivals, createNotebooks } from '../../../src/main/library/index.ts'
import { createPlans } from '../../../src/main/plans/index.ts'
import { openDatabase } from '../../../src/main/storage/index.ts'
import { manyNotes } from './large-library.ts'
import { largePlan } from './large-plan.ts'

const snippetsOfNote = 10
const notesAtOnce = 1000

/** Fills a data folder: notes of ten snippets, at most a thousand a notebook, and plans of twenty points. */
export async function growLibrary(folder: string, snippets: number, plans: number): Promise<void> {
  const { database } = openDatabase(folder)
  const arrivals = createArrivals(database, createNotebooks(database))
  const notes = manyNotes(snippets / snippetsOfNote, snippetsOfNote)
  for (let at = 0; at < notes.length; at += notesAtOnce)
    await arrivals.add(
      { name: `Course ${at / notesAtOnce + 1}` },
      notes.slice(at, at + notesAtOnce),
    )
  const added = createPlans(database)
  database.transaction(() => {
    for (let at = 1; at <= plans; at += 1)
      added.add(`Was tariff ${at} a cause of the union?`, largePlan(20, []))
  })
  database.close()
}

const places = placesAround(new URL('../../../src/main/hosts/places.ts', import.meta.url).href)

export async function deskOn(dataFolder: string) {
  const desk = await openDesk({
    dataFolder,
    host: headlessServices(places.version),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  return { desk, call: createRouterClient(desk.router, { context: {} }) }
}
