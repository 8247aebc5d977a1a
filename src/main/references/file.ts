/** Files of references. docs/decisions/165 */
import type { ReadReference } from '../../shared/model/source.ts'
import { counted } from '../../shared/text/counted.ts'
import { decodeAny } from '../intake/decode.ts'
import { extensionOf } from '../intake/formats.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { type ReferenceFormat, referencesNamed } from './formats.ts'
import { withoutOwnWords } from './own-words.ts'
import { readFormat } from './read-format.ts'

export type ReferenceFile = {
  format: ReferenceFormat
  references: ReadReference[]
  /** A sentence for everything that was not read as it stands. */
  faults: string[]
  /** It has words of a person's own beside its records. Only looked for where its name may be that of notes. */
  holdsNotes: boolean
}

/** No list of references is as large: 50,000 records with abstracts have some 100 million bytes. */
const mostBytes = 150_000_000
/** More words than a heading or a line of a program's own are notes. */
const mostWordsBeside = 5
/** So many faults are said one by one. */
const mostFaults = 100

/**
 * The references of a file, known by what is in it and, where that leaves a doubt, by its name; null where it is none.
 * @throws IntakeError with a sentence when it is larger than anything that is read
 */
export async function readReferenceFile(
  bytes: Uint8Array,
  name: string,
): Promise<ReferenceFile | null> {
  const warnings: string[] = []
  const text = textOf(bytes.subarray(0, mostBytes), name, warnings)
  const format = text === null ? null : referencesNamed(text, extensionOf(name))
  if (text === null || format === null) return null
  if (bytes.length > mostBytes)
    throw new IntakeError(
      `“${name}” is larger than Linchpin reads at once. Export the references in several smaller files and import those.`,
      name,
    )
  const apart = extensionOf(name) === 'txt' ? withoutOwnWords(text, format) : null
  const holdsNotes = apart !== null && apart.words > mostWordsBeside
  const { references, faults } = await readFormat(holdsNotes ? apart.records : text, format)
  return { format, references, faults: bounded([...warnings, ...faults]), holdsNotes }
}

/** The text of a file; null where it is none. */
function textOf(bytes: Uint8Array, name: string, warnings: string[]): string | null {
  try {
    return decodeAny(bytes, name, (sentence) => warnings.push(sentence))
  } catch (error) {
    if (error instanceof IntakeError) return null
    throw error
  }
}

function bounded(faults: readonly string[]): string[] {
  const more = faults.length - mostFaults
  if (more <= 0) return [...faults]
  return [
    ...faults.slice(0, mostFaults),
    `There are ${counted(more, 'fault')} more of these kinds.`,
  ]
}
