/** Files that are no notes in plain text, known by their first bytes or by their name, and what to do about each. */
import { isPlanFile } from '../../shared/model/plan-file.ts'
import { knownData } from './data-files.ts'

/** How many of a file's first bytes are looked at. */
export const headBytes = 4096

const asText = 'save it as plain text (.txt) and import that'

/** Read from .docx and from nothing older: what Word wrote before 2007 is another format under the same name. */
export const olderWord =
  'is a Word document of an older kind (.doc). Open it in Word or LibreOffice, save it as a Word document (.docx) and import that.'

type Format = { says: string; extensions?: readonly string[]; starts?: readonly string[] }

/** Each `starts` is the first bytes as hexadecimal; `??` is any byte. The first that fits is taken. */
const formats: readonly Format[] = [
  { says: olderWord, extensions: ['doc', 'dot'], starts: ['d0cf11e0', 'dba52d00'] },
  {
    says: 'is a flat OpenDocument file. Open it in LibreOffice, save it as .odt and import that.',
    extensions: ['fodt'],
    starts: ['3c3f786d6c', '3c6f66666963653a'],
  },
  {
    says: `is a spreadsheet. Only plain text can be imported for now: copy its cells into a text file and import that.`,
    extensions: ['xlsx', 'xls', 'ods', 'numbers'],
    starts: ['504b0304', 'd0cf11e0'],
  },
  {
    says: `is a presentation. Only plain text can be imported for now: copy its words into a text file and import that.`,
    extensions: ['pptx', 'ppt', 'odp', 'key'],
    starts: ['504b0304', 'd0cf11e0'],
  },
  {
    says: 'is an e-book. Only plain text can be imported for now: copy what you need into a text file and import that.',
    extensions: ['epub', 'mobi'],
    starts: ['504b0304'],
  },
  {
    says: 'is a Pages document. Only plain text can be imported for now: export it from Pages as plain text and import that.',
    extensions: ['pages'],
    starts: ['504b0304'],
  },
  {
    says: `is an Office document of an older kind. Only plain text can be imported for now: open it, ${asText}.`,
    starts: ['d0cf11e0'],
  },
  {
    says: 'is a compressed archive. Unpack it and import the text files inside.',
    starts: [
      '504b0304',
      '504b0506',
      '1f8b',
      '377abcaf271c',
      '526172211a07',
      '425a68',
      'fd377a585a',
    ],
  },
  {
    says: 'is a rich text document (.rtf), which Linchpin cannot read. Open it in Word, Pages or LibreOffice, save it as a Word document (.docx) and import that.',
    starts: ['7b5c727466'],
  },
  {
    says: 'is a web page in one file with its pictures. Open it in a browser or in Word, save it as “Web page, HTML only” or “Web Page, Filtered” and import that.',
    starts: ['4d494d452d56657273696f6e3a', '46726f6d3a203c5361766564206279', '62706c6973743030'],
  },
  {
    says: 'is a picture. Only plain text can be imported: type its words into a text file and import that.',
    starts: [
      '89504e47',
      'ffd8ff',
      '47494638',
      '52494646????????57454250',
      '424d????????00000000',
      '49492a00',
      '4d4d002a',
      '????????6674797068656963',
    ],
  },
  {
    says: 'is a sound or video recording. Only plain text can be imported: type its words into a text file and import that.',
    starts: [
      '494433',
      'fffb',
      '4f676753',
      '52494646????????57415645',
      '????????66747970',
      '1a45dfa3',
      '664c6143',
    ],
  },
  {
    says: 'is a program. Only plain text can be imported.',
    starts: ['4d5a??00', '4d5a????00', '7f454c46', 'cffaedfe', 'cafebabe'],
  },
  {
    says: 'is a database. Only plain text can be imported.',
    starts: ['53514c69746520666f726d6174203300'],
  },
]

/**
 * What a file is, when it is no notes in plain text, as the rest of a sentence that begins with its name; null
 * when nothing is known against it.
 * @param head the first `headBytes` of the file, or all of a shorter one
 */
export function knownFormat(name: string, head: Uint8Array): string | null {
  // Whatever is in it: words read out of a damaged one would be rubble.
  if (isPlanFile(name))
    return 'is a plan file, not notes. Drop it by itself on Linchpin’s window (in a terminal: open it) and its plan is added.'
  const extension = extensionOf(name)
  for (const { says, extensions, starts } of formats) {
    if (extensions && !extensions.includes(extension)) continue
    if (starts?.some((signature) => startsWith(head, signature))) return says
  }
  return knownData(extension, head)
}

/** The extension of a file name in small letters, without its dot; empty when it has none. */
export function extensionOf(name: string): string {
  return /[^.\\/]\.([^.\\/\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function startsWith(head: Uint8Array, signature: string): boolean {
  const bytes = signature.match(/../g) ?? []
  return bytes.every((byte, at) => byte === '??' || head[at] === Number.parseInt(byte, 16))
}
