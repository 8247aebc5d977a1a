/**
 * What an entry takes from another: by `crossref` what a chapter says as its book does, by `xdata` what several share.
 * The rules are those of BibLaTeX ("Data Inheritance", appendix B of its manual).
 */
export type Fields = Readonly<Record<string, unknown>>
export type Inheriting = { type: string; key: string; fields: Fields }

const never = new Set(
  'ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions relatedstring relatedtype shorthand shorthandintro sortkey shorttitle keywords abstract file note annote'.split(
    ' ',
  ),
)
const ofTitle = ['title', 'subtitle', 'titleaddon'] as const
const inBooks = /^(?:in|supp)(?:book|collection|proceedings|reference)$|^bookinbook$|^conference$/u
/** Chains longer than this lead in a circle. */
const longest = 8

/** Gives each entry the fields of those it names, where it has none of its own. */
export function inherit<Entry extends Inheriting>(entries: readonly Entry[]): Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const done = new Map<Entry, Fields>()
  const whole = (entry: Entry, depth: number): Fields => {
    const known = done.get(entry)
    if (known) return known
    let fields = entry.fields
    for (const [link, parent] of linksOf(fields, byKey)) {
      if (parent === entry || depth >= longest) continue
      const given = whole(parent, depth + 1)
      fields = added(fields, link === 'xdata' ? given : turned(given, entry.type))
    }
    done.set(entry, fields)
    return fields
  }
  return entries.map((entry) => ({ ...entry, fields: whole(entry, 0) }))
}

function linksOf<Entry>(fields: Fields, byKey: ReadonlyMap<string, Entry>): [string, Entry][] {
  return ['xdata', 'crossref'].flatMap((link) =>
    String(fields[link] ?? '')
      .split(',')
      .flatMap((key) => {
        const parent = byKey.get(key.trim().toLowerCase())
        return parent ? [[link, parent] satisfies [string, Entry]] : []
      }),
  )
}

/** The title of a book is, in its chapters, the title of their book; that of a journal, in its articles, the journal's. */
function turned(given: Fields, type: string): Fields {
  const of = inBooks.test(type) ? 'book' : type === 'article' ? 'journal' : ''
  const turned = Object.entries(given).flatMap(([field, value]): [string, unknown][] => {
    if (!ofTitle.some((title) => title === field)) return [[field, value]]
    return of ? [[of + field, value]] : []
  })
  return Object.fromEntries(turned)
}

function added(own: Fields, given: Fields): Fields {
  const isDated = own.date !== undefined || own.year !== undefined
  const more = Object.entries(given).filter(
    ([field]) =>
      own[field] === undefined &&
      !never.has(field) &&
      !(isDated && /^(?:date|year|month|day)$/u.test(field)),
  )
  return { ...Object.fromEntries(more), ...own }
}
