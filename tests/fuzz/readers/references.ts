/** Lists of references, in files of every format and in Word documents. */
import { strToU8, zipSync } from 'fflate/browser'
import { IntakeError } from '../../../src/main/intake/intake-error.ts'
import { readReferenceFile, readWordCitations } from '../../../src/main/references/index.ts'
import { sourceFieldsSchema } from '../../../src/shared/model/source.ts'
import { recordText, recordWriters } from '../../support/record-writers.ts'
import { type FuzzReader, promised, readerOf } from '../fuzz.ts'
import type { Random } from '../random.ts'
import { anyWords, damagedBytes, damagedText } from '../words.ts'

const writers = Object.values(recordWriters)

function anyList(random: Random): { name: string; bytes: Uint8Array } {
  const writer = random.one(writers)
  let text = ''
  for (let records = random.below(3); records >= 0; records -= 1) {
    const values = Array.from({ length: random.below(8) }, () => {
      const words = anyWords(random, 1)
      return [random.one(writer.fields), random.onceIn(2) ? words : words.slice(0, 20)] as const
    })
    text += recordText(writer, random.one(writer.types), values)
  }
  const bytes = Buffer.from((random.onceIn(2) ? text : damagedText(random, text)).toWellFormed())
  return { name: writer.file, bytes: random.onceIn(4) ? damagedBytes(random, bytes) : bytes }
}

const lists = readerOf<{ name: string; bytes: Uint8Array }>({
  name: 'lists of references',
  share: 8,
  make: anyList,
  async read({ name, bytes }) {
    const file = await readReferenceFile(bytes, name)
    if (!file) return 'refused'
    for (const { fields } of file.references)
      promised(sourceFieldsSchema.safeParse(fields).success, 'a reference is one by its schema')
    for (const fault of file.faults) promised(/\.$/u.test(fault), 'a fault is a sentence')
    return 'read'
  },
})

function anyDocument(random: Random): Uint8Array {
  const item = { type: 'book', title: anyWords(random, 1), author: anyWords(random, 1) }
  const code = `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationItems: [{ itemData: item }] })}`
  const safe = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const text = `<w:p><w:fldChar w:fldCharType="begin"/><w:instrText>${safe}</w:instrText><w:fldChar w:fldCharType="end"/></w:p>`
  const written = strToU8((random.onceIn(2) ? text : damagedText(random, text)).toWellFormed())
  const bytes = zipSync({ 'word/document.xml': written })
  return random.onceIn(3) ? damagedBytes(random, bytes) : bytes
}

const documents = readerOf<Uint8Array>({
  name: 'citations in Word documents',
  share: 4,
  make: anyDocument,
  read(bytes) {
    try {
      const { references } = readWordCitations(bytes, 'essay.docx')
      for (const { fields } of references)
        promised(sourceFieldsSchema.safeParse(fields).success, 'a reference is one by its schema')
      return 'read'
    } catch (error) {
      if (error instanceof IntakeError && error.message.startsWith('“')) return 'refused'
      throw error
    }
  },
})

export const referenceReaders: readonly FuzzReader[] = [lists, documents]
