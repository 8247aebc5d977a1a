import { describeSource } from '../../../../shared/model/source-line.ts'
import { type Command, prepared, readWords, UsageError } from '../command.ts'

/** The records that things are cited by. */
export const sources: Command = {
  name: 'sources',
  takes: '',
  does: 'Lists the sources, with --json as CSL-JSON.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      return async ({ calls, signal }) => {
        const found = await calls.sources.list(undefined, { signal })
        return {
          json: found,
          plain:
            found.map((source) => `${source.id}  ${describeSource(source)}`).join('\n') ||
            'There are no sources yet.',
        }
      }
    })
  },
}
