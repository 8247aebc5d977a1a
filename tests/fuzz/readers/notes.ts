/** Files of notes, as the import reads them; and the bytes and the data files among them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../../src/main/intake/decode.ts'
import { knownFormat } from '../../../src/main/intake/formats.ts'
import { IntakeError, readFiles } from '../../../src/main/intake/index.ts'
import { segment } from '../../../src/main/intake/segment.ts'
import { referencesIn } from '../../../src/main/references/index.ts'
import { isEqual } from '../../../src/shared/model/equal.ts'
import { importFileSchema } from '../../../src/shared/model/import-file.ts'
import { draftNoteSchema } from '../../../src/shared/model/note.ts'
import { packed, unpacked } from '../../../src/shared/model/packed-note.ts'
import {
  type Answer,
  type FuzzReader,
  lettersLost,
  lettersOf,
  promised,
  readerOf,
} from '../fuzz.ts'
import { anyPage } from '../pages.ts'
import type { Random } from '../random.ts'
import { anyWords, damagedBytes } from '../words.ts'
import { pdfReader } from './pdf.ts'

const encodings: ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text.toWellFormed()),
  (text) => Buffer.from(`\ufeff${text.toWellFormed()}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
]

function anyBytes(random: Random): Uint8Array {
  const bytes = random.one(encodings)(anyWords(random))
  return random.onceIn(3) ? damagedBytes(random, bytes) : bytes
}

function orRefused(read: () => unknown): Answer {
  try {
    read()
    return 'read'
  } catch (error) {
    if (error instanceof IntakeError && error.message.startsWith('“')) return 'refused'
    throw error
  }
}

/** The labels of questions and answers go: "Q1:" only says that what follows is one. */
const labels = new Set([...'QAquestionanswr0123456789'])

export function noteReaders(folder: string): FuzzReader[] {
  const names = ['notes.txt', 'notes.md', 'notes', 'notes.csv', 'notes.json', 'notes.bib'] as const
  const files = readerOf<{ name: string; bytes: Uint8Array }>({
    name: 'files of notes',
    share: 12,
    make: (random) => ({ name: random.one(names), bytes: anyBytes(random) }),
    async read({ name, bytes }) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      try {
        const { notes, files: accounts, warnings, notebookName } = await readFiles([{ path, name }])
        promised(notebookName.trim() !== '', 'a notebook has a name')
        for (const note of notes) {
          promised(draftNoteSchema.safeParse(note).success, 'a note is one by its schema')
          for (const { text, start, end } of note.snippets)
            promised(note.body.slice(start, end) === text, 'a snippet is its place in its note')
          promised(isEqual(unpacked(structuredClone(packed(note))), note), 'a note crosses whole')
        }
        // What a format marks words with is none of them.
        if (accounts[0]?.format !== 'text') return 'read'
        const given = lettersOf(decode(bytes, name))
        const kept = lettersOf(
          notebookName,
          ...notes.flatMap(({ heading, body }) => [heading, body]),
        )
        const lost = lettersLost(given, kept).filter((letter) => !labels.has(letter))
        promised(lost.length === 0 || warnings.length > 0, `no letter is lost: ${lost.join('')}`)
        return 'read'
      } catch (error) {
        if (error instanceof IntakeError && error.message.includes('“')) return 'refused'
        throw error
      }
    },
  })
  const pages = readerOf<{ name: string; bytes: Uint8Array }>({
    name: 'notes in other formats',
    share: 12,
    make: anyPage,
    async read({ name, bytes }) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      try {
        const { notes, files: accounts } = await readFiles([{ path, name }])
        for (const note of notes) {
          promised(draftNoteSchema.safeParse(note).success, 'a note is one by its schema')
          promised(!/[\n\r]/.test(note.heading), 'a heading is one line')
          for (const { text, start, end } of note.snippets)
            promised(note.body.slice(start, end) === text, 'a snippet is its place in its note')
        }
        promised(importFileSchema.array().safeParse(accounts).success, 'a file is accounted for')
        return 'read'
      } catch (error) {
        if (error instanceof IntakeError && error.message.includes('“')) return 'refused'
        throw error
      }
    },
  })
  const bytes = readerOf<Uint8Array>({
    name: 'bytes of text',
    share: 10,
    make: anyBytes,
    read: (given) =>
      orRefused(() => {
        const text = decode(given, 'notes.txt')
        promised(text.isWellFormed(), 'text is well-formed')
        promised(!/[\0\r\ufeff]/.test(text), 'text has no control characters')
      }),
  })
  const snippets = readerOf<string>({
    name: 'snippets',
    share: 12,
    make: anyWords,
    read(body) {
      let reached = 0
      for (const { text, start, end, dates } of segment(body)) {
        promised(
          start >= reached && end > start && end <= body.length,
          'snippets follow each other',
        )
        promised(body.slice(start, end) === text && text === text.trim(), 'a snippet is its place')
        promised(
          dates.every(({ from, to }) => from <= to),
          'dates run forward',
        )
        reached = end
      }
      return 'read'
    },
  })
  const data = readerOf<{ name: string; bytes: Uint8Array }>({
    name: 'data files',
    share: 6,
    make: (random) => ({ name: random.one(names), bytes: dataBytes(random) }),
    read({ name, bytes }) {
      const head = bytes.subarray(0, 4096)
      referencesIn(Buffer.from(head).toString('latin1'))
      const says = knownFormat(name, head)
      promised(says === null || /^is .+\.$/su.test(says), 'what it is is said in a sentence')
      return says === null ? 'read' : 'refused'
    },
  })
  return [files, pages, bytes, snippets, data, pdfReader(folder)]
}

const data = [
  '@book{figes1996,\n  title = {A {People} and} # "Tragedy",\n  year = 1996\n}\n',
  'TY  - BOOK\r\nAU  - Figes, Orlando\r\nPY  - 1996\r\nER  - \r\n',
  '[{"type":"book","author":[{"family":"Figes"}],"issued":{"date-parts":[[1996]]}}]',
  'term,meaning\n"Duma","a ""parliament""\nof 1906"\n',
  '#separator:tab\n#html:true\nWho?\tWitte\n',
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '{"a":',
]
function dataBytes(random: Random): Uint8Array {
  const bytes = Buffer.from(
    random.one(data).repeat(1 + random.below(4)) + (random.onceIn(2) ? anyWords(random, 2) : ''),
  )
  return random.onceIn(3) ? bytes : damagedBytes(random, bytes)
}
