import { type Command, oneOf, prepared, readWords } from '../command.ts'
import { outlineOf } from '../outline.ts'
import { planOf } from '../plan-of.ts'

/** A plan's document: as it is stored with `--json`, else as an outline. */
export const show: Command = {
  name: 'show',
  takes: 'PLAN',
  does: 'Shows a plan, named by its id, the start of it, or its question.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const named = oneOf(positionals, 'PLAN')
      return async (desk) => {
        const { question, document } = await planOf(desk, named)
        return { json: document, plain: outlineOf(question, document) }
      }
    })
  },
}
