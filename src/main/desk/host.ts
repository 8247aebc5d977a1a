/** What a host and the desk are to each other. */
import type { WindowState } from '../../shared/actions/index.ts'
import type { HandedFile, PickKind, SavedFile, WindowRequest } from '../../shared/contract.ts'
import type { Parts } from '../storage/index.ts'

/** A file on this machine's disk. A `temporary` one is deleted when the desk is done with it. */
export type LocalFile = { path: string; name: string; temporary: boolean }

/** What only a host can do for the desk. Each rejects with a sentence for the person. */
export type HostServices = {
  kind: 'electron' | 'browser' | 'headless'
  version: string
  /** Asks for files; empty when the person cancels, or where the host has no dialog of its own. */
  pickFiles(kind: PickKind, by: DeskWindow | undefined): Promise<LocalFile[]>
  /**
   * Offers a made file to be kept under a name the person chooses. `fileId` is the desk's name for it; what
   * is half written outside the data folder is noted in `parts`.
   */
  saveFile(
    file: LocalFile & { fileId: string },
    by: DeskWindow | undefined,
    parts: Parts,
  ): Promise<SavedFile>
  /** Shows a saved file in the system's file manager; does nothing where there is none. */
  reveal(path: string): Promise<void>
}

/** A window of the host's that calls the desk, where a host has windows of its own. */
export type DeskWindow = {
  /** The host's number for it. */
  id: number
  /** What the host asks of it, from now until the signal ends it. */
  requests(signal: AbortSignal | undefined): AsyncGenerator<WindowRequest, void>
  /** It asks to be closed. */
  close(): void
  /** It told what it shows. */
  tell(state: WindowState): void
  /** How far a long job it asked for is, from 0 to 1 or not known; null when it has ended. */
  progress(done: number | 'unknown' | null): void
}

/**
 * What comes with each call besides its input. `page` is the name of the page that calls, where a host has
 * pages; `desk/open-pages.ts` is told of its coming and going.
 */
export type DeskContext = { window?: DeskWindow; page?: string }

/** The files a host and the desk hand each other, by id. */
export type FileDesk = {
  /** Takes a file in, to be named by its id in later calls; for a page, while that is open. */
  receive(file: LocalFile, page?: string | null): Promise<HandedFile>
  /** The file of that id, or null when it is gone. */
  find(fileId: string): LocalFile | null
  /** A fresh path for an upload, inside a folder that is emptied when the desk closes. */
  temporaryPath(name: string): string
  /** How many bytes the temporary files that are held have together. */
  temporaryBytes(): number
}
