/** What a style makes of the types of sources: each knows some of them, and treats the rest alike. docs/decisions/152 */
import type { Source, SourceType } from '../../shared/model/source.ts'
import { guides } from './guides/index.ts'
import type { Style } from './styles.ts'

/** What a style is that sources are handed to: its id, where it has one, and the types that its file names. */
export type Reader = { id: string | undefined; named: ReadonlySet<string> }

export function readerOf({ id, style }: Pick<Style, 'style'> & { id?: string }): Reader {
  const named = [...style.matchAll(typesNamed)].flatMap(([, types]) => types?.split(' '))
  return { id, named: new Set(named.filter((type) => type !== undefined)) }
}

/** In a file as XML, and in citeproc's own form of it. */
const typesNamed = /(?:\stype=|"type":)"([^"]*)"/gu

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
export function fitTo(reader: Reader, source: Source): Source {
  const known = described(reader, paperOf(reader, source))
  const fit = guides.get(reader.id ?? '')?.(known) ?? known
  if (reader.named.has(fit.type)) return fit
  const type = relatives[fit.type]?.find((relative) => reader.named.has(relative))
  return type ? { ...fit, type } : fit
}

/** A paper that was only read is a speech to the styles that look for the book it is in; our own knows it. */
function paperOf({ id, named }: Reader, source: Source): Source {
  if (source.type !== 'paper-conference' || id === 'mhra' || !named.has('speech')) return source
  if (source['container-title']?.trim()) return source
  return { ...source, type: 'speech', genre: source.genre ?? 'paper' }
}

const letter =
  /^(letter|e-?mail|telegram|postcard|memorandum|message)(?: from .+?)?(?: to (\S.*))?$/iu
const interview = /^(?:personal |unpublished )?interview(?: (?:with|by) .+)?$/iu

/**
 * "Letter to Lord Acton" says what a thing is and is no title. A style that knows letters says so itself, and
 * names the one from the other.
 */
function described({ named }: Reader, source: Source): Source {
  const { type, title, author = [], recipient = [], interviewer = [], genre } = source
  if (author.length === 0 || !named.has(type)) return source
  if (type === 'interview' && interview.test(title.trim())) {
    const kind = genre ?? (interviewer.length > 0 ? undefined : 'interview')
    return { ...source, title: '', genre: kind }
  }
  const [, kind = '', to] = (type === 'personal_communication' && letter.exec(title.trim())) || []
  if (kind === '') return source
  const whom = to && recipient.length === 0 ? [{ literal: to }] : recipient
  const isPlain = /^letter$/iu.test(kind) && whom.length > 0
  return {
    ...source,
    title: '',
    recipient: whom,
    genre: genre ?? (isPlain ? undefined : kind.toLowerCase()),
  }
}
