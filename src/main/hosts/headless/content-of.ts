/** The text of a file named on the command line, or of what is piped in. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { CommandError } from './command.ts'

/** Far more than anything that is written by hand or in a program for it. */
const mostBytes = 20_000_000

/**
 * @param from a path, or - for stdin.
 * @param whatFor as in "too large to be a plan".
 * @throws CommandError when there is no such file, or it is too large.
 */
export async function contentOf(from: string, whatFor: string): Promise<string> {
  if (from === '-') return text(process.stdin)
  const path = resolve(from)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new CommandError(`There is no file ${path}.`)
  if (found.size > mostBytes) throw new CommandError(`${path} is too large to be ${whatFor}.`)
  return readFile(path, 'utf8')
}
