/** Makes an export and puts it where a person wants it. */
import { dirname, join, parse } from 'node:path'
import type { Exported } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/model/ids.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysUnprintable } from '../../../shared/text/says-unprintable.ts'
import { type KeepOptions, keepFile, OnlyReadError } from '../keep-file.ts'
import { CommandError, type DeskAtHand } from './command.ts'
import type { ExportAsked } from './export-words.ts'

export type Kept = {
  json: {
    file: string
    bytes: number
    citations: number
    unprintable: string[]
    references?: string
  }
  plain: string
}

/**
 * @param pathOf where the file goes, by the name that the desk gives it: absolute.
 * @throws CommandError when it cannot be kept there.
 */
export async function keepExported(
  desk: DeskAtHand,
  { planId, asked, force }: { planId: Id; asked: ExportAsked; force: boolean },
  pathOf: (name: string) => string,
): Promise<Kept> {
  const { calls, signal } = desk
  const { author } = await calls.settings.get(undefined, { signal })
  const made = await calls.exports.make({ planId, author, ...asked }, { signal })
  const { unprintable, citations } = made
  if (unprintable.length > 0)
    desk.tell(`${saysUnprintable(unprintable)} Hollow squares stand for them; .docx keeps them.`)
  const path = pathOf(made.file.name)
  const options = { parts: desk.parts, replacesOnlyRead: force }
  const written = await kept(desk, made.file, path, options)
  const references = made.references && join(dirname(path), `${parse(path).name}.json`)
  if (made.references && references) await kept(desk, made.references, references, options)
  const { bytes } = made.file
  const holds = asked.format === 'linchpin' ? '' : `, ${counted(citations, 'citation')}`
  const leads = written === path ? '' : ` It is a link; what was written is ${written}.`
  const beside = references ? ` Its sources are in ${references}.` : ''
  return {
    json: { file: path, bytes, citations, unprintable, ...(references && { references }) },
    plain: `Wrote ${path} (${counted(bytes, 'byte')}${holds}).${leads}${beside}`,
  }
}

async function kept(
  { files }: DeskAtHand,
  { fileId }: Exported['file'],
  to: string,
  options: KeepOptions,
): Promise<string> {
  const file = files.find(fileId)
  if (!file) throw new CommandError('The made file was gone before it could be kept.')
  try {
    return await keepFile(file.path, to, options)
  } catch (error) {
    if (!(error instanceof OnlyReadError)) throw error
    throw new CommandError(`${error.message} --force replaces it.`)
  }
}
