import { resolve } from 'node:path'
import { libraryFileExtension } from '../../../../shared/model/backup.ts'
import { type Command, CommandError, oneOf, prepared, readWords } from '../command.ts'
import { handOver } from '../hand-over.ts'
import { saysMerged } from '../says-merged.ts'

/** Adds what is not here yet of another library. Merged again, it adds nothing. */
export const merge: Command = {
  name: 'merge',
  takes: `FILE.${libraryFileExtension}`,
  does: 'Adds what is not here yet of a library from elsewhere.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const path = resolve(oneOf(positionals, 'FILE'))
      return async (desk) => {
        const { handed, absent } = await handOver(desk, [path])
        const [file] = handed
        if (!file) throw new CommandError(absent.join('\n'))
        const merged = await desk.calls.backups.merge(
          { fileId: file.fileId },
          { signal: desk.signal },
        )
        const { notices, ...added } = merged
        for (const notice of notices) desk.tell(notice)
        return { json: added, plain: saysMerged(merged) }
      }
    })
  },
}
