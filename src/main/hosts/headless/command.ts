/** What a headless command is: its words on the command line, and what it does with the desk. docs/decisions/033 */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { ContractRouterClient } from '@orpc/contract'
import type { z } from 'zod'
import type { Contract } from '../../../shared/contract.ts'
import type { FileDesk, Parts } from '../../desk.ts'

/** The desk as commands use it: the contract's calls, and a way to hand files in and out. */
export type DeskAtHand = {
  calls: ContractRouterClient<Contract>
  files: FileDesk
  /** Where what is half written is noted. */
  parts: Parts
  /** Aborts when the person presses Ctrl+C. */
  signal: AbortSignal
  /** Tells the person something that is not a result, on stderr. */
  tell(says: string): void
}

/** What a command gives: a value for `--json`, and the same for people to read. */
export type Result = { json: unknown; plain: string }

export type Prepared = {
  /** As given, not yet made absolute; null for the usual one. */
  dataFolder: string | null
  json: boolean
  help: boolean
  run(desk: DeskAtHand): Promise<Result>
}

export type Command = {
  name: string
  /** What follows the name, as in usage lines. */
  takes: string
  /** One sentence. */
  does: string
  /** A line for each option of its own. */
  options: readonly string[]
  /** @throws UsageError when the words are not a use of this command. */
  prepare(words: readonly string[]): Prepared
}

/** Wrong use of a command: exit code 2. */
export class UsageError extends Error {}

/** A command that could not do what was asked: exit code 1, with a sentence. */
export class CommandError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

const common = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options

/**
 * The words before a command's name, the name, and the words after it. Only the options every command
 * has may come first, and mean the same there.
 * @throws UsageError for any other option before the name.
 */
export function splitAtName(words: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...words],
    options: common,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const name = tokens.find((token) => token.kind === 'positional')
  const before = tokens.filter(({ index }) => name === undefined || index < name.index)
  for (const token of before)
    if (token.kind === 'option' && !(token.name in common))
      throw new UsageError(
        `Before a command only --data DIR, --json and --help have a meaning, not ${token.rawName}.`,
      )
  const at = name?.index ?? words.length
  return { before: words.slice(0, at), name: name?.value ?? null, after: words.slice(at + 1) }
}

/**
 * A command's words, read: the options every command has and its own, and the rest in order.
 * @throws UsageError for an option it has not, or one without its value.
 */
export function readWords<Own extends Options>(words: readonly string[], own: Own) {
  try {
    const { values, positionals } = parseArgs({
      args: withNegatives(words, own),
      options: { ...own, ...common },
      allowPositionals: true,
    })
    return { values, positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Ties a negative number to the option before it, whose value parseArgs would take for an option. */
function withNegatives(words: readonly string[], options: Options): string[] {
  const tied: string[] = []
  for (const word of words) {
    const before = tied.at(-1) ?? ''
    const isValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string'
    if (isValue && /^-\d/.test(word)) tied.push(`${tied.pop()}=${word}`)
    else tied.push(word)
  }
  return tied
}

type CommonValues = { data?: string; json?: boolean; help?: boolean }

/** Asking for help needs none of a command's other words. */
export function prepared({ data, json, help }: CommonValues, run: () => Prepared['run']): Prepared {
  if (data === '') throw new UsageError('--data needs a folder.')
  return {
    dataFolder: data ?? null,
    json: json ?? false,
    help: help ?? false,
    run: help ? async () => ({ json: null, plain: '' }) : run(),
  }
}

/** A value as its schema reads it. @throws UsageError with the schema's own sentence. */
export function fitting<Shape extends z.ZodType>(schema: Shape, value: unknown): z.output<Shape> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new UsageError(read.error.issues[0]?.message ?? read.error.message)
}

/** What `--limit` says, null when it is not given. @throws UsageError when it is no number up to `most`. */
export function limitOf(text: string | undefined, most: number): number | null {
  if (text === undefined) return null
  const limit = /^\d+$/.test(text) ? Number(text) : 0
  if (limit < 1 || limit > most)
    throw new UsageError(`--limit needs a whole number from 1 to ${most}, not “${text}”.`)
  return limit
}

/** All of the words as one, for a question or a search that was not put in quotation marks. */
export function wordsOf(positionals: readonly string[], name: string): string {
  const words = positionals.join(' ').trim()
  if (!words) throw new UsageError(`${name} is missing.`)
  return words
}

/** The one word there must be. */
export function oneOf(positionals: readonly string[], name: string): string {
  const [word, ...rest] = positionals
  if (!word) throw new UsageError(`${name} is missing.`)
  if (rest.length > 0) throw new UsageError(`There is one ${name} too many: ${rest.join(' ')}`)
  return word
}
