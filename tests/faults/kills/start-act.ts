/** Starts an act as a process of its own, hears what it says, and kills it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { ActOptions } from './act-options.ts'

export type Act = {
  /** Resolves once it begins: what came before was the loading of its code. */
  ready: Promise<void>
  /** Resolves after so many answers; rejects if it ends before. */
  answered(times: number): Promise<void>
  /** All it was answered so far. */
  answers(): Record<string, unknown>[]
  /** What it said on stderr. */
  said(): string
  kill(): Promise<void>
  /** Its exit code, or null when it was killed. */
  ended: Promise<number | null>
}

type Waiting = { times: number; settle: () => void; fail: (why: Error) => void }

/** The environment of the act, besides the path: a library that is loaded before others, for one. */
type Env = Record<string, string>

export const startAct = (name: string, options: ActOptions, env: Env = {}): Act =>
  hear(
    spawn(process.execPath, [join(import.meta.dirname, 'act.ts'), name, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      detached: true,
    }),
  )

/** The built command: begun at once, and answered when it has printed its result. */
export const startCommand = (words: readonly string[], folder: string): Act =>
  hear(
    spawn(
      process.execPath,
      [resolve('out/main/headless.js'), ...words, '--data', folder, '--json'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ),
    { isCommand: true },
  )

function hear(child: ChildProcess, { isCommand = false } = {}): Act {
  const answers: Record<string, unknown>[] = []
  const waiting: Waiting[] = []
  let said = ''
  let printed = ''
  const isReady = Promise.withResolvers<void>()
  if (isCommand) isReady.resolve()
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  child.stdout?.on('data', (chunk) => {
    printed += chunk
    if (isCommand) return
    const lines = printed.split('\n')
    printed = lines.pop() ?? ''
    for (const line of lines) hearLine(line)
  })
  function hearLine(line: string) {
    const at = line.indexOf(' ')
    const [word, told] = [line.slice(0, at), JSON.parse(line.slice(at))]
    if (word === 'ready') isReady.resolve()
    if (word === 'answered') answers.push(told ?? {})
    for (const { times, settle } of waiting) if (answers.length >= times) settle()
  }
  const ended = once(child, 'close').then(([code]): number | null => {
    if (isCommand && /\}\s*$/.test(printed)) answers.push(JSON.parse(printed))
    for (const { fail } of waiting) fail(new Error(`the act ended: ${said}`))
    isReady.resolve()
    return code
  })
  return {
    ready: isReady.promise,
    answered: (times) =>
      new Promise((settle, fail) => {
        if (answers.length >= times) settle()
        else waiting.push({ times, settle, fail })
      }),
    answers: () => answers,
    said: () => said,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    ended,
  }
}
