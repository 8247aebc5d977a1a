/** Runs a host's entry as a person would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { run } from '../../../../../src/main/hosts/headless/run.ts'

export type Ended = { code: number | null; stdout: string; stderr: string }

const hosts = resolve('src/main/hosts')

const { NODE_COMPILE_CACHE } = process.env
const compileCache = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }

/** Where a process runs, and what it is given. */
export type Setting = { cwd?: string; input?: string; env?: Record<string, string> }

function start(entry: string, words: readonly string[], { cwd, env }: Setting = {}): ChildProcess {
  return spawn(process.execPath, [resolve(hosts, entry), ...words], {
    cwd: cwd ?? process.cwd(),
    // The test runner's own variables are not the app's.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...compileCache, ...env },
  })
}

/**
 * One headless command, to its end: in this process, which has read the code already, unless it is to run somewhere
 * else or with something of its own.
 */
export async function linchpin(words: readonly string[], setting?: Setting): Promise<Ended> {
  if (setting) return linchpinProcess(words, setting)
  let stdout = ''
  let stderr = ''
  const code = await run(words, {
    async out(text) {
      stdout += text
    },
    tell(says) {
      stderr += `${says}\n`
    },
  })
  return { code, stdout, stderr }
}

/** The same as a process of its own. */
function linchpinProcess(words: readonly string[], setting: Setting): Promise<Ended> {
  const child = start('headless/index.ts', words, setting)
  child.stdin?.end(setting.input ?? '')
  return endOf(child)
}

/** A browser host that is running; `address` is the one it printed. */
export type Running = {
  address: string
  kill(signal: NodeJS.Signals): void
  ended: Promise<Ended>
}

/** Starts the browser host and waits for its address. @throws when it ends before it prints one. */
export async function browserProcess(
  words: readonly string[],
  setting: Setting = {},
): Promise<Running> {
  const child = start('browser/index.ts', words, setting)
  const ended = endOf(child)
  const address = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk) => {
      printed += chunk
      const found = /^Linchpin is at (\S+)$/m.exec(printed)?.[1]
      if (found && printed.includes('\n')) resolve(found)
    })
    void ended.then(({ stderr }) => reject(new Error(stderr)))
  })
  return { address, kill: (signal) => void child.kill(signal), ended }
}

/** The browser host, when it is meant to end by itself. */
export const browserEnds = (words: readonly string[], setting: Setting = {}): Promise<Ended> =>
  endOf(start('browser/index.ts', words, setting))

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr?.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
