/** Files on their way in or out, by id: uploads, picked files, made exports. */
import { mkdirSync, rmSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { newId } from '../../shared/model/ids.ts'
import { DeskError } from '../storage/index.ts'
import type { FileDesk, LocalFile } from './host.ts'
import type { Held, OpenPages } from './open-pages.ts'

export type Files = FileDesk & {
  /** @throws DeskError NOT_FOUND when no file of that id is held. */
  get(fileId: string): LocalFile
  /** Forgets a file, and deletes it when it is temporary. */
  release(fileId: string): Promise<void>
  close(): Promise<void>
}

/** `by` is what lets go of a temporary one with its page; `bytes` is its size. */
type HeldFile = { file: LocalFile; bytes: number; by: Held | null }

/**
 * Keeps them in `folder`, which this process alone has open and empties: what a crash left of a person's
 * notes is not left lying about.
 */
export function createFiles(folder: string, pages: OpenPages): Files {
  const held = new Map<string, HeldFile>()
  rmSync(folder, { recursive: true, force: true })
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // On a full disk what needs it fails by itself, and there is a library to be read.
  }

  const find = (fileId: string) => held.get(fileId)?.file ?? null

  /** Forgets a file; gives its path where it is to be deleted. */
  function forget(fileId: string): string | null {
    const one = held.get(fileId)
    held.delete(fileId)
    one?.by?.forget()
    return one?.file.temporary ? one.file.path : null
  }
  function drop(fileId: string): void {
    const path = forget(fileId)
    // One that another program is reading just now goes with its folder when the desk closes.
    if (path !== null) rm(path, { force: true }).catch(() => {})
  }

  return {
    find,
    get(fileId) {
      const file = find(fileId)
      if (!file)
        throw new DeskError('NOT_FOUND', 'That file is not held any more. Choose it again.')
      return file
    },
    async receive(file, page = null) {
      const { size } = await stat(file.path)
      const fileId = newId()
      const by = file.temporary ? pages.hold(page, () => drop(fileId)) : null
      held.set(fileId, { file, bytes: size, by })
      return { fileId, name: file.name, bytes: size }
    },
    // The name on disk is ours: a person's file name may hold what a path must not.
    temporaryPath: (name) => join(folder, newId() + extname(name).replaceAll(/[^.\w]/g, '')),
    temporaryBytes: () =>
      [...held.values()].reduce((sum, { file, bytes }) => sum + (file.temporary ? bytes : 0), 0),
    async release(fileId) {
      const path = forget(fileId)
      if (path !== null) await rm(path, { force: true })
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
