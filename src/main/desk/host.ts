/** What a host and the desk are to each other. */
import type { HandedFile, SavedFile } from '../../shared/contract.ts'

/** A file on this machine's disk. A `temporary` one is deleted when the desk is done with it. */
export type LocalFile = { path: string; name: string; temporary: boolean }

/** What only a host can do for the desk. Each rejects with a sentence for the person. */
export type HostServices = {
  kind: 'electron' | 'browser' | 'headless'
  version: string
  /** Asks for files; empty when the person cancels, or where the host has no dialog of its own. */
  pickFiles(kind: 'notes'): Promise<LocalFile[]>
  /** Offers a made file to be kept under a name the person chooses. `fileId` is the desk's name for it. */
  saveFile(file: LocalFile & { fileId: string }): Promise<SavedFile>
  /** Shows a saved file in the system's file manager; does nothing where there is none. */
  reveal(path: string): Promise<void>
}

/** The files a host and the desk hand each other, by id. */
export type FileDesk = {
  /** Takes a file in, to be named by its id in later calls. */
  receive(file: LocalFile): Promise<HandedFile>
  /** The file of that id, or null when it is gone. */
  find(fileId: string): LocalFile | null
  /** A fresh path for an upload, inside a folder that is emptied when the desk closes. */
  temporaryPath(name: string): string
}
