import { resolve } from 'node:path'
import { isLibraryFile, libraryFileExtension } from '../../../../shared/model/backup.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { keepFile } from '../../keep-file.ts'
import { type Command, CommandError, oneOf, prepared, readWords, UsageError } from '../command.ts'

/** Writes the whole library to one file, to be merged elsewhere. */
export const takeAlong: Command = {
  name: 'take-along',
  takes: `FILE.${libraryFileExtension}`,
  does: 'Writes the whole library to one file, to be merged on another computer.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const to = oneOf(positionals, 'FILE')
      if (!isLibraryFile(to))
        throw new UsageError(
          `FILE needs a name that ends in .${libraryFileExtension}, not “${to}”.`,
        )
      const path = resolve(to)
      return async ({ calls, files, parts, signal }) => {
        const { fileId, bytes } = await calls.backups.takeAlong(undefined, { signal })
        const file = files.find(fileId)
        if (!file) throw new CommandError('The made file was gone before it could be kept.')
        await keepFile(file.path, path, { parts })
        return {
          json: { file: path, bytes },
          plain: `Wrote ${path} (${counted(bytes, 'byte')}).`,
        }
      }
    })
  },
}
