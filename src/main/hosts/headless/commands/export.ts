import { mkdir } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { ORPCError } from '@orpc/server'
import { counted } from '../../../../shared/text/counted.ts'
import { DeskError } from '../../../desk.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  oneOf,
  prepared,
  type Result,
  readWords,
  UsageError,
} from '../command.ts'
import {
  type ExportAsked,
  exportAsked,
  exportOptionLines,
  exportOptions,
  formatNamed,
  formatOfFile,
} from '../export-words.ts'
import { type Kept, keepExported } from '../keep-exported.ts'
import { planOf } from '../plan-of.ts'

/** Makes a file of a plan, or one of each. */
export const exportPlan: Command = {
  name: 'export',
  takes:
    'PLAN --to FILE.docx|.pdf|.md|.html|.txt|.csv|.linchpin | --all --to DIR [--format ID] [--layout ID] [--paper ID] [--split ID] [--style ID] [--locale TAG] [--force]',
  does: 'Makes a file of a plan to hand in, to print, to go on with or to learn by, or of every plan.',
  options: exportOptionLines,
  prepare(words) {
    const { values, positionals } = readWords(words, exportOptions)
    return prepared(values, () => {
      const { to, force = false, all = false, format } = values
      if (all && positionals.length > 0)
        throw new UsageError('--all takes every plan, so no PLAN is named.')
      const named = all ? '' : oneOf(positionals, 'PLAN')
      if (!to) throw new UsageError(`--to ${all ? 'DIR' : 'FILE'} is missing.`)
      const path = resolve(to)
      if (all) {
        const asked = exportAsked(formatNamed(format ?? 'docx'), values)
        return (desk) => exportAll(desk, path, asked, force)
      }
      const asked = exportAsked(formatOfFile(to, format), values)
      return async (desk) => {
        const { id } = await planOf(desk, named)
        return keepExported(desk, { planId: id, asked, force }, () => path)
      }
    })
  },
}

/** Every plan but those in the bin, each under its question. One that cannot be read does not hold up the others. */
async function exportAll(
  desk: DeskAtHand,
  folder: string,
  asked: ExportAsked,
  force: boolean,
): Promise<Result> {
  const { calls, signal } = desk
  const plans = [
    ...(await calls.plans.list(undefined, { signal })),
    ...(await calls.plans.list({ shelf: 'archived' }, { signal })),
  ]
  await mkdir(folder, { recursive: true })
  const pathOf = namesIn(folder)
  const made: Kept[] = []
  for (const { id, question } of plans) {
    try {
      made.push(await keepExported(desk, { planId: id, asked, force }, pathOf))
    } catch (error) {
      if (!saysWhy(error) || signal.aborted) throw error
      desk.tell(`“${question}” was not exported. ${error.message}`)
    }
  }
  if (made.length < plans.length)
    throw new CommandError(
      `${made.length} of ${counted(plans.length, 'plan')} were exported to ${folder}.`,
    )
  return {
    json: made.map(({ json }) => json),
    plain:
      made.map(({ plain }) => plain).join('\n') ||
      'There are no plans yet, so nothing was written.',
  }
}

/** Whether an error has a sentence for a person. */
const saysWhy = (error: unknown): error is Error =>
  error instanceof ORPCError || error instanceof CommandError || error instanceof DeskError

/** Gives each name once in a folder, whatever its capitals: "Why.docx", "Why (2).docx". */
function namesIn(folder: string): (name: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const { name, ext } = parse(wanted)
    let own = wanted
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${name} (${count})${ext}`
    taken.add(own.toLowerCase())
    return join(folder, own)
  }
}
