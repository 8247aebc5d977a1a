/**
 * References as RIS, which catalogues and databases export: a line `TAG  - value` for each field, from `TY` to
 * `ER`. What each tag means depends on the kind of record, by the format's own list (Research Information Systems,
 * 2011) and by what Zotero, Mendeley and EndNote write.
 */
import type { SourceType } from '../../shared/model/source.ts'
import { type Drafted, type ReferencesRead, referencesOf } from './fields.ts'
import { draftGeneric, type NamesOfFields } from './generic.ts'
import type { Taker } from './record.ts'
import { type Grammar, recordsIn } from './tagged.ts'

const types: Readonly<Record<string, SourceType>> = {
  ABST: 'article-journal',
  ADVS: 'motion_picture',
  AGGR: 'dataset',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  CLSWK: 'classic',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  FIGURE: 'graphic',
  GEN: 'document',
  GOVDOC: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'article-journal',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MULTI: 'broadcast',
  MUSIC: 'song',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SLIDE: 'speech',
  SOUND: 'song',
  STAT: 'legislation',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
}

const grammar: Grammar = {
  read(line) {
    const [, tag, value = ''] = /^\s{0,4}([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/u.exec(line) ?? []
    return tag === undefined ? null : { tag, value }
  },
  begins: 'TY',
  ends: 'ER',
  names: 'ID',
}

/** Every record of a text; one that is cut off counts with what there is of it. */
export function readRis(text: string): ReferencesRead {
  const { records, faults } = recordsIn(text, grammar)
  const read = referencesOf(records, draft)
  return { ...read, faults: [...faults, ...read.faults] }
}

const called: NamesOfFields = {
  author: ['AU', 'A1'],
  editor: ['ED'],
  secondAuthor: ['A2'],
  thirdAuthor: ['A3'],
  fourthAuthor: ['A4'],
  title: ['TI', 'T1', 'CT', 'BT'],
  shortTitle: ['ST'],
  originalTitle: ['OP'],
  reviewed: ['RI'],
  secondTitle: ['T2', 'JO', 'JF', 'BT', 'JA'],
  shortSecondTitle: ['JA', 'J2'],
  thirdTitle: ['T3'],
  publisher: ['PB'],
  place: ['CY', 'PP'],
  genre: ['M3'],
  edition: ['ET'],
  volume: ['VL'],
  volumes: ['NV'],
  number: ['IS', 'M1'],
  section: ['SE'],
  pages: ['SP'],
  lastPage: ['EP'],
  // Newer lists put dates with their days under DA, and the year alone under PY.
  date: ['DA'],
  year: ['PY', 'Y1'],
  accessed: ['Y2'],
  archive: ['DB'],
  archiveLocation: ['AV'],
  callNumber: ['CN'],
  url: ['UR', 'L2'],
  doi: ['DO'],
  standardNumber: ['SN'],
  language: ['LA'],
  note: ['N1'],
}

const draft = (take: Taker): Drafted => {
  const isEdited = take.read((kind) => (kind === 'EDBOOK' ? true : undefined), 'TY')
  const type = isEdited ? 'book' : take.read((kind) => types[kind], 'TY')
  return draftGeneric(take, type ?? 'document', called, { isEdited })
}
