/** A source in one plain line, for lists. What is printed is the citation style's business. */
import type { Name, SourceFields } from '../../../shared/model/source.ts'
import { saysDate } from './csl-date.ts'

const nameOf = (name: Name): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')

const peopleOf = (names: readonly Name[] = []): string => {
  const [first, ...others] = names.map(nameOf)
  if (!first || others.length === 0) return first ?? ''
  if (others.length > 2) return `${first} and others`
  return `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`
}

/** "Ada Example, An Invented History (London: Some Press, 1999)". */
export function saysSource(source: SourceFields): string {
  const container = source['container-title']
  const editors = peopleOf(source.editor)
  const issued = source.issued ? saysDate(source.issued) : ''
  const press = [source['publisher-place'], source.publisher].filter(Boolean).join(': ')
  const imprint = [source.edition && `${source.edition} edn`, press, issued]
    .filter(Boolean)
    .join(', ')
  const inside = source.type === 'chapter' && container ? `in ${container}` : container
  return [
    peopleOf(source.author) || (source.type === 'book' && editors && `${editors} (ed.)`),
    source.title,
    inside && [inside, source.volume, source.issue].filter(Boolean).join(' '),
    source.type === 'chapter' && editors && `ed. by ${editors}`,
    source.type === 'book' && source.volume && `vol. ${source.volume}`,
  ]
    .filter(Boolean)
    .join(', ')
    .concat(imprint && ` (${imprint})`)
}
