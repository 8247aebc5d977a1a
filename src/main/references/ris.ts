/**
 * References as RIS, which catalogues and databases export: a line `TAG  - value` for each field, from `TY` to
 * `ER`. What each tag means depends on the kind of record, by the format's own list (Research Information Systems,
 * 2011) and by what Zotero and EndNote write.
 */
import type { Name, ReadReference, SourceType } from '../../shared/model/source.ts'
import { dateOf, pagesOf, referenceOf, typedName } from './fields.ts'

const types: Readonly<Record<string, SourceType>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  ABST: 'article-journal',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'chapter',
  CPAPER: 'chapter',
  ENCYC: 'chapter',
  DICT: 'chapter',
  NEWS: 'article-newspaper',
  MGZN: 'article-newspaper',
  ELEC: 'webpage',
  ICOMM: 'webpage',
  BLOG: 'webpage',
  THES: 'thesis',
  STAT: 'legislation',
  BILL: 'legislation',
  UNPB: 'manuscript',
  MANSCPT: 'manuscript',
}

/** Every record of a text; one that is cut off counts with what there is of it. */
export const readRis = (text: string): ReadReference[] => recordsIn(text).flatMap(referenceIn)

type Fields = ReadonlyMap<string, readonly string[]>

function recordsIn(text: string): Fields[] {
  const records: Map<string, string[]>[] = []
  let latest: string[] | null = null
  for (const line of text.split(/\r\n?|\n/u)) {
    const [, tag, value = ''] = /^\s{0,4}([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/u.exec(line) ?? []
    if (tag === 'TY') records.push(new Map())
    const record = records.at(-1)
    if (!record || tag === 'ER') {
      latest = null
    } else if (tag === undefined) {
      // A value that goes on in the next line.
      if (latest && line.trim()) latest.push(`${latest.pop() ?? ''} ${line.trim()}`)
    } else {
      latest = record.get(tag) ?? []
      latest.push(value.trim())
      record.set(tag, latest)
    }
  }
  return records
}

function referenceIn(record: Fields): ReadReference[] {
  const first = (...tags: string[]): string | undefined =>
    tags.flatMap((tag) => record.get(tag) ?? []).find((value) => value !== '')
  const people = (...tags: string[]): Name[] =>
    tags.flatMap((tag) => record.get(tag) ?? []).flatMap(typedName)
  const type = types[first('TY') ?? ''] ?? 'book'
  const isInside = type === 'chapter' || type.startsWith('article') || type === 'webpage'
  const from = first('SP')
  const pages = from && first('EP') && !/[-–]/u.test(from) ? `${from}–${first('EP')}` : from
  return referenceOf({
    type,
    title: first('TI', 'T1', 'CT', ...(isInside ? [] : ['BT'])),
    author: people('AU', 'A1'),
    // In the record of a book the second authors write its series.
    editor: people('ED', ...(isInside ? ['A2'] : []), ...(type === 'book' ? ['A3'] : [])),
    translator: people('A4'),
    'container-title': isInside ? first('T2', 'JO', 'JF', 'BT', 'JA') : undefined,
    'collection-title': first('T3') ?? (isInside ? undefined : first('T2')),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    genre: type === 'thesis' ? first('M3') : undefined,
    edition: first('ET'),
    volume: first('VL'),
    'number-of-volumes': first('NV'),
    issue: first('IS'),
    page: pagesOf(isInside ? pages : undefined),
    issued: dateOf(first('DA')) ?? dateOf(first('PY', 'Y1')),
    accessed: dateOf(first('Y2')),
    URL: first('UR', 'L2'),
    DOI: first('DO'),
    language: first('LA'),
  })
}
