/** Notes in Word and OpenDocument: files that are sound, with odd words and odd marks in them, and then damaged. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate/browser'
import { IntakeError, readFiles } from '../../../src/main/intake/index.ts'
import { draftNoteSchema } from '../../../src/shared/model/note.ts'
import { type FuzzReader, lettersLost, lettersOf, promised, readerOf } from '../fuzz.ts'
import type { Random } from '../random.ts'
import { anyWords, damagedBytes, damagedText } from '../words.ts'

type Made = { name: string; bytes: Uint8Array; words: string; isSound: boolean }

/** Words as XML may hold them, in a line. */
const wordsFor = (random: Random): string =>
  anyWords(random, 2)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cn}]/gu, '')
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const wordAround = [
  (words: string) => `<w:p>${words}</w:p>`,
  (words: string) => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${words}</w:p>`,
  (words: string) => `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${words}</w:p>`,
  (words: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>${words}</w:p>`,
  (words: string) =>
    `<w:tbl><w:tr><w:tc><w:p>${words}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
  (words: string) => `<w:p><w:del w:id="1">${words}</w:del></w:p>`,
  (words: string) =>
    `<w:p><w:r><w:pict><w:txbxContent><w:p>${words}</w:p></w:txbxContent></w:pict></w:r></w:p>`,
  (words: string) => `<w:sdt><w:sdtContent><w:p>${words}</w:p></w:sdtContent></w:sdt>`,
]
const wordRuns = [
  (words: string) => `<w:r><w:t>${words}</w:t></w:r>`,
  (words: string) => `<w:r><w:rPr><w:b/><w:sz w:val="40"/></w:rPr><w:t>${words}</w:t><w:br/></w:r>`,
  (words: string) => `<w:ins w:id="2"><w:r><w:t>${words}</w:t></w:r></w:ins>`,
  (words: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>${words}</w:t></w:r>`,
]
const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
const wordXml = (body: string) => `<w:document ${wordNames}><w:body>${body}</w:body></w:document>`

const odtAround = [
  (words: string) => `<text:p>${words}</text:p>`,
  (words: string) => `<text:h text:outline-level="2">${words}</text:h>`,
  (words: string) =>
    `<text:list><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`,
  (words: string) =>
    `<text:p><draw:frame><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame></text:p>`,
  (words: string) =>
    `<table:table><table:table-row><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row></table:table>`,
  (words: string) =>
    `<text:table-of-content><text:index-body><text:p>${words}</text:p></text:index-body></text:table-of-content>`,
]
const odtRuns = [
  (words: string) => words,
  (words: string) => `<text:span text:style-name="T1">${words}</text:span><text:line-break/>`,
  (words: string) =>
    `<text:note><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`,
  (words: string) => `<office:annotation><text:p>${words}</text:p></office:annotation>`,
]
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns'
const odtNames = `${['office', 'text', 'table'].map((name) => `xmlns:${name}="${openDocument}:${name}:1.0"`).join(' ')} xmlns:draw="${openDocument}:drawing:1.0"`
const odtXml = (body: string) =>
  `<office:document-content ${odtNames}><office:body><office:text>${body}</office:text></office:body></office:document-content>`

/** Numbers of items and labels of questions before a heading are no part of it. */
const labels = new Set([...'QAquestionanswrabcdivx0123456789'])

type Form = {
  name: string
  around: readonly ((words: string) => string)[]
  runs: readonly ((words: string) => string)[]
  part: string
  xml(body: string): string
}
const forms: readonly Form[] = [
  {
    name: 'notes.docx',
    around: wordAround,
    runs: wordRuns,
    part: 'word/document.xml',
    xml: wordXml,
  },
  { name: 'notes.odt', around: odtAround, runs: odtRuns, part: 'content.xml', xml: odtXml },
]

function anyDocument(random: Random): Made {
  const { name, around, runs, part, xml } = random.one(forms)
  const pieces = Array.from({ length: 1 + random.below(8) }, () => wordsFor(random))
  const body = pieces.map((words) => random.one(around)(random.one(runs)(escaped(words)))).join('')
  const isOddXml = random.onceIn(4)
  const isOddFile = random.onceIn(4)
  const whole = xml(body)
  const bytes = zipSync({ [part]: strToU8(isOddXml ? damagedText(random, whole) : whole) })
  return {
    name,
    bytes: isOddFile ? damagedBytes(random, bytes) : bytes,
    words: pieces.join(' '),
    isSound: !isOddXml && !isOddFile,
  }
}

export function officeReaders(folder: string): FuzzReader[] {
  const documents = readerOf<Made>({
    name: 'office documents',
    share: 10,
    make: anyDocument,
    async read({ name, bytes, words, isSound }) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      try {
        const { notes, notebookName, files, warnings } = await readFiles([{ path, name }])
        for (const note of notes) {
          promised(draftNoteSchema.safeParse(note).success, 'a note is one by its schema')
          for (const { text, start, end } of note.snippets)
            promised(note.body.slice(start, end) === text, 'a snippet is its place in its note')
        }
        if (isSound) {
          const kept = [
            notebookName,
            ...warnings,
            ...notes.flatMap(({ heading, body }) => [heading, body]),
            ...files.flatMap(({ leftOut }) => leftOut.map((left) => left.words)),
          ]
          const lost = lettersLost(lettersOf(words), lettersOf(...kept)).filter(
            (letter) => !labels.has(letter),
          )
          promised(lost.length === 0, `no letter is lost: ${lost.join('')}`)
        }
        return 'read'
      } catch (error) {
        if (error instanceof IntakeError && error.message.includes('“')) return 'refused'
        throw error
      }
    },
  })
  return [documents]
}
