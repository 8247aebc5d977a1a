/** References as BibTeX and BibLaTeX, which Zotero, JabRef and library catalogues export. docs/decisions/157 */
import { setImmediate } from 'node:timers/promises'
import { parse } from '@retorquere/bibtex-parser'
import { draftBibtex } from './bibtex/draft.ts'
import { entriesIn, type WrittenEntry } from './bibtex/entries.ts'
import { type Inheriting, inherit } from './bibtex/inherit.ts'
import { saidOf, withoutAngles } from './bibtex/values.ts'
import { addTo, mostRecords, type ReferencesRead, saysTooMany, whichRecord } from './fields.ts'
import { addValue, type ForeignRecord } from './record.ts'

/** The parser takes longer for each sign that means something to TeX, the more there are: no entry has as many. */
const mostSigns = 6000
const longestEntry = 400_000
/** Entries between which others have their turn; each takes about a millisecond. */
const atOnce = 50

type Read = Inheriting & { written: WrittenEntry }

/** Every entry of a text. Titles stay as they are written: a style that wants small letters asks for them itself. */
export async function readBibtex(text: string): Promise<ReferencesRead> {
  const { entries, astray } = entriesIn(text.replaceAll(/\r\n?/gu, '\n'))
  const read: ReferencesRead = { references: [], faults: [] }
  const strings = stringsIn(entries)
  const own = entries.filter(({ kind }) => !['string', 'comment', 'preamble'].includes(kind))
  const parsed: Read[] = []
  for (const [nth, written] of own.slice(0, mostRecords).entries()) {
    if (nth % atOnce === atOnce - 1) await setImmediate()
    const entry = parsedEntry(written, strings, read.faults)
    if (entry) parsed.push(entry)
  }
  for (const entry of inherit(parsed)) {
    if (entry.type === 'xdata' || entry.type === 'set') continue
    addTo(read, recordOf(entry), (take) => draftBibtex(take, entry))
  }
  if (own.length > mostRecords) read.faults.push(saysTooMany(own.length))
  for (const line of astray)
    read.faults.push(
      `Line ${line}: a bracket too many ends the record there; what follows it is left out.`,
    )
  return read
}

/** What `@string` gives names to, by the name in capitals. */
function stringsIn(entries: readonly WrittenEntry[]): Record<string, string> {
  const written = entries.filter(
    ({ kind, isWhole, text }) => kind === 'string' && isWhole && isBearable(text),
  )
  return parse(written.map(({ text }) => text).join('\n'), { unsupported: 'ignore' }).strings
}

function parsedEntry(
  written: WrittenEntry,
  strings: Record<string, string>,
  faults: string[],
): Read | null {
  const which = whichRecord({ line: written.line, name: written.key })
  if (!written.isWhole) {
    faults.push(`${which} is not closed, so it is left out.`)
    return null
  }
  if (!isBearable(written.text)) {
    faults.push(`${which} is longer than any record, so it is left out.`)
    return null
  }
  const { entries, errors } = parsedText(written.text, strings)
  const [entry] = entries
  if (!entry || Object.keys(entry.fields).length === 0) {
    faults.push(`${which} is damaged, so it is left out.`)
    return null
  }
  if (errors.some(({ input }) => input !== ''))
    faults.push(`${which} is damaged: what could be read of it is brought in.`)
  return { type: entry.type.toLowerCase(), key: entry.key, fields: entry.fields, written }
}

const isBearable = (text: string): boolean =>
  text.length <= longestEntry && (text.match(/[\\{}$~&%#^_(<>-]/gu) ?? []).length <= mostSigns

function parsedText(text: string, strings: Record<string, string>): ReturnType<typeof parse> {
  try {
    return parse(withoutAngles(text), {
      sentenceCase: false,
      unsupported: 'ignore',
      applyCrossRef: false,
      strings,
      // A tilde there is no blank but says that a date is near.
      fieldMode: { date: 'verbatim', year: 'verbatim', origdate: 'verbatim', urldate: 'verbatim' },
    })
  } catch (error) {
    // Whatever it trips over is this entry's.
    return parsedNothing(error)
  }
}

function parsedNothing(error: unknown): ReturnType<typeof parse> {
  if (!(error instanceof Error)) throw error
  const empty = { comments: [], strings: {}, preamble: [], jabref: { root: [], groups: {} } }
  return { ...empty, entries: [], errors: [{ error: error.message, input: 'all of it' }] }
}

function recordOf({ type, key, fields, written }: Read): ForeignRecord {
  const values = new Map<string, string[]>()
  for (const [field, value] of Object.entries(fields))
    for (const words of saidOf(value)) addValue(values, field, words)
  addValue(values, 'type of entry', type)
  if (key) addValue(values, 'citation-key', key)
  return { line: written.line, name: key, values }
}
