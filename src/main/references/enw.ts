/**
 * References as EndNote's tagged export (ENW, also called Refer), which Google Scholar and library catalogues give:
 * a line `%A Fitzpatrick, Sheila` for each field. The tags are those of EndNote's own filter.
 */
import { draftEndNote } from './endnote.ts'
import { type ReferencesRead, referencesOf } from './fields.ts'
import { type Grammar, recordsIn } from './tagged.ts'

const grammar: Grammar = {
  read(line) {
    const [, tag = '', value = ''] =
      /^\s{0,4}(%[0-9A-Z!@#$&()*+<>?[\]^~=])(?: (.*))?$/u.exec(line) ?? []
    return tag === '' ? null : { tag: names[tag] ?? tag, value }
  },
  begins: 'ref-type',
  names: 'label',
}

/** What EndNote's XML calls the same fields; a tag that is not among them keeps its own name. */
const names: Readonly<Record<string, string>> = {
  '%0': 'ref-type',
  '%A': 'authors',
  '%B': 'secondary-title',
  '%C': 'pub-location',
  '%D': 'year',
  '%E': 'secondary-authors',
  '%F': 'label',
  '%G': 'language',
  '%H': 'translated-authors',
  '%I': 'publisher',
  '%J': 'secondary-title',
  '%K': 'keywords',
  '%L': 'call-num',
  '%M': 'accession-num',
  '%N': 'number',
  '%P': 'pages',
  '%Q': 'translated-title',
  '%R': 'electronic-resource-num',
  '%S': 'tertiary-title',
  '%T': 'title',
  '%U': 'related-urls',
  '%V': 'volume',
  '%W': 'remote-database-provider',
  '%X': 'abstract',
  '%Y': 'tertiary-authors',
  '%Z': 'notes',
  '%6': 'num-vols',
  '%7': 'edition',
  '%8': 'pub-dates',
  '%9': 'work-type',
  '%?': 'subsidiary-authors',
  '%@': 'isbn',
  '%!': 'short-title',
  '%&': 'section',
  '%(': 'orig-pub',
  '%)': 'reprint-edition',
  '%*': 'reviewed-item',
  '%+': 'auth-address',
  '%<': 'research-notes',
  '%[': 'access-date',
  '%~': 'remote-database-name',
}

export function readEnw(text: string): ReferencesRead {
  const { records, faults } = recordsIn(text, grammar)
  const read = referencesOf(records, draftEndNote)
  return { ...read, faults: [...faults, ...read.faults] }
}
