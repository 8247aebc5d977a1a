import type { CslDate, Source, SourceType } from '../../../shared/model/source.ts'
import { monthNames } from '../../../shared/text/month-names.ts'
import { namedByReviewed } from './reviews.ts'

/** The Oxford University Standard for Citation of Legal Authorities, 4th edition. */
export const oscola = (source: Source): Source =>
  namedByReviewed({ ...source, ...byType[source.type]?.(source) })

const byType: Partial<Record<SourceType, (source: Source) => Partial<Source>>> = {
  classic: () => ({ type: 'book' }),
  pamphlet: () => ({ type: 'book' }),
  // 3.4.6: one that was published is cited as what it was published in.
  'paper-conference': ({ 'container-title': container }) =>
    container?.trim() ? { type: 'chapter' } : {},
  'entry-encyclopedia': entry,
  'entry-dictionary': entry,
  'article-magazine': () => ({ type: 'article-newspaper' }),
  // 3.4.1: what is no book has its title in quotation marks, and the publisher and the year in brackets.
  dataset: () => ({ type: 'report' }),
  graphic: () => ({ type: 'report' }),
  map: () => ({ type: 'report' }),
  song: () => ({ type: 'report' }),
  // 3.4.12
  personal_communication: ({ recipient, genre }) =>
    recipient?.length ? { genre: genre ?? 'Letter' } : {},
  // 2.4.1: an Act keeps its year in later notes, where the file leaves it out.
  legislation: ({ title, issued }) =>
    yearOf(issued) ? { 'title-short': `${title} ${yearOf(issued)}` } : {},
  bill,
  hearing: debate,
  treaty,
}

/** 3.2.5: as a contribution to a book, which has no pages but the one that is meant. */
function entry({ publisher, 'container-title': container }: Source): Partial<Source> {
  return publisher?.trim() && container?.trim() ? { type: 'chapter' } : {}
}

/** 2.4.5: "Academies HL Bill (2010–11) 1", "Consolidated Fund HC Bill (2008–09) [5]". */
function bill({ title, authority, issued, number }: Source): Partial<Source> {
  const house = houseOf(authority)
  const year = yearOf(issued)
  if (!house || !year || !/ Bill$/u.test(title.trim())) return {}
  const named = title.trim().replace(/(?: H[CL])? Bill$/u, ` ${house} Bill (${year})`)
  const printed = number?.trim() && (house === 'HC' ? `[${number.trim()}]` : number.trim())
  return {
    title: [named, printed].filter(Boolean).join(' '),
    issued: undefined,
    number: undefined,
    authority: undefined,
  }
}

/** 3.4.4: "HC Deb 3 February 1977, vol 389". Its file has no debates; laws stand by their titles too. */
function debate({ authority, issued, volume }: Source): Partial<Source> {
  const when = dayOf(issued)
  if (!when) return {}
  const ofVolume = volume?.trim() ? `, vol ${volume.trim()}` : ''
  return {
    type: 'legislation',
    title: `${houseOf(authority) ?? 'HC'} Deb ${when}${ofVolume}`,
    issued: undefined,
    authority: undefined,
    number: undefined,
    volume: undefined,
    page: undefined,
    'container-title': undefined,
  }
}

/** 2.9.1: "(adopted 28 July 1951)", in roman: its file prints another kind of treaty, with neither. */
function treaty({ title, issued }: Source): Partial<Source> {
  const when = dayOf(issued)
  return {
    type: 'legislation',
    title: when ? `${title} (adopted ${when})` : title,
    'title-short': title,
    issued: undefined,
  }
}

function houseOf(authority = ''): 'HC' | 'HL' | null {
  if (/\blords\b|\bHL\b/iu.test(authority)) return 'HL'
  return /\bcommons\b|\bHC\b/iu.test(authority) ? 'HC' : null
}

const yearOf = (date: CslDate | undefined): number | undefined => date?.['date-parts']?.[0]?.[0]

/** "3 February 1977"; '' where there is no such date. */
function dayOf(date: CslDate | undefined): string {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  return year ? [day, month && monthNames[month - 1], year].filter(Boolean).join(' ') : ''
}
