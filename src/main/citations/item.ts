/** A source as citeproc takes it. */
import type { Item } from 'citeproc'
import type { CslDate, Name, Source } from '../../shared/model/source.ts'
import { shield, shieldTitle } from './markup.ts'

/**
 * The CSL item of a source, with every word shielded from being read as markup. Fields that are
 * blank are left out, so that no style prints the punctuation around nothing.
 */
export function itemOf(source: Source): Item {
  const item: Item = { id: source.id, type: source.type }
  const { id: _id, type: _type, author, editor, translator, issued, accessed, ...fields } = source
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    item[field] = shieldField(field, value.trim())
  }
  const short = shortTitle(source.title)
  if (short) item['title-short'] = shieldTitle(short)
  for (const [role, names] of Object.entries({ author, editor, translator })) {
    const known = (names ?? []).flatMap(nameOf)
    if (known.length > 0) item[role] = known
  }
  for (const [field, date] of Object.entries({ issued, accessed })) {
    const parts = dateParts(date)
    if (parts.length > 0) item[field] = { 'date-parts': parts }
  }
  return item
}

function shieldField(field: string, value: string): string {
  if (field === 'title' || field === 'container-title') return shieldTitle(value)
  return shield(field === 'DOI' ? bareDoi(value) : value)
}

/** What comes before a subtitle: later references name a work by it (MHRA Style Guide, 4th ed.). */
function shortTitle(title: string): string | null {
  const [main, ...subtitle] = title.split(/:\s/u)
  return subtitle.length > 0 && main?.trim() ? main.trim() : null
}

/** A DOI without the resolver's address or the `doi:` that people paste with it. */
const bareDoi = (doi: string): string =>
  doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')

function nameOf(name: Name): Record<string, string>[] {
  if ('literal' in name)
    return name.literal.trim() ? [{ literal: shield(name.literal.trim()) }] : []
  const family = shield(name.family.trim())
  const given = shield(name.given?.trim() ?? '')
  if (!family && !given) return []
  if (!family || !given) return [{ literal: family || given }]
  return [{ family, given }]
}

/** Months and days outside the calendar are dropped, not printed and not an error. */
function dateParts(date: CslDate | undefined): number[][] {
  return (date?.['date-parts'] ?? []).flatMap(([year, month, day]) => {
    if (!year) return []
    if (!month || month < 1 || month > 12) return [[year]]
    return day && day >= 1 && day <= 31 ? [[year, month, day]] : [[year, month]]
  })
}
