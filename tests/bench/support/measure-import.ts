/** How long an import takes, and how long other calls wait for their answers meanwhile. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import type { Desk } from '../../../src/main/desk.ts'
import type { Preview } from '../../../src/shared/contract.ts'
import { allAsRead } from '../../support/chosen.ts'
import { ordinaryNotes } from './files-to-import.ts'

/** Milliseconds by the clock, those of the processor in all threads, and the longest that a call waited. */
export type ImportTook = Record<'reading' | 'adding', Took>
type Took = { wallMs: number; processorMs: number; waitedMs: number }

/** Reads a text of so many bytes to a preview and adds all of it, while a call is made every hundredth of a second. */
export async function measureImport(
  desk: Desk,
  folder: string,
  bytes: number,
): Promise<ImportTook> {
  const call = createRouterClient(desk.router, { context: {} })
  const path = join(folder, 'notes.md')
  writeFileSync(path, ordinaryNotes(bytes))
  const { fileId } = await desk.services.files.receive({ path, name: 'notes.md', temporary: false })
  const ask = () => call.library.notebooks()

  const read = await whileAsking(ask, async () => {
    let preview: Preview | null = null
    for await (const step of await call.intake.read({ files: [fileId] }))
      if (step.type === 'preview') preview = step.preview
    if (!preview) throw new Error('The reading ended without a preview.')
    return preview
  })
  const { id: previewId, notes } = read.result
  const chosen = { previewId, notebook: { name: 'Imported' }, notes: allAsRead(notes) }
  const added = await whileAsking(ask, () => call.intake.add(chosen))
  return { reading: read.took, adding: added.took }
}

const everyMs = 10

/** Does something; a call waits from when it is due until it is answered. */
async function whileAsking<Result>(
  ask: () => Promise<unknown>,
  act: () => Promise<Result>,
): Promise<{ result: Result; took: Took }> {
  let isOver = false
  let waitedMs = 0
  const asking = (async () => {
    while (!isOver) {
      const due = performance.now() + everyMs
      await pause(everyMs)
      await ask()
      waitedMs = Math.max(waitedMs, performance.now() - due)
    }
  })()
  const from = performance.now()
  const used = process.cpuUsage()
  const result = await act()
  const wallMs = performance.now() - from
  const { user, system } = process.cpuUsage(used)
  isOver = true
  await asking
  return { result, took: { wallMs, processorMs: (user + system) / 1000, waitedMs } }
}
