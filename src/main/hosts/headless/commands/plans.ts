import { type Command, prepared, readWords, UsageError } from '../command.ts'
import { minuteOf } from '../plain.ts'

/** Every plan that is neither archived nor in the bin, the latest changed first. */
export const plans: Command = {
  name: 'plans',
  takes: '',
  does: 'Lists plans, the latest changed first.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      if (positionals.length > 0)
        throw new UsageError(`“${positionals.join(' ')}” means nothing here.`)
      return async ({ calls, signal }) => {
        const found = await calls.plans.list(undefined, { signal })
        return {
          json: found.map(({ id, question, updated, unreadable }) => ({
            id,
            question,
            updated,
            ...(unreadable && { unreadable }),
          })),
          plain:
            found
              .map(
                ({ id, question, updated, unreadable }) =>
                  `${id}  ${minuteOf(updated)}  ${question}${unreadable ? '  (cannot be read)' : ''}`,
              )
              .join('\n') || 'There are no plans yet.',
        }
      }
    })
  },
}
