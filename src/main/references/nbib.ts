/**
 * References as PubMed's export (NBIB, the MEDLINE format of the National Library of Medicine): a tag of up to four
 * letters, a hyphen and a value on a line, which goes on behind six blanks.
 */
import type { Name, SourceType } from '../../shared/model/source.ts'
import { dateOf } from './dates.ts'
import { type Drafted, namesOf, pagesOf, type ReferencesRead, referencesOf } from './fields.ts'
import { bodyOf, nameOf, typedName } from './names.ts'
import type { Taker } from './record.ts'
import { type Grammar, recordsIn } from './tagged.ts'

const grammar: Grammar = {
  read(line) {
    const [, tag, value = ''] = /^([A-Z]{2,4}) {0,2}-(?: (.*))?$/u.exec(line) ?? []
    return tag === undefined ? null : { tag, value }
  },
  begins: 'PMID',
  names: 'PMID',
}

const types: Readonly<Record<string, SourceType>> = {
  'Journal Article': 'article-journal',
  Book: 'book',
  'Book Chapter': 'chapter',
  Review: 'article-journal',
  'Book Review': 'review',
  'Newspaper Article': 'article-newspaper',
  Interview: 'interview',
  Dataset: 'dataset',
  Lecture: 'speech',
  'Legal Case': 'legal_case',
}

export function readNbib(text: string): ReferencesRead {
  const { records, faults } = recordsIn(text, grammar)
  const read = referencesOf(records, draft)
  return { ...read, faults: [...faults, ...read.faults] }
}

function draft(take: Taker): Drafted {
  const booktitle = take.first('BTI')
  const kind = take.read((value) => types[value], 'PT')
  const title = take.first('TI') ?? booktitle ?? take.first('TT')
  const type =
    booktitle === undefined ? (kind ?? 'article-journal') : title === booktitle ? 'book' : 'chapter'
  const inBook = type === 'chapter'
  return {
    type,
    // The format ends titles with a full stop.
    title: title?.replace(/(?<=[^.])\.$/u, ''),
    'original-title': take.first('TT'),
    author: [...whoIn(take, 'FAU', 'AU'), ...namesOf(take.all('CN'), bodyOf)],
    editor: whoIn(take, 'FED', 'ED'),
    'container-title': inBook ? booktitle : take.first('JT', 'TA'),
    'container-title-short': take.first('TA'),
    publisher: take.first('PB'),
    'publisher-place': take.first('PL'),
    edition: take.first('EN'),
    volume: take.first('VI'),
    issue: take.first('IP'),
    page: pagesOf(take.first('PG')),
    issued: dateOf(take.first('DP')),
    DOI: identifier(take, 'doi'),
    ISBN: take.first('ISBN'),
    ISSN: take.read((value) => /^[\dX]{4}-?[\dX]{4}/iu.exec(value)?.[0], 'IS'),
    'collection-title': take.first('CTI'),
    language: take.first('LA'),
    note: take.first('GN'),
  }
}

/** Full names, and where there are none, those of a family's name and initials: "Fitzpatrick S". */
function whoIn(take: Taker, full: string, short: string): Name[] {
  const whole = namesOf(take.all(full), typedName)
  // What stands there in full stands there in short as well.
  const brief = take.all(short)
  return whole.length > 0 ? whole : namesOf(brief, initialled)
}

function initialled(words: string): Name[] {
  const [, family, given, suffix = ''] =
    /^(.+?) (\p{Lu}{1,4})(?: (Jr|Sr|\dth|3rd|2nd))?$/u.exec(words.trim()) ?? []
  return family && given ? nameOf({ family, given, suffix }) : bodyOf(words)
}

/** "10.2307/130466 [doi]", under one of two tags. */
function identifier(take: Taker, kind: string): string | undefined {
  const ending = ` [${kind}]`
  return take.read(
    (value) => (value.endsWith(ending) ? value.slice(0, -ending.length) : undefined),
    'LID',
    'AID',
  )
}
