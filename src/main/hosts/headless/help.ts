/** What the commands say of themselves. */
import type { Command } from './command.ts'

const called = 'npm run -s linchpin --'

const everyOption = [
  '--data DIR  the data folder, instead of the usual one',
  '--json  the result as JSON on stdout, and nothing else there',
  '--help  this',
]

/** The usage line of all commands. */
export const usage = `Usage: ${called} COMMAND …`

/** One command's usage line. */
export const usageOf = ({ name, takes }: Command): string =>
  `Usage: ${called} ${name}${takes && ` ${takes}`} [--data DIR] [--json]`

/** One command, in full. */
export const helpOf = (command: Command): string =>
  [command.does, '', usageOf(command), '', ...aligned([...command.options, ...everyOption])].join(
    '\n',
  )

/** All of them. */
export const overview = (commands: readonly Command[]): string =>
  [
    'Linchpin plans essays from evidence. These commands do without a window what it does in one.',
    '',
    usage,
    '',
    ...aligned(commands.map(({ name, takes, does }) => `${name} ${takes}  ${does}`)),
    '',
    'Every command takes, before its name or after it:',
    ...aligned(everyOption),
    '',
    'Exit codes: 0 done, 1 failed (stderr says why), 2 wrong use.',
  ].join('\n')

/** The most letters a first part has beside a second one; a longer one has it on a line of its own, under it. */
const mostBeside = 44

/** Lines of two parts, parted by two spaces, with the second parts under each other. */
function aligned(lines: readonly string[]): string[] {
  const pairs = lines.map((line): [string, string] => {
    const at = line.indexOf('  ')
    return [line.slice(0, at).trim(), line.slice(at).trim()]
  })
  const width = Math.max(...pairs.map(([{ length }]) => (length > mostBeside ? 0 : length)))
  return pairs.flatMap(([first, second]) =>
    first.length > width
      ? [`  ${first}`, `  ${' '.repeat(width)}  ${second}`]
      : [`  ${first.padEnd(width)}  ${second}`],
  )
}
