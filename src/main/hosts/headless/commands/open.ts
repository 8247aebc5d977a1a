import { resolve } from 'node:path'
import type { AddedPlan } from '../../../../shared/contract.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { type Command, CommandError, oneOf, prepared, readWords } from '../command.ts'
import { handOver } from '../hand-over.ts'

/** Adds the plan in a plan file or in an exported Word document. Opened again, it adds nothing. */
export const openPlanFile: Command = {
  name: 'open',
  takes: 'FILE.linchpin|.docx',
  does: 'Adds the plan in a plan file, or in a Word document that was exported, with its evidence and sources.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const path = resolve(oneOf(positionals, 'FILE'))
      return async (desk) => {
        const { handed, absent } = await handOver(desk, [path])
        const [file] = handed
        if (!file) throw new CommandError(absent.join('\n'))
        const { plan, isNew, sources, snippets, changed } = await desk.calls.plans.addFile(
          { fileId: file.fileId },
          { signal: desk.signal },
        )
        const { id, question } = plan
        const brought = `${counted(sources, 'source')} and ${counted(snippets, 'snippet')}`
        return {
          json: { plan: { id, question }, isNew, sources, snippets, changed },
          plain: [
            isNew
              ? `Added “${question}” with ${brought}.`
              : `“${question}” is already here; ${brought} were added to it.`,
            ...saysChanged(changed),
          ].join('\n'),
        }
      }
    })
  },
}

/** What of the document's text is not in the plan, as programs that compare files show it. */
function saysChanged(changed: AddedPlan['changed']): string[] {
  if (changed.length === 0) return []
  return [
    'The document’s text was changed since it was exported; the plan is as it was then. Import the document to have the changes as notes.',
    ...changed.flatMap(({ from, to }) => [
      ...(from === null ? [] : [`- ${from}`]),
      ...(to === null ? [] : [`+ ${to}`]),
    ]),
  ]
}
