/** A whole desk on a folder of a test's own, called through its router as a window calls it. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { type Desk, type DeskOptions, type HostServices, openDesk } from '../../src/main/desk.ts'
import { temporaryFolder } from './temporary-folder.ts'

const host: HostServices = {
  kind: 'headless',
  version: '0.0.0',
  pickFiles: async () => [],
  saveFile: async ({ path }) => ({ type: 'saved', path }),
  reveal: async () => {},
}

type Options = Partial<
  Pick<
    DeskOptions,
    'maintenanceAfterMs' | 'backupsAskedEveryMs' | 'openSettingsFile' | 'whyUnwritable'
  >
>

/** A desk that is its caller's to close. */
export async function openTestDesk(dataFolder: string, options: Options = {}) {
  const desk = await openDesk({
    dataFolder,
    host,
    openSettingsFile: () => ({ store: {} }),
    workerUrl: pathToFileURL(resolve('src/main/worker.ts')),
    resources: resolve('resources'),
    catalogue: resolve('out/citation/styles.bin'),
    ...options,
  })
  let isOpen = true
  const close = async () => {
    if (isOpen) await desk.close()
    isOpen = false
  }
  return { desk, close, call: createRouterClient(desk.router, { context: {} }) }
}

export async function temporaryDesk(dataFolder = temporaryFolder(), options: Options = {}) {
  const opened = await openTestDesk(dataFolder, options)
  onTestFinished(opened.close)
  return opened
}

export type Calls = Awaited<ReturnType<typeof temporaryDesk>>['call']

/** Hands a file of this machine to the desk and reads it to a preview. */
export async function previewOf(desk: Desk, call: Calls, path: string, name: string) {
  const { fileId } = await desk.services.files.receive({ path, name, temporary: false })
  for await (const step of await call.intake.read({ files: [fileId] }))
    if (step.type === 'preview') return step.preview
  throw new Error('reading ended without a preview')
}
