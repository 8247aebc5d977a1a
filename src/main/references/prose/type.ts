/** Which kind of work a reference is of. */
import type { SourceType } from '../../../shared/model/source.ts'
import { isPlaced } from './imprint.ts'
import type { Lifted } from './lifted.ts'
import type { Opening } from './opening.ts'
import type { Part } from './part.ts'

const newspaper =
  /\b(?:times|guardian|telegraph|post|herald|pravda|observer|independent|news|gazette|tribune|daily|mail|mirror|chronicle|spectator|economist|new yorker|new statesman|monde|figaro|zeitung|izvestiia|izvestia|scotsman|standard|express|globe|atlantic|newsweek)\b/i
const press =
  /\b(?:press|books|publish(?:ing|ers?)|verlag|university|routledge|penguin|macmillan|editions?|palgrave|norton|verso|faber|bloomsbury|vintage|knopf|longman|blackwell|wiley|sage|springer)\b|\bUP$|\bU of \p{Lu}\p{L}+ P$/iu

/** The type of what is not in a book; null where a quoted title is followed by nothing that it could be in. */
export function typeOf(
  { isQuoted, date, people }: Opening,
  parts: readonly Part[],
  lifted: Lifted['fields'],
): SourceType | null {
  const has = (...kinds: Part['is'][]): boolean => parts.some(({ is }) => kinds.includes(is))
  const words = parts.filter(({ is }) => is === 'words')
  const isPlacedWork = words.some(({ raw }) => isPlaced(raw))
  const first = parts[0]
  const numbered = numberedBehindWords(parts)
  const isDay =
    has('day') ||
    date?.['date-parts']?.[0]?.length === 3 ||
    parts.some((part) => part.is === 'date' && part.date?.['date-parts']?.[0]?.length === 3)
  const isPaper = words[0] !== undefined && newspaper.test(words[0].raw)
  if (has('genre')) return 'thesis'
  if (isQuoted && !numbered) {
    if (words.length === 1 && bookAndPress(words[0]?.raw ?? '')) return 'chapter'
    if (has('people') && words.length > 1) return 'chapter'
    if (isPlacedWork) return has('page') && words.length > 1 ? 'chapter' : 'book'
  }
  if (isPlacedWork && !has('volume-issue', 'issue')) return 'book'
  if (isDay && words.length > 0 && first?.is === 'words' && !has('volume-issue', 'issue'))
    return isPaper || lifted.URL === undefined ? 'article-newspaper' : 'webpage'
  if (isQuoted && isDay && words.length === 0 && people) return 'article-newspaper'
  if (numbered && words.length > 0) return 'article-journal'
  if (isQuoted) {
    if (lifted.DOI !== undefined || (has('page') && words.length > 0)) return 'article-journal'
    if (lifted.URL !== undefined) return isPaper && isDay ? 'article-newspaper' : 'webpage'
    return words.length > 0 && people ? 'article-journal' : null
  }
  if (
    lifted.URL !== undefined &&
    !words.some(({ raw }) => press.test(raw)) &&
    !has('edition', 'people')
  )
    return 'webpage'
  return 'book'
}

/** A journal's name is followed by numbers: "Russian Review, 58(2)", "Russian Review 58 (1999): 202". */
function numberedBehindWords(parts: readonly Part[]): boolean {
  if (parts.some(({ is }) => is === 'volume-issue' || is === 'issue')) return true
  const at = parts.findIndex(({ is }) => is === 'volume' || is === 'number')
  return (
    at > 0 &&
    parts[0]?.is === 'words' &&
    parts.slice(at + 1).some(({ is }) => is === 'page' || is === 'date')
  )
}

/** MLA's book of one writer around an essay: "The Common Reader, Hogarth Press". */
export function bookAndPress(words: string): { book: string; publisher: string } | null {
  const comma = words.lastIndexOf(', ')
  const publisher = words.slice(comma + 2)
  return comma > 0 && press.test(publisher) ? { book: words.slice(0, comma), publisher } : null
}
