/** References as EndNote's XML export, and as EndNote leaves them in documents. */
import { draftEndNote } from './endnote.ts'
import { addTo, mostRecords, type ReferencesRead, saysTooMany, whichRecord } from './fields.ts'
import { addValue, type ForeignRecord } from './record.ts'
import { walkXml } from './xml.ts'

const beginning = /<record(?=[\s>])/g
const ending = '</record>'

/** Each record is read by itself: one that is broken costs itself. */
export function readEndNoteXml(text: string): ReferencesRead {
  const read: ReferencesRead = { references: [], faults: [] }
  const starts = [...text.matchAll(beginning)].map(({ index }) => index)
  let line = 1
  let reached = 0
  for (const [nth, start] of starts.slice(0, mostRecords).entries()) {
    line += linesIn(text.slice(reached, start))
    reached = start
    const next = starts[nth + 1] ?? text.length
    const piece = text.slice(start, next)
    const end = piece.indexOf(ending)
    const record = end < 0 ? null : recordIn(piece.slice(0, end + ending.length), line)
    if (record) addTo(read, record, draftEndNote)
    else
      read.faults.push(
        `${whichRecord({ line, name: '' })} is damaged or cut off, so it is left out.`,
      )
  }
  if (starts.length > mostRecords) read.faults.push(saysTooMany(starts.length))
  return read
}

const linesIn = (text: string): number => text.split('\n').length - 1

/** Elements around which a field's own name stands: `dates/year`, but `authors/author` for each of several. */
const groups: ReadonlySet<string> = new Set([
  'record',
  'contributors',
  'titles',
  'periodical',
  'dates',
  'urls',
  'foreign-keys',
])

/** The record of one element; null where it is no whole one. */
function recordIn(piece: string, line: number): ForeignRecord | null {
  const values = new Map<string, string[]>()
  let words = ''
  const fault = walkXml(piece, {
    open({ name, attributes }) {
      if (name === 'ref-type' && attributes.name) addValue(values, 'ref-type', attributes.name)
      // What slants some of a field's words is no field.
      if (name !== 'style') words = ''
    },
    text(said) {
      words += said
    },
    close(name, inside) {
      if (name === 'style') return
      const isNumberOfType = name === 'ref-type' && values.has('ref-type')
      if (words.trim() !== '' && !isNumberOfType) addValue(values, fieldOf(name, inside), words)
      words = ''
    },
  })
  if (fault !== null) return null
  return { line, name: values.get('rec-number')?.[0] ?? '', values }
}

/** The outermost element around a value that is no group of fields. */
const fieldOf = (name: string, inside: readonly string[]): string =>
  [...inside, name].find((around) => !groups.has(around)) ?? name
