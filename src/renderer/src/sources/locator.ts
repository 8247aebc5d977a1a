/** Where in a source, as typed and as kept: the style prints "p." itself, so it is not kept. */
import type { LocatorLabel } from '../../../shared/model/source.ts'

const openings: Partial<Record<LocatorLabel, RegExp>> = {
  page: /^(?:pages?|pp?)(?:\.\s*|\s+|(?=\d))/i,
  chapter: /^(?:chapters?|chaps?|ch)(?:\.\s*|\s+|(?=\d))/i,
  folio: /^(?:folios?|fols?|ff?)(?:\.\s*|\s+|(?=\d))/i,
  section: /^(?:sections?|sect?|§+)(?:\.\s*|\s+|(?=\d)|(?<=§))/i,
  paragraph: /^(?:paragraphs?|paras?|¶+)(?:\.\s*|\s+|(?=\d)|(?<=¶))/i,
  volume: /^(?:volumes?|vols?)(?:\.\s*|\s+|(?=\d))/i,
}

/** "pp. 58-60" as a page is "58-60"; words that only begin alike ("prologue") are left as they are. */
export function cleanLocator(typed: string, label: LocatorLabel): string {
  const words = typed.trim()
  const bare = words.replace(openings[label] ?? /^$/, '').trim()
  return bare || words
}
