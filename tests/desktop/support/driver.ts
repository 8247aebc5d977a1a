/** The desktop app as tests drive it, whichever runtime it runs on. docs/decisions/070 */
import type { Page } from '@playwright/test'
import type Electron from 'electron'

/** The parts of the `electron` module that both runtimes have. */
export type ElectronModule = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'Menu'
  | 'nativeTheme'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
>

export type DesktopOptions = {
  /** Absolute path of its data folder; null where the words of the command line name one. */
  dataFolder: string | null
  /** Further words of the command line. */
  args?: readonly string[]
  /** False for a copy that ends before it opens a window: a second one, or a command. */
  opensWindow?: boolean
  /** As an installed copy; only the stand-in can be told so. */
  isPackaged?: boolean
}

export type DesktopApp = {
  runtime: 'Electron' | 'stand-in'
  dataFolder: string
  /** The first window, once its page is there. */
  firstWindow(): Promise<Page>
  /** The windows that are open. */
  windows(): Page[]
  /** The next window that opens. */
  waitForWindow(): Promise<Page>
  /** Runs a function in the app's main process; it is sent there as its source. */
  evaluate<Given, Result>(
    run: (electron: ElectronModule, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>
  evaluate<Result>(run: (electron: ElectronModule) => Result | Promise<Result>): Promise<Result>
  /** Quits it as a person does; resolves when it has ended. */
  close(): Promise<void>
  /** Pulls the plug. */
  kill(): Promise<void>
  exited: Promise<{ code: number | null }>
  /** What it wrote to its terminal so far. */
  output(): string
}
