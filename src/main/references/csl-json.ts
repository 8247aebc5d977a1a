/** References as CSL-JSON, which Zotero and Mendeley export. */
import type { CslDate, Name, ReadReference, SourceType } from '../../shared/model/source.ts'
import { sourceTypes } from '../../shared/model/source.ts'
import { dateOf, nameOf, pagesOf, referenceOf } from './fields.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every item of a list, or the one item; none where the text is cut off. */
export function readCslJson(text: string): ReadReference[] {
  const items = parsed(text)
  return (Array.isArray(items) ? items : [items]).filter(isObject).flatMap((item) => {
    const words = (field: string): string | undefined => {
      const value = item[field]
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
    }
    return referenceOf({
      type: typeOf(words('type')),
      title: words('title'),
      author: namesOf(item.author),
      editor: namesOf(item.editor),
      translator: namesOf(item.translator),
      'container-title': words('container-title'),
      publisher: words('publisher'),
      genre: words('genre'),
      'publisher-place': words('publisher-place'),
      edition: words('edition'),
      volume: words('volume'),
      'number-of-volumes': words('number-of-volumes'),
      'collection-title': words('collection-title'),
      'collection-number': words('collection-number'),
      issue: words('issue'),
      page: pagesOf(words('page')),
      issued: dateIn(item.issued),
      accessed: dateIn(item.accessed),
      URL: words('URL'),
      DOI: words('DOI'),
      language: words('language'),
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Types of CSL for which there is none of ours, by the nearest. */
const nearest: Readonly<Record<string, SourceType>> = {
  'article-magazine': 'article-newspaper',
  'paper-conference': 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  article: 'article-journal',
  post: 'webpage',
  'post-weblog': 'webpage',
  bill: 'legislation',
}

export const typeOf = (type = ''): SourceType =>
  sourceTypes.find((known) => known === type) ?? nearest[type] ?? 'book'

function namesOf(value: unknown): Name[] {
  return (Array.isArray(value) ? value : []).filter(isObject).flatMap((name) => {
    const part = (field: string): string => (typeof name[field] === 'string' ? name[field] : '')
    if (part('literal')) return [{ literal: part('literal') }]
    const family = `${part('non-dropping-particle')} ${part('family')}`.trim()
    const first = `${part('given')} ${part('dropping-particle')}`.trim()
    return nameOf(family, [first, part('suffix')].filter(Boolean).join(', '))
  })
}

function dateIn(value: unknown): CslDate | undefined {
  if (!isObject(value)) return undefined
  const dates = Array.isArray(value['date-parts']) ? value['date-parts'] : []
  const [from, to] = dates.filter(Array.isArray).map((parts) => parts.join('-'))
  const said = typeof value.raw === 'string' ? value.raw : value.literal
  return dateOf(from, to) ?? dateOf(typeof said === 'string' ? said : undefined)
}
