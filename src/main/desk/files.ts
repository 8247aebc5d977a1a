/** Files on their way in or out, by id: uploads, picked files, made exports. */
import { mkdirSync, rmSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { newId } from '../../shared/model/ids.ts'
import { DeskError } from '../storage/index.ts'
import type { FileDesk, LocalFile } from './host.ts'

export type Files = FileDesk & {
  /** @throws DeskError NOT_FOUND when no file of that id is held. */
  get(fileId: string): LocalFile
  /** Forgets a file, and deletes it when it is temporary. */
  release(fileId: string): Promise<void>
  close(): Promise<void>
}

/**
 * Keeps them in a folder inside the data folder, which this process alone has open: what a crash
 * left of a person's notes is not left lying about.
 */
export function createFiles(dataFolder: string): Files {
  const held = new Map<string, LocalFile>()
  const folder = join(dataFolder, 'temporary')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)

  const find = (fileId: string) => held.get(fileId) ?? null

  return {
    find,
    get(fileId) {
      const file = find(fileId)
      if (!file)
        throw new DeskError('NOT_FOUND', 'That file is not held any more. Choose it again.')
      return file
    },
    async receive(file) {
      const { size } = await stat(file.path)
      const fileId = newId()
      held.set(fileId, file)
      return { fileId, name: file.name, bytes: size }
    },
    // The name on disk is ours: a person's file name may hold what a path must not.
    temporaryPath: (name) => join(folder, newId() + extname(name).replaceAll(/[^.\w]/g, '')),
    async release(fileId) {
      const file = find(fileId)
      held.delete(fileId)
      if (file?.temporary) await rm(file.path, { force: true })
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
