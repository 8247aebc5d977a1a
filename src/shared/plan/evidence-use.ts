/** How a snippet is used as evidence, until its writer says otherwise. */
import type { EvidenceUse } from '../model/blocks.ts'
import { quotations } from '../text/quotations.ts'
import type { DraggedSnippet } from './drag.ts'

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0

/** Whether the words are a source's own: all of them in quotation marks, or the most of them. */
function isMostlyQuoted(text: string): boolean {
  let end = 0
  let quoted = 0
  for (const range of quotations(text)) {
    // One inside another is counted with it.
    quoted += countWords(text.slice(Math.max(range.start, end), range.end))
    end = Math.max(end, range.end)
  }
  return quoted * 2 > countWords(text)
}

/**
 * A student's own words about a source are a paraphrase; only a source's own words are a quotation: those in
 * quotation marks, or, without a mark among them, those of a note that is marked as an extract, which makes
 * their kind a quotation (`kindsIn`).
 */
export function useOf({ text, kind }: Pick<DraggedSnippet, 'text' | 'kind'>): EvidenceUse {
  if (kind === 'statistic') return 'figure'
  const isExtract = kind === 'quotation' && quotations(text).length === 0
  return isExtract || isMostlyQuoted(text) ? 'quotation' : 'paraphrase'
}

/** The other way to use words: as a source has them, or as their writer does. */
export const otherUse = (use: EvidenceUse): EvidenceUse =>
  use === 'paraphrase' ? 'quotation' : 'paraphrase'
