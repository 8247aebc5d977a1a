/** The headless host's entry: one command, its result on stdout, its messages on stderr. */
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => written(process.stdout, text),
  tell: (says) => void process.stderr.write(`${says}\n`),
})

/** Waits until the text is out: a pipe takes it in pieces. Who stops reading (`| head`) is no fault. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    stream.write(text, () => resolve())
  })
}
