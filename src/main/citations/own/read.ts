/** Reads a style that a person has as a file. docs/decisions/175 */
import {
  localeTagSchema,
  type StyleKind,
  type StyleSummary,
} from '../../../shared/model/citation-style.ts'
import { IntakeError } from '../../intake/intake-error.ts'
import type { Catalogue, CslText } from '../catalogue.ts'
import { headChecks, headOf, ruleChecks, type StyleCheck } from './checks.ts'
import { type CslNode, readCslTree } from './csl-tree.ts'
import { nameOfStyle } from './name.ts'
import { quoted } from './quoted.ts'

export type OwnStyle = StyleSummary & {
  /** The name of its file, without the ending. */
  name: string
  csl: CslText
}

export type StyleFile = { name: string; bytes: Uint8Array }

/** The largest style of the catalogue has a tenth of it. */
export const mostStyleBytes = 1_000_000

/**
 * A style that only names another (journals do) is printed by that one's rules, which the catalogue must have.
 * @throws IntakeError with the reason, where it is no style, or one that citeproc must not be given.
 */
export function readOwnStyle(file: StyleFile, catalogue: Pick<Catalogue, 'read'>): OwnStyle {
  const refused = (why: string, then = '') =>
    new IntakeError(`“${file.name}” ${why}.${then}`, file.name)
  const root = treeOf(file, refused)
  const check = (checks: readonly StyleCheck[]): void => {
    for (const each of checks) {
      const why = each(root)
      if (why !== null) throw refused(why)
    }
  }
  check(headChecks)
  const { title, id, parent } = headOf(root)
  const name = nameOfStyle(id)
  const madeFor = localeTagSchema.safeParse(root.attrs['default-locale']).data
  const known = { id: `${ownPrefix}${name}`, name, title, ...(madeFor && { madeFor }) }
  if (parent !== null) {
    const followed = catalogue.read(parent)
    if (followed) return { ...known, kind: followed.kind, csl: followed.csl }
    throw refused(
      `takes its rules from the style ${quoted(parent)}, which the catalogue does not have`,
      ' Add a style that has rules of its own.',
    )
  }
  check(ruleChecks)
  const kind: StyleKind = root.attrs.class === 'note' ? 'note' : 'in-text'
  return { ...known, kind, csl: JSON.stringify(root) }
}

/** Ids of one's own styles begin so: they are not taken for those of the catalogue, nor those for them. */
export const ownPrefix = 'own:'

function treeOf({ bytes }: StyleFile, refused: (why: string, then?: string) => Error): CslNode {
  if (bytes.byteLength > mostStyleBytes)
    throw refused('is too large for a citation style', ' One can have 1 MB.')
  const read = readCslTree(wordsOf(bytes, refused))
  if ('root' in read) return read.root
  throw refused(`is no XML in line ${read.line}`, ' Fetch the style again from where it came.')
}

function wordsOf(bytes: Uint8Array, refused: (why: string, then?: string) => Error): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw refused('is not in UTF-8', ' Save it in that encoding.')
  }
}
