/** Drives the built app on Electron itself, by Playwright's driver. */
import { once } from 'node:events'
import { resolve } from 'node:path'
import { _electron } from '@playwright/test'
import type { DesktopApp, DesktopOptions } from './driver.ts'

export async function launchElectron(
  program: string,
  { dataFolder, args = [] }: DesktopOptions,
): Promise<DesktopApp> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const launched = await _electron.launch({
    executablePath: program,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      resolve('.'),
      ...(dataFolder === null ? [] : ['--data', dataFolder]),
      ...args,
    ],
  })
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
