/** What a program did to its files, as `log-writes.c` wrote it down. */

export type Step =
  | { does: 'open'; path: string; bytes: number }
  | { does: 'write'; path: string; at: number; bytes: Buffer }
  | { does: 'size'; path: string; bytes: number }
  | { does: 'sync' | 'syncfolder' | 'unlink' | 'mkdir'; path: string }
  | { does: 'rename'; path: string; to: string }

const lineFeed = 10

/** @throws when the log is not one of ours, or ends within a step. */
export function readLog(log: Buffer): Step[] {
  const steps: Step[] = []
  for (let from = 0; from < log.length; ) {
    const end = log.indexOf(lineFeed, from)
    if (end < 0) throw new Error('the log ends within a line')
    const [does, path = '', first = '', second = ''] = log.toString('utf8', from, end).split('\t')
    from = end + 1
    switch (does) {
      case 'write': {
        const length = Number(second)
        const bytes = log.subarray(from, from + length)
        if (bytes.length < length) throw new Error('the log ends within a write')
        steps.push({ does, path, at: Number(first), bytes })
        from += length + 1
        break
      }
      case 'open':
      case 'size':
        steps.push({ does, path, bytes: Number(first) })
        break
      case 'rename':
        steps.push({ does, path, to: first })
        break
      case 'sync':
      case 'syncfolder':
      case 'unlink':
      case 'mkdir':
        steps.push({ does, path })
        break
      default:
        throw new Error(`the log has a step that is none: ${does}`)
    }
  }
  return steps
}
