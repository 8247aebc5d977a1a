/** The headless host's entry: one command. */
import { runOnTerminal } from './terminal.ts'

process.exitCode = await runOnTerminal(process.argv.slice(2))
