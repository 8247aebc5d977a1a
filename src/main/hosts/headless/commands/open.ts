import { resolve } from 'node:path'
import { counted } from '../../../../shared/text/counted.ts'
import { type Command, CommandError, oneOf, prepared, readWords } from '../command.ts'
import { handOver } from '../hand-over.ts'

/** Adds the plan in a plan file. Opened again, it adds nothing. */
export const openPlanFile: Command = {
  name: 'open',
  takes: 'FILE.linchpin',
  does: 'Adds the plan in a plan file, with its evidence and sources.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const path = resolve(oneOf(positionals, 'FILE'))
      return async (desk) => {
        const { handed, absent } = await handOver(desk, [path])
        const [file] = handed
        if (!file) throw new CommandError(absent.join('\n'))
        const { plan, isNew, sources, snippets } = await desk.calls.plans.addFile(
          { fileId: file.fileId },
          { signal: desk.signal },
        )
        const { id, question } = plan
        const brought = `${counted(sources, 'source')} and ${counted(snippets, 'snippet')}`
        return {
          json: { plan: { id, question }, isNew, sources, snippets },
          plain: isNew
            ? `Added “${question}” with ${brought}.`
            : `“${question}” is already here; ${brought} were added to it.`,
        }
      }
    })
  },
}
