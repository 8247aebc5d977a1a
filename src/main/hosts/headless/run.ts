/** Runs one headless command from its words to its exit code. */
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { createRouterClient, ORPCError } from '@orpc/server'
import { openDesk } from '../../desk.ts'
import { defaultDataFolder } from '../data-folder.ts'
import { placesAround } from '../places.ts'
import { openSettingsFile } from '../settings-file.ts'
import { sentenceOf } from '../startup.ts'
import {
  type Command,
  CommandError,
  type Prepared,
  type Result,
  readWords,
  splitAtName,
  UsageError,
} from './command.ts'
import { commands } from './commands/index.ts'
import { helpOf, overview, usage, usageOf } from './help.ts'
import { headlessServices } from './host-services.ts'

export type Terminal = {
  /** Writes to stdout; resolves when it is out. */
  out(text: string): Promise<void>
  /** Writes a line to stderr. */
  tell(says: string): void
}

const exit = { done: 0, failed: 1, wrongUse: 2 } as const

/** The exit code: 0 done, 1 failed, 2 wrong use; what it says on the way goes to the terminal. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let command: Command | undefined
  let prepared: Prepared
  try {
    const { before, name, after } = splitAtName(words)
    const given = [...before, ...after]
    if (name === null || name === 'help') return await helpAsked(name, given, terminal)
    command = commands.find((each) => each.name === name)
    if (!command) return unknown(name, terminal)
    prepared = command.prepare(given)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.tell(`${error.message}\n${command ? usageOf(command) : usage}`)
    return exit.wrongUse
  }
  if (prepared.help) return help(command.name, terminal)
  try {
    const { json, plain } = await withDesk(prepared, terminal)
    await terminal.out(`${prepared.json ? JSON.stringify(json, null, 2) : plain}\n`)
    return exit.done
  } catch (error) {
    terminal.tell(whyFailed(error))
    return exit.failed
  }
}

async function withDesk(prepared: Prepared, { tell }: Terminal): Promise<Result> {
  const places = placesAround(import.meta.url)
  const desk = await openDesk({
    dataFolder: prepared.dataFolder
      ? resolve(prepared.dataFolder)
      : defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() }),
    host: headlessServices(places.version),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  const stop = new AbortController()
  const stopNow = () => stop.abort(new CommandError('Stopped; nothing more was changed.'))
  process.once('SIGINT', stopNow).once('SIGTERM', stopNow)
  try {
    const calls = createRouterClient(desk.router, { context: {} })
    const { files, parts, notices } = desk.services
    for (const { says } of notices.found()) tell(says)
    return await prepared.run({ calls, files, parts, signal: stop.signal, tell })
  } finally {
    process.off('SIGINT', stopNow).off('SIGTERM', stopNow)
    await desk.close()
  }
}

/** The sentence of an error, or all of one that nobody foresaw: a person at a terminal can use its stack. */
function whyFailed(error: unknown): string {
  if (error instanceof CommandError || error instanceof ORPCError) return error.message
  return (
    sentenceOf(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
  )
}

/** Words without a command are wrong use, unless they ask for help. */
function helpAsked(
  name: 'help' | null,
  words: readonly string[],
  terminal: Terminal,
): Promise<number> | number {
  const { values, positionals } = readWords(words, {})
  if (name || values.help) return help(positionals[0], terminal)
  terminal.tell(overview(commands))
  return exit.wrongUse
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  if (name === undefined) {
    await terminal.out(`${overview(commands)}\n`)
    return exit.done
  }
  const command = commands.find((each) => each.name === name)
  if (!command) return unknown(name, terminal)
  await terminal.out(`${helpOf(command)}\n`)
  return exit.done
}

function unknown(name: string, terminal: Terminal): number {
  const names = commands.map((command: Command) => command.name).join(', ')
  terminal.tell(`There is no command “${name}”. There are: ${names}, help.`)
  return exit.wrongUse
}
