/**
 * Reads notes in Word (.docx): its headings, lists, tables and footnotes as Word has them. A reader of our own:
 * docs/decisions/161.
 */
import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { extensionOf, olderWord } from '../formats.ts'
import { IntakeError } from '../intake-error.ts'
import { pageEnds } from './office/page-ends.ts'
import { type OfficePart, wordsOf } from './office/paragraph.ts'
import { gatherParts, readOf, saysCutShort, saysFault } from './office/read-of.ts'
import type { Reader } from './reader.ts'
import { openBody, partsIn, type Word } from './word/body.ts'
import { openFields } from './word/fields.ts'
import { readNumbering } from './word/numbering.ts'
import { openPackage, type WordPackage } from './word/package.ts'
import { attributeOf, readStyles } from './word/styles.ts'
import { readXml } from './xml.ts'

const extensions: ReadonlySet<string> = new Set(['docx', 'docm', 'dotx', 'dotm', 'doc'])
const zip = '504b0304'
/** What holds a document that a password closes, and was Word's own form before .docx (MS-CFB, 2.2). */
const compound = 'd0cf11e0'

export const wordReader: Reader = {
  format: 'docx',
  mostBytes: limits.documentFileBytes,
  accepts: ({ name, head }) =>
    extensions.has(extensionOf(name)) &&
    [zip, compound].includes(Buffer.from(head.subarray(0, 4)).toString('hex')),
  async read({ path, name }, title, _, progress) {
    const bytes = await readFile(path)
    if (bytes.toString('hex', 0, 4) === compound)
      throw new IntakeError(saysCompound(bytes, name), name)
    const pack = openPackage(bytes, name)
    const word = wordOf(pack)
    const gathered = gatherParts(name)
    gathered.add(pageEndsIn(pack.parts('header'), word))
    const body = openBody(word)
    const read = readXml(
      pack.document.bytes,
      new Set(['w:body']),
      (element) => gathered.add(body.read(element)),
      progress,
    )
    gathered.add(body.end())
    gathered.add(pageEndsIn(pack.parts('footer'), word))
    const isWhole = pack.isWhole()
    return readOf(name, gathered.parts, title, {
      isDamaged: !isWhole || read.fault !== null,
      warnings: [
        ...(isWhole ? saysFault(name, read) : [saysCutShort(name)]),
        ...gathered.warnings(),
      ],
    })
  },
}

function saysCompound(bytes: Buffer, name: string): string {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? `“${name}” is protected by a password. Open it in Word, save it without one (File, Info, Protect Document) and import that.`
    : `“${name}” ${olderWord}`
}

function wordOf(pack: WordPackage): Word {
  const [styles] = pack.parts('styles')
  const [numbering] = pack.parts('numbering')
  const known = readStyles(styles)
  const bare: Word = {
    styles: known,
    numbering: readNumbering(numbering, known),
    fields: openFields(),
    footnotes: new Map(),
    endnotes: new Map(),
    comments: new Map(),
  }
  return {
    ...bare,
    footnotes: notesIn(pack.parts('footnotes'), bare),
    endnotes: notesIn(pack.parts('endnotes'), bare),
    comments: notesIn(pack.parts('comments'), bare),
  }
}

const lists = new Set(['w:footnotes', 'w:endnotes', 'w:comments'])
const ends = new Set(['w:hdr', 'w:ftr'])

/** The words of footnotes, endnotes or comments by their ids; a damaged one is not there. */
function notesIn(parts: readonly Uint8Array[], word: Word): Map<string, string> {
  const notes = new Map<string, string>()
  for (const bytes of parts)
    readXml(bytes, lists, (note) => {
      const id = attributeOf(note, 'w:id')
      if (id !== undefined) notes.set(id, wordsOf(partsIn(note, { ...word, fields: openFields() })))
      return true
    })
  return notes
}

function pageEndsIn(parts: readonly Uint8Array[], word: Word): OfficePart[] {
  const found: OfficePart[] = []
  for (const bytes of parts) {
    const body = openBody({ ...word, fields: openFields() })
    readXml(bytes, ends, (element) => {
      found.push(...body.read(element))
      return true
    })
    found.push(...body.end())
  }
  return pageEnds(found)
}
