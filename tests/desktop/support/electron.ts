/** Drives the built app on Electron itself, by Playwright's driver. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { _electron } from '@playwright/test'
import type { DesktopApp, DesktopOptions } from './driver.ts'

export async function launchElectron(
  program: string,
  { dataFolder, args = [], opensWindow = true }: DesktopOptions,
): Promise<DesktopApp> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const words = [
    ...(asRoot ? ['--no-sandbox'] : []),
    resolve('.'),
    ...(dataFolder === null ? [] : ['--data', dataFolder]),
    ...args,
  ]
  // Playwright's driver waits for a line of Chromium's that such a copy never comes to.
  if (!opensWindow) return withoutWindow(spawn(program, words), dataFolder ?? '')
  const launched = await _electron.launch({ executablePath: program, args: words })
  const child = launched.process()
  const said: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const exited = once(child, 'exit').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
  }))
  return {
    runtime: 'Electron',
    dataFolder: dataFolder ?? '',
    firstWindow: () => launched.firstWindow(),
    windows: () => launched.windows(),
    waitForWindow: () => launched.waitForEvent('window'),
    evaluate: launched.evaluate.bind(launched),
    async close() {
      await launched.close()
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    exited,
    output: () => said.join(''),
  }
}

/** A copy that is only waited for. */
function withoutWindow(child: ChildProcess, dataFolder: string): DesktopApp {
  const said: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const none = async (): Promise<never> => {
    throw new Error('This copy opens no window.')
  }
  const kill = async () => void child.kill()
  return {
    runtime: 'Electron',
    dataFolder,
    firstWindow: none,
    windows: () => [],
    waitForWindow: none,
    evaluate: none,
    close: kill,
    kill,
    exited: once(child, 'exit').then(([code]) => ({
      code: typeof code === 'number' ? code : null,
    })),
    output: () => said.join(''),
  }
}
