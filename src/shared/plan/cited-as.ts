/**
 * How a piece of evidence is cited: one rule for what the window shows and what the export prints. docs/decisions/002
 */
import type { Evidence } from '../model/blocks.ts'
import type { Cite } from '../model/source.ts'

/**
 * The evidence's own citation, else the nearest one of its snippet; of these the first whose source
 * is there. Undefined where there is neither.
 * @param inherited the nearest cite of each snippet, by its id.
 */
export function citedAs(
  { citation, snippetId }: Pick<Evidence, 'citation' | 'snippetId'>,
  inherited: Readonly<Record<string, Cite>>,
  isThere: (cite: Cite) => boolean,
): Cite | undefined {
  const nearest = snippetId ? inherited[snippetId] : undefined
  return [citation, nearest].find((cite) => cite !== undefined && isThere(cite))
}
