/** Writes a plan file. Runs in a worker thread. */
// The part of fflate without threads: the other makes a `require` of its own, as the bundler does.
import { strToU8, zipSync } from 'fflate/browser'
import {
  type PlanFile,
  type PlanFileManifest,
  planFileVersion,
} from '../../shared/model/plan-file.ts'
import { writeWhole } from '../export/write-whole.ts'
import { mimeType, partNames } from './parts.ts'
import { planFileIn } from './read.ts'

/** `app` is this Linchpin's version, `written` the moment now. */
export type PlanFileContents = { file: PlanFile } & Pick<PlanFileManifest, 'app' | 'written'>

/**
 * The time that zips keep of each entry, in no time zone: one for all, so that the same words give the
 * same bytes.
 */
const mtime = () => new Date(2000, 0, 1)

/** For people too: whoever unzips it can read it. */
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`)

/**
 * The bytes of the file, read back before they are given: nobody is handed one that cannot be opened.
 * @throws PlanFileError when there is more in it than can be opened.
 */
export function planFileBytes({
  file: { plan, evidence, sources },
  app,
  written,
}: PlanFileContents) {
  const manifest: PlanFileManifest = {
    format: 'linchpin-plan',
    version: planFileVersion,
    app,
    written,
  }
  const bytes = zipSync(
    {
      [partNames.mimeType]: [strToU8(mimeType), { level: 0 }],
      [partNames.manifest]: json(manifest),
      [partNames.plan]: json(plan),
      [partNames.evidence]: json(evidence),
      [partNames.sources]: json(sources),
    },
    { mtime: mtime() },
  )
  planFileIn(bytes, plan.question)
  return bytes
}

/** Writes the file whole or not at all to `to`, an absolute path; gives its size. */
export async function writePlanFile({ to, ...contents }: PlanFileContents & { to: string }) {
  const bytes = planFileBytes(contents)
  await writeWhole(to, bytes)
  return { bytes: bytes.byteLength }
}
