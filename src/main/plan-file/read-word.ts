/** Reads the plan that rides in a Word document, and how its text was changed since. Runs in a worker thread. */
import { readFile, stat } from 'node:fs/promises'
import { limits } from '../../shared/contract.ts'
import type { PlanFile } from '../../shared/model/plan-file.ts'
import { type ChangedLine, changedLines } from '../../shared/text/changed-lines.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { openPackage } from '../intake/readers/word/package.ts'
import { PlanFileError } from './plan-file-error.ts'
import { planFileIn } from './read.ts'
import { linesOfWord } from './word-lines.ts'
import { readWordPart } from './word-part.ts'

export type PlanInWord = {
  file: PlanFile
  /** How the text differs from what was printed, in its order; the first of it, where it is another text. */
  changed: ChangedLine[]
}

/** Nobody reads more of them, and they go to the window. */
const mostChanged = 500

/**
 * The plan in a document; null where there is none in it, or the document cannot be read.
 * @throws PlanFileError where the plan in it is damaged, too large, or of a newer Linchpin, and where there is no file
 */
export async function readPlanInWord({
  path,
  name,
}: {
  path: string
  name: string
}): Promise<PlanInWord | null> {
  try {
    if ((await stat(path)).size > limits.documentFileBytes) return null
    return planInWord(await readFile(path), name)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new PlanFileError(
      `“${name}” could not be read. Is it still there, and may you read it?`,
      { cause: error },
    )
  }
}

/** @throws PlanFileError as `readPlanInWord` does. */
export function planInWord(bytes: Uint8Array, name: string): PlanInWord | null {
  try {
    const pack = openPackage(bytes, name)
    for (const candidate of pack.parts('customXml')) {
      const part = readWordPart(candidate)
      if (!part) continue
      return {
        file: planFileIn(part.file, name),
        changed: changedLines(part.printed, linesOfWord(pack)).slice(0, mostChanged),
      }
    }
    return null
  } catch (error) {
    // What is no document of Word's has no plan in it, and is for whoever reads notes to speak of.
    if (error instanceof IntakeError) return null
    throw error
  }
}
