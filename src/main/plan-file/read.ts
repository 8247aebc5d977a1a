/** Reads a plan file: hostile until it is read. Runs in a worker thread. */
import { readFile, stat } from 'node:fs/promises'
import type { z } from 'zod'
import {
  type PlanFile,
  planFileEvidenceSchema,
  planFileKindSchema,
  planFileManifestSchema,
  planFilePlanSchema,
  planFileSchema,
  planFileSourcesSchema,
  planFileVersion,
} from '../../shared/model/plan-file.ts'
import { hasLineTooLong, mostInLine } from '../../shared/plan/long-lines.ts'
import { type Archive, ArchiveError, openArchive } from './archive.ts'
import { parseJson } from './json.ts'
import { bounds, mimeType, partNames } from './parts.ts'
import { PlanFileError } from './plan-file-error.ts'

/**
 * All that the file says, checked.
 * @throws PlanFileError when it is no plan file, damaged, too large, or of a newer Linchpin.
 */
export async function readPlanFile({
  path,
  name,
}: {
  path: string
  name: string
}): Promise<PlanFile> {
  try {
    if ((await stat(path)).size > bounds.fileBytes) throw tooLarge(name)
    return planFileIn(await readFile(path), name)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new PlanFileError(
      `“${name}” could not be read. Is it still there, and may you read it?`,
      {
        cause: error,
      },
    )
  }
}

/**
 * @param name what a sentence calls the file.
 * @throws PlanFileError as `readPlanFile` does.
 */
export function planFileIn(bytes: Uint8Array, name: string): PlanFile {
  try {
    const archive = openArchive(bytes)
    readManifest(archive, name)
    const evidence = part(archive, partNames.evidence, planFileEvidenceSchema)
    const sources = part(archive, partNames.sources, planFileSourcesSchema)
    if (evidence.length > bounds.snippets || sources.length > bounds.sources) throw tooLarge(name)
    const plan = part(archive, partNames.plan, planFilePlanSchema)
    if (hasLineTooLong(plan.document))
      throw new PlanFileError(
        `“${name}” has a paragraph of more than ${mostInLine.toLocaleString('en-GB')} characters, which no plan can hold: it was not made by Linchpin as it is.`,
      )
    return planFileSchema.parse({ plan, evidence, sources })
  } catch (error) {
    if (error instanceof PlanFileError) throw error
    throw sentenceOf(error, name, bytes)
  }
}

/** @throws PlanFileError where the manifest is another program's, or a newer Linchpin's. */
function readManifest(archive: Archive, name: string): void {
  const bytes = archive.take(partNames.manifest)
  if (!bytes) throw notOurs(name)
  const manifest = parseJson(bytes)
  const kind = planFileKindSchema.safeParse(manifest)
  if (!kind.success) throw notOurs(name)
  if (kind.data.version > planFileVersion)
    throw new PlanFileError(
      `“${name}” was written by a newer Linchpin (version ${kind.data.version} of the plan file; this one reads versions up to ${planFileVersion}). Update Linchpin to open it.`,
    )
  planFileManifestSchema.parse(manifest)
}

function part<T>(archive: Archive, name: string, schema: z.ZodType<T>): T {
  const bytes = archive.take(name)
  if (!bytes) throw new ArchiveError('damaged', `${name} is missing`)
  return schema.parse(parseJson(bytes))
}

function sentenceOf(error: unknown, name: string, bytes: Uint8Array): PlanFileError {
  const fault = error instanceof ArchiveError ? error.fault : 'damaged'
  if (fault === 'too-large') return tooLarge(name)
  if (fault === 'not-a-zip' || !saysItIsOurs(bytes)) return notOurs(name)
  return new PlanFileError(
    `“${name}” is damaged, so nothing was taken from it. Get it again from where it came from, or have it exported again.`,
    { cause: error },
  )
}

/** Whether a file that cannot be read was a plan file once: its first entry names it, and is not packed. */
const saysItIsOurs = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 200)).includes(mimeType)

const notOurs = (name: string) =>
  new PlanFileError(
    `“${name}” is not a Linchpin plan file. Linchpin makes plan files by Export, as “Plan file”.`,
  )

const tooLarge = (name: string) =>
  new PlanFileError(
    `“${name}” is too large for a plan file: at most ${bounds.fileBytes / 1_000_000} MB, and ${bounds.snippets.toLocaleString('en-GB')} snippets, can be opened.`,
  )
