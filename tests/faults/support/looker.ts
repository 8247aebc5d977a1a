/** A process that looks into data folders: it may hang or die of one, and the next gets a fresh one. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Looked, nothing } from './look.ts'

export type Looker = {
  look(folder: string): Promise<Looked>
  close(): void
}

/** Longer than this no opening takes, on a busy machine either. */
const hungMs = 60_000

type Opener = { child: ChildProcess; lines: AsyncIterator<string>; says: () => string }

export function createLooker(): Looker {
  let opener: Opener | null = null

  function start(): Opener {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'opener.ts')], {
      stdio: ['pipe', 'pipe', 'pipe'],
      // Ctrl+C is for the run, which closes its lookers when what is under way is done.
      detached: true,
    })
    child.stdin.on('error', () => {
      // It has ended: that it prints nothing more says so to who waits.
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    return { child, lines, says: () => said }
  }

  return {
    async look(folder) {
      opener ??= start()
      const { child, lines, says } = opener
      child.stdin?.write(`${folder}\n`)
      let hung = false
      const late = setTimeout(() => {
        hung = true
        child.kill('SIGKILL')
      }, hungMs)
      const line = await lines.next()
      clearTimeout(late)
      if (!line.done) return JSON.parse(line.value)
      opener = null
      const raw = hung ? `nothing within ${hungMs / 1000} s` : `the process ended: ${says()}`
      return { opened: false, shown: nothing(), listed: [], told: [], raw: [raw] }
    },
    close() {
      opener?.child.kill('SIGKILL')
      opener = null
    },
  }
}
