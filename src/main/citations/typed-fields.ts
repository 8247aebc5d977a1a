/**
 * What people type into the fields of a source, as CSL means those fields: styles add their own "edn", "episode" and
 * "review of", and print them twice where they were typed too. docs/decisions/152
 */
import type { CslDate, Source, SourceType } from '../../shared/model/source.ts'

/** The source with its fields as CSL means them; what reads as nothing of the sort stays as it is. */
export function readFields(source: Source): Source {
  const edition = source.edition && { edition: editionOf(source.edition) }
  return { ...source, ...edition, ...byType[source.type]?.(source) }
}

const byType: Partial<Record<SourceType, (source: Source) => Partial<Source>>> = {
  thesis: ({ genre }) => (genre ? { genre: kindOfThesis(genre) } : {}),
  speech: ({ genre }) => (genre ? { genre: withSmallInitial(genre) } : {}),
  broadcast: ({ number }) => without('number', number, /^(?:episode|ep\.?)\s+/iu),
  dataset: ({ version }) => without('version', version, /^(?:version\s+|v\.?\s*(?=\d))/iu),
  'article-newspaper': ({ section }) => without('section', section, /^(?:section|sect?\.)\s+/iu),
  review: reviewOf,
  legislation: statute,
  hearing: debate,
  manuscript: shelved,
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** "2nd edn", "2nd edition" and "second" are 2; "Revised" is "rev. edn", as British guides have it. */
function editionOf(typed: string): string {
  const words = typed.trim().replace(/\s*\b(?:editions?|edns?|eds?)\b\.?$/iu, '')
  const nth = ordinals.indexOf(words.toLowerCase()) + 1
  if (nth > 0) return String(nth)
  const number = /^(\d+)(?:st|nd|rd|th)?$/u.exec(words)?.[1]
  if (number) return number
  return /^rev(?:\.|ised)?$/iu.test(words) ? 'rev. edn' : typed
}

/** Styles say "unpublished" of a thesis themselves, and begin it with a capital where they want one. */
const kindOfThesis = (genre: string): string =>
  withSmallInitial(genre.trim().replace(/^unpublished\s+/iu, ''))

/** "Doctoral thesis", "Master’s dissertation", not "PhD thesis". */
const withSmallInitial = (words: string): string =>
  words.trim().replace(/^\p{Lu}(?=\p{Ll}+(?:[\s’']|$))/u, (letter) => letter.toLowerCase())

function without(
  field: 'number' | 'version' | 'section',
  typed: string | undefined,
  words: RegExp,
): Partial<Source> {
  return typed?.trim() ? { [field]: typed.trim().replace(words, '') } : {}
}

/** "Review of X" is no title of its own: X is what is reviewed. */
function reviewOf({ title, 'reviewed-title': reviewed }: Source): Partial<Source> {
  const named = /^review of:?\s+(.+)$/iu.exec(title.trim())?.[1]
  return named && !reviewed?.trim() ? { title: named } : {}
}

/** "Public Order Act 1936, c. 6": its name, its year and its chapter, which styles put together each in its way. */
function statute({ title, issued }: Source): Partial<Source> {
  const [, name, year, chapter] =
    /^(.*\p{L}\)?),? ((?:1\d|20)\d{2})(?:,?\s+\(?((?:c\.?|ch\.?|cap\.)\s*\S[^()]*)\)?)?$/u.exec(
      title.trim(),
    ) ?? []
  if (name && year)
    return {
      title: name,
      issued: { 'date-parts': [[Number(year)]] },
      ...(chapter && { 'chapter-number': chapter }),
    }
  return issued && title.includes(String(yearIn(issued))) ? { issued: undefined } : {}
}

const yearIn = (date: CslDate): number | undefined => date['date-parts']?.[0]?.[0]

/** Debates of either House are printed in Hansard, and who cites them knows that. */
function debate({ authority = '', 'container-title': container }: Source): Partial<Source> {
  if (container?.trim() || !/\b(?:commons|lords|H[CL])\b/iu.test(authority)) return {}
  return { 'container-title': 'Hansard' }
}

/**
 * A manuscript whose title is its reference in an archive ("Cotton MS Caligula D III", "CAB 24/97") has no other
 * name: the reference is handed over as the call number, for the style to print alone.
 */
function shelved(source: Source): Partial<Source> {
  const { title, archive, archive_location: place } = source
  const isReference = place?.trim()
    ? place.trim() === title.trim()
    : /\bMSS?\b|^[A-Z]{2,6} \d+\/\d/u.test(title) && !/\bof\b|\bin\b/u.test(title)
  if (isReference && !source.author?.length)
    return { 'call-number': title, archive_location: undefined }
  const { 'call-number': number } = source
  if (archive?.trim() && number?.trim() && !place?.trim())
    return { archive_location: number, 'call-number': undefined }
  return { 'call-number': undefined }
}
