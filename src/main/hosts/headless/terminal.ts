/** Runs a command with this process's terminal: its result on stdout, its messages on stderr. */
import { keepFilesPrivate } from '../private-files.ts'
import { run } from './run.ts'

/** @returns the exit code, once all that was said is out. */
export function runOnTerminal(words: readonly string[]): Promise<number> {
  keepFilesPrivate()
  return run(words, {
    out: (text) => written(process.stdout, text),
    tell: (says) => void process.stderr.write(`${says}\n`),
  })
}

/** Waits until the text is out: a pipe takes it in pieces. Who stops reading (`| head`) is no fault. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    stream.write(text, () => resolve())
  })
}
