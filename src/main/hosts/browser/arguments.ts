/** What the browser host is told on its command line. */
import { parseArgs } from 'node:util'

export type Asked = {
  dataFolder: string | null
  /** The port asked for; null leaves it to us. */
  port: number | null
  /** Whether to open the default browser; null leaves it to whether there is a display. */
  open: boolean | null
}

export const usage = 'Usage: linchpin-browser [--data DIR] [--port N] [--open | --no-open]'

/** Wrong use: the sentence that says so. */
export class UsageError extends Error {}

/** @throws UsageError for an option that is not one, or a port that is none. */
export function readArguments(words: readonly string[]): Asked {
  const { data, port, open } = parsed(words)
  if (data === '') throw new UsageError('--data needs a folder.')
  if (port !== undefined && !isPort(port))
    throw new UsageError(`--port needs a number from 0 to 65535, not “${port}”.`)
  return {
    dataFolder: data ?? null,
    port: port === undefined ? null : Number(port),
    open: open ?? null,
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean' },
      },
      allowNegative: true,
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535
