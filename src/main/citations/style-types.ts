/** What a style makes of the types of sources: each knows some of them, and treats the rest alike. docs/decisions/152 */
import type { Source, SourceType } from '../../shared/model/source.ts'
import { monthNames } from '../../shared/text/month-names.ts'
import type { Style } from './styles.ts'

/** What a style is that sources are handed to: its id, where it has one, and the types that its file names. */
export type Reader = { id: string | undefined; named: ReadonlySet<string> }

/** @param style its file, as XML. */
export function readerOf({ id, style }: Pick<Style, 'style'> & { id?: string }): Reader {
  const named = [...style.matchAll(/\stype="([^"]*)"/gu)].flatMap(([, types]) => types?.split(' '))
  return { id, named: new Set(named.filter((type) => type !== undefined)) }
}

/** What a source of a type that a style does not name is handed over as, if the style names that. */
const relatives: Partial<Record<SourceType, readonly SourceType[]>> = {
  pamphlet: ['book'],
  classic: ['book'],
  map: ['book'],
  review: ['article-journal'],
  'entry-encyclopedia': ['chapter'],
  'entry-dictionary': ['entry-encyclopedia', 'chapter'],
  'post-weblog': ['webpage'],
  treaty: ['legislation'],
}

/** The source as the style will know it. */
export function fitTo({ id, named }: Reader, source: Source): Source {
  if (id === 'oscola' && source.type === 'hearing') return asLawyersCite(source)
  if (named.has(source.type)) return described(source)
  const type = relatives[source.type]?.find((relative) => named.has(relative))
  return type ? { ...source, type } : source
}

const letter =
  /^(letter|e-?mail|telegram|postcard|memorandum|message)(?: from .+?)?(?: to (\S.*))?$/iu
const interview = /^(?:personal |unpublished )?interview(?: (?:with|by) .+)?$/iu

/**
 * "Letter to Lord Acton" says what a thing is and is no title. A style that knows letters says so itself, and
 * names the one from the other.
 */
function described(source: Source): Source {
  const { title, author = [], recipient, genre } = source
  if (author.length === 0) return source
  if (source.type === 'interview' && interview.test(title.trim()))
    return { ...source, title: '', genre: genre ?? 'interview' }
  const [, kind, to] = (source.type === 'personal_communication' && letter.exec(title.trim())) || []
  if (!kind) return source
  return {
    ...source,
    title: '',
    genre: genre ?? kind.toLowerCase(),
    ...(to && !recipient?.length && { recipient: [{ literal: to }] }),
  }
}

/**
 * A debate as OSCOLA has it (4th edn, 3.4.4): "HC Deb 3 February 1977, vol 389". Its file has no debates; a bill is
 * printed by its title alone.
 */
function asLawyersCite(source: Source): Source {
  const { authority = '', issued, volume, title, id } = source
  const house = /lords|\bHL\b/iu.test(authority) ? 'HL' : 'HC'
  const [year, month, day] = issued?.['date-parts']?.[0] ?? []
  const when = [day, month && monthNames[month - 1], year].filter(Boolean).join(' ')
  if (when === '') return { id, type: 'bill', title }
  return {
    id,
    type: 'bill',
    title: `${house} Deb ${when}${volume?.trim() ? `, vol ${volume.trim()}` : ''}`,
  }
}
