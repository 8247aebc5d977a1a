/** Writes records in each format, with fields that they have. */

export type RecordWriter = {
  file: string
  types: readonly string[]
  /** But for the title, which every record gets. */
  fields: readonly string[]
  begin: (type: string) => string
  field: (name: string, value: string) => string
  end: string
}

const words = (list: string): string[] => list.split(' ')

export const recordWriters: Readonly<Record<string, RecordWriter>> = {
  BibTeX: {
    file: 'a.bib',
    types: words('article book incollection inproceedings thesis online misc letter movie patent'),
    fields: words(
      'author editor translator bookauthor director subtitle shorttitle origtitle booktitle booksubtitle journaltitle journalsubtitle maintitle publisher institution organization location type edition volume volumes series number issue chapter pages version year month day origdate urldate eventtitle venue url howpublished doi isbn issn langid note abstract keywords file custom editortype entrysubtype crossref',
    ),
    begin: (type) => `@${type}{key,\n  title = {Titled},\n`,
    field: (name, value) => `  ${name} = {${value}},\n`,
    end: '}\n',
  },
  RIS: {
    file: 'a.ris',
    types: words('BOOK JOUR CHAP NEWS ELEC THES CASE HEAR MPCT PCOMM MANSCPT PAT GEN EDBOOK'),
    fields: words(
      'AU A1 A2 A3 A4 ED ST OP RI T2 JO JA J2 T3 PB CY M3 ET VL NV IS M1 SE SP EP DA PY Y2 DB DP AV CN UR L2 DO SN LA N1 AB KW ID C1 U1',
    ),
    begin: (type) => `TY  - ${type}\nTI  - Titled\n`,
    field: (name, value) => `${name}  - ${value}\n`,
    end: 'ER  - \n',
  },
  EndNote: {
    file: 'a.enw',
    types: [
      'Book',
      'Journal Article',
      'Book Section',
      'Newspaper Article',
      'Web Page',
      'Edited Book',
      'Film or Broadcast',
      'Personal Communication',
      'Case',
      'Patent',
    ],
    fields: [...'ABCDEFGHIJKLMNPQRSUVWXYZ1236789?@!&()*+<[~'].map((tag) => `%${tag}`),
    begin: (type) => `%0 ${type}\n%T Titled\n`,
    field: (name, value) => `${name} ${value}\n`,
    end: '\n',
  },
  'EndNote XML': {
    file: 'a.xml',
    types: ['Book', 'Journal Article', 'Book Section', 'Film or Broadcast', 'Patent'],
    fields: words(
      'authors secondary-authors tertiary-authors subsidiary-authors secondary-title tertiary-title short-title alt-title periodical pages volume number edition num-vols section keywords year pub-dates pub-location publisher isbn abstract label url electronic-resource-num language notes research-notes custom1 work-type call-num accession-num reviewed-item access-date',
    ),
    begin: (type) =>
      `<xml><records><record><ref-type name="${type}">0</ref-type><titles><title>Titled</title></titles>`,
    field: (name, value) => `<${name}><style face="normal">${value}</style></${name}>`,
    end: '</record></records></xml>',
  },
  PubMed: {
    file: 'a.nbib',
    types: ['Journal Article', 'Book', 'Book Chapter', 'Retraction'],
    fields: words('TT FAU FED CN BTI JT TA PB PL EN VI IP PG DP LID AID IS CTI LA GN AB MH OT OWN'),
    begin: (type) => `PMID- 1\nTI  - Titled\nPT  - ${type}\n`,
    field: (name, value) => `${name.padEnd(4)}- ${value}\n`,
    end: '\n',
  },
  'CSL-JSON': {
    file: 'a.json',
    types: words('book chapter article-journal motion_picture patent entry-encyclopedia nonsense'),
    fields: words(
      'title-short original-title author editor composer container-title container-title-short publisher publisher-place genre edition volume number-of-volumes collection-title collection-number issue number chapter-number section page version medium issued accessed submitted archive archive_location archive-place call-number authority jurisdiction event event-title event-place URL DOI ISBN ISSN language note abstract custom id journalAbbreviation',
    ),
    begin: (type) => `[{"type":"${type}","title":"Titled"`,
    field: (name, value) => `,"${name}":"${value}"`,
    end: '}]',
  },
  Citavi: {
    file: 'a.xml',
    types: words('Book Contribution JournalArticle Movie Patent'),
    fields: words(
      'Subtitle ShortTitle Abstract Year Date Date2 AccessDate Volume Number Edition NumberOfVolumes PageRange PageCount ISBN DOI OnlineAddress PlaceOfPublication Language Notes CitationKey SpecificField1 PeriodicalID SeriesTitleID',
    ),
    begin: (type) =>
      `<CitaviExchangeData><References><Reference id="1"><ReferenceType>${type}</ReferenceType><Title>Titled</Title>`,
    field: (name, value) => `<${name}>${value}</${name}>`,
    end: '</Reference></References></CitaviExchangeData>',
  },
}

export const recordText = (
  { begin, field, end }: RecordWriter,
  type: string,
  values: readonly (readonly [string, string])[],
): string => begin(type) + values.map(([name, value]) => field(name, value)).join('') + end
