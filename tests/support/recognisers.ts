/** Everything in the app that recognises something in words which somebody else wrote, by name. */
import { bareDoi, doiOf } from '../../src/main/citations/doi.ts'
import { readRuns, shieldAll, shieldTitle } from '../../src/main/citations/markup.ts'
import { decode } from '../../src/main/intake/decode.ts'
import { knownFormat } from '../../src/main/intake/formats.ts'
import { blocksOfHtml } from '../../src/main/intake/html/index.ts'
import { notebookNameOf, titleOf } from '../../src/main/intake/names.ts'
import { noNumbering } from '../../src/main/intake/outline.ts'
import { paragraphsOf } from '../../src/main/intake/paragraphs.ts'
import { segment } from '../../src/main/intake/segment.ts'
import { shape } from '../../src/main/intake/shape/index.ts'
import { readTable } from '../../src/main/intake/table/index.ts'
import { looksLikeCards } from '../../src/main/intake/table/separators.ts'
import { unwrap, wordsKnown } from '../../src/main/intake/unwrap.ts'
import { createMatcher } from '../../src/main/library/searching/matching.ts'
import { broadly, readQuery } from '../../src/main/library/searching/query.ts'
import { reasonsOf } from '../../src/main/library/suggesting/reasons.ts'
import { scoreAll } from '../../src/main/library/suggesting/score.ts'
import type { Term } from '../../src/main/library/suggesting/terms.ts'
import { tokensOf } from '../../src/main/library/suggesting/tokens.ts'
import { entriesIn } from '../../src/main/references/bibtex/entries.ts'
import { readCitaviXml } from '../../src/main/references/citavi.ts'
import { readCslJson } from '../../src/main/references/csl-json.ts'
import { dateOf } from '../../src/main/references/dates.ts'
import { readEndNoteXml } from '../../src/main/references/endnote-xml.ts'
import { readEnw } from '../../src/main/references/enw.ts'
import { referencesIn, referencesNamed } from '../../src/main/references/formats.ts'
import { typedName } from '../../src/main/references/names.ts'
import { readNbib } from '../../src/main/references/nbib.ts'
import { readProse } from '../../src/main/references/prose.ts'
import { readRis } from '../../src/main/references/ris.ts'
import { markedIn } from '../../src/main/references/word-fields.ts'
import { declarationsOf, shelveStyles } from '../../src/renderer/src/editor/clipboard/styles.ts'
import { linesOfText } from '../../src/renderer/src/editor/clipboard/text.ts'
import { sameSource } from '../../src/shared/model/same-source.ts'
import { compareWords } from '../../src/shared/plan/compare-words.ts'
import { isTrueTo } from '../../src/shared/plan/honest.ts'
import { nearness, piecesOf, rememberedIn } from '../../src/shared/plan/nearness.ts'
import { answersIn } from '../../src/shared/plan/recall.ts'
import { readQuestion } from '../../src/shared/question/index.ts'
import { foldName, readSearch } from '../../src/shared/search/index.ts'
import { wantedFor } from '../../src/shared/suggest/index.ts'
import { cutAddresses, withoutAddresses } from '../../src/shared/text/addresses.ts'
import { isAttribution } from '../../src/shared/text/after-stop.ts'
import { datesIn, findDates } from '../../src/shared/text/dates.ts'
import { figuresIn } from '../../src/shared/text/figures.ts'
import { kindOf, kindsIn } from '../../src/shared/text/kinds.ts'
import { isSeveral, readLocator } from '../../src/shared/text/locators.ts'
import { readAloud } from '../../src/shared/text/markup.ts'
import { mentions } from '../../src/shared/text/mentions.ts'
import { monthMisspelt } from '../../src/shared/text/month-names.ts'
import { peopleIn, peopleOf } from '../../src/shared/text/people.ts'
import { quotations } from '../../src/shared/text/quotations.ts'
import { raisedText } from '../../src/shared/text/raised.ts'
import { chainsIn, readSearchText } from '../../src/shared/text/search-words.ts'
import { sentences } from '../../src/shared/text/sentences.ts'
import { isSlip, plainLetters, stemOf } from '../../src/shared/text/stem.ts'
import { tellingIn } from '../../src/shared/text/telling.ts'

export type Recogniser = { name: string; reads(text: string): unknown }

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed())
const lenin: Term = {
  root: 'lenin',
  form: 'Lenin',
  stem: 'lenin',
  count: 1,
  value: 1,
  isDoctrine: false,
  isAsked: true,
}
const sought = {
  match: () => lenin,
  terms: [lenin],
  pairs: [['lenin', 'lenin']] as const,
  periods: [{ from: '1917-01-01', to: '1917-12-31' }],
}
const ranked = (text: string) => ({
  num: 1,
  noteId: 'n',
  text: tokensOf(text),
  heading: [],
  dates: [],
})

function unwrapped(text: string): string[] {
  const { notes, ...layout } = shape(text, 'Notes')
  const known = wordsKnown(text)
  return notes.map(({ body }) => unwrap(body, layout, known).body)
}

/** Bytes that are no text are refused by a sentence, which is an answer too. */
function decoded(text: string): string {
  try {
    return decode(bytesOf(text), 'a.txt')
  } catch (error) {
    if (error instanceof Error && error.name === 'IntakeError') return error.message
    throw error
  }
}

const of = (name: string, reads: Recogniser['reads']): Recogniser => ({ name, reads })

export const recognisers: readonly Recogniser[] = [
  of('figuresIn', figuresIn),
  of('kindOf', kindOf),
  of('kindsIn', (text) => kindsIn(text)({ start: 0, end: text.length })),
  of('findDates', findDates),
  of('datesIn', datesIn),
  of('quotations', quotations),
  of('sentences', sentences),
  of('peopleOf', (text) => peopleOf([text])),
  of('peopleIn', (text) => peopleIn(text)),
  of('withoutAddresses', withoutAddresses),
  of('cutAddresses', cutAddresses),
  of('readAloud', readAloud),
  of('mentions, where it is looked for', (text) => mentions(text, 'the Treaty of Versailles')),
  of('mentions, what is looked for', (text) => mentions('the Treaty of Versailles', text)),
  of('isAttribution', isAttribution),
  of('readLocator', (text) => readLocator(text)),
  of('isSeveral', isSeveral),
  of('monthMisspelt', monthMisspelt),
  of('stemOf', (text) => stemOf(plainLetters(text))),
  of('isSlip', (text) => isSlip(text, `${text}a`)),
  of('tellingIn', tellingIn),
  of('chainsIn', chainsIn),
  of('readSearchText', readSearchText),
  of('readQuestion', readQuestion),
  of('wantedFor', (text) => wantedFor({ question: text })),
  of('nearness in Recall', (text) => {
    const [piece] = piecesOf([`${text.slice(0, -2)}b`], '')
    return piece && nearness(rememberedIn(text), piece)
  }),
  of('nearness of two long words', (text) => {
    const [piece] = piecesOf([text.replace(/^./u, 'ab')], 'a')
    return piece && nearness(rememberedIn(text), piece)
  }),
  of('answersIn', (text) => answersIn('p', text)),
  of('compareWords', (text) =>
    compareWords([{ type: 'text', text }], [{ type: 'text', text: text.slice(1) }], () => ''),
  ),
  of('isTrueTo', (text) => isTrueTo(text, `${text} `)),
  of('decode', decoded),
  of('knownFormat', (text) => knownFormat('a.txt', bytesOf(text))),
  of('referencesIn', referencesIn),
  ...['bib', 'ris', 'enw', 'nbib', 'xml', 'json'].map((extension) =>
    of(`referencesNamed (${extension})`, (text) => referencesNamed(text, extension)),
  ),
  of('entriesIn (BibTeX)', (text) => [entriesIn(text), entriesIn(`@book{a, title={${text}`)]),
  of('readRis', (text) => readRis(`TY  - BOOK\nTI  - ${text}`)),
  of('readEnw', (text) => readEnw(`%0 Book\n%T ${text}`)),
  of('readNbib', (text) => readNbib(`PMID- 1\nTI  - ${text}`)),
  of('readCslJson', (text) => [
    readCslJson(text),
    readCslJson(`[{"title":${JSON.stringify(text)}}]`),
  ]),
  of('readEndNoteXml', (text) => readEndNoteXml(`<record><title>${text}</title></record>`)),
  of('readCitaviXml', (text) => readCitaviXml(`<CitaviExchangeData><References><a><b>${text}`)),
  of('markedIn (Word)', (text) => markedIn(`<a><instrText>${text}</instrText></a>`)),
  of('dateOf (reference)', dateOf),
  of('typedName', typedName),
  of('sameSource', (text) => {
    const source = { type: 'book' as const, title: text || 'a', ISBN: text, DOI: text }
    return sameSource(source, [{ ...source, id: 'a' }])
  }),
  of('readProse', readProse),
  of('looksLikeCards', looksLikeCards),
  of('readTable', (text) => readTable(text, 'a.csv')),
  of('blocksOfHtml', blocksOfHtml),
  of('titleOf', titleOf),
  of('notebookNameOf', (text) =>
    notebookNameOf([
      { path: `/a/${text}`, name: text },
      { path: `/a/${text}b`, name: `${text}b` },
    ]),
  ),
  of('shape', (text) => shape(text, 'Notes')),
  of('unwrap', unwrapped),
  of('paragraphsOf', (text) => [
    ...paragraphsOf(text, { wrapWidth: null, numbering: noNumbering }),
  ]),
  of('segment', (text) => segment(text)),
  of('readSearch', (text) => readSearch(text)),
  of('foldName', foldName),
  of('readQuery', (text) => readQuery(text)),
  of('createMatcher', (text) => {
    const { words, phrases } = readQuery('b "a b"')
    return createMatcher([...words, ...phrases])(text)
  }),
  of('broadly', (text) => readQuery(text).words.map(broadly)),
  of('tokensOf', tokensOf),
  of('scoreAll', (text) => scoreAll([ranked(text)], sought)),
  of('reasonsOf', (text) => reasonsOf(ranked(text), { text, heading: '', people: [] }, sought)),
  of('bareDoi', bareDoi),
  of('doiOf', doiOf),
  of('shield', (text) => [shieldAll(text), shieldTitle(text)]),
  of('readRuns', readRuns),
  of('linesOfText (paste)', linesOfText),
  of('raisedText (paste)', (text) => raisedText(text, 'above', 'a')),
  of('shelveStyles (paste)', shelveStyles),
  of('declarationsOf (paste)', declarationsOf),
]
