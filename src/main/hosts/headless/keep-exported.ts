/** Makes an export and puts it where a person wants it. */
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import { z } from 'zod'
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
    overflows: string | null
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
  const { unprintable, overflows, citations } = made
  if (overflows) desk.tell(overflows)
  if (unprintable.length > 0)
    desk.tell(`${saysUnprintable(unprintable)} Hollow squares stand for them; .docx keeps them.`)
  const path = pathOf(made.file.name)
  const options = { parts: desk.parts, replacesOnlyRead: force }
  const written = await kept(desk, made.file, path, options)
  const references = made.references && (await keptBeside(desk, made.references, path, options))
  const { bytes } = made.file
  const holds = asked.format === 'linchpin' ? '' : `, ${counted(citations, 'citation')}`
  const leads = written === path ? '' : ` It is a link; what was written is ${written}.`
  const beside = references ? ` Its sources are in ${references}.` : ''
  return {
    json: {
      file: path,
      bytes,
      citations,
      unprintable,
      overflows,
      ...(references && { references }),
    },
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

/** Puts the sources beside a file under its name. Gives where, or nothing where that holds something else. */
async function keptBeside(
  desk: DeskAtHand,
  made: Exported['file'],
  path: string,
  options: KeepOptions,
): Promise<string | undefined> {
  const beside = join(dirname(path), `${parse(path).name}.json`)
  if (!options.replacesOnlyRead && !(await isFreeFor(beside))) {
    desk.tell(
      `${beside} holds something else and was left as it is. The sources are in ${path} as well; --force replaces it.`,
    )
    return undefined
  }
  await kept(desk, made, beside, options)
  return beside
}

const referencesSchema = z.array(z.looseObject({ id: z.string(), type: z.string() }))
/** Far more than the sources of an essay. */
const mostBytes = 50_000_000

/** Whether nothing but references would be lost there: nobody asked for that file by its name. */
async function isFreeFor(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null)
  if (!there) return true
  if (!there.isFile() || there.size > mostBytes) return false
  try {
    return referencesSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).success
  } catch {
    // What cannot be read as JSON is something else.
    return false
  }
}
