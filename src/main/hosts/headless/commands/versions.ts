import { counted } from '../../../../shared/text/counted.ts'
import { type Command, oneOf, prepared, readWords } from '../command.ts'
import { minuteOf } from '../plain.ts'
import { planNamed } from '../plan-of.ts'

/** A plan's earlier states, the latest first. */
export const versions: Command = {
  name: 'versions',
  takes: 'PLAN',
  does: 'Lists the earlier states of a plan that are kept, the latest first.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const named = oneOf(positionals, 'PLAN')
      return async (desk) => {
        const { id: planId } = await planNamed(desk, named)
        const found = await desk.calls.versions.list({ planId }, { signal: desk.signal })
        return {
          json: found.map(({ id, made, kind, name, words }) => ({ id, made, kind, name, words })),
          plain:
            found
              .map(
                ({ id, made, kind, name, words }) =>
                  `${id}  ${minuteOf(made)}  ${counted(words, 'word')}  ${name ?? kind}`,
              )
              .join('\n') || 'No earlier states are kept yet.',
        }
      }
    })
  },
}
