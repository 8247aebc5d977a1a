import { describe, expect, it } from 'vitest'
import { decode } from '../../../../src/main/intake/decode.ts'
import { IntakeError } from '../../../../src/main/intake/intake-error.ts'

const words = 'Who was Brüning?\n\nHe was – so they said – the ‘hunger Chancellor’. It cost £5.\n'

const utf16 = (text: string, endian: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}

/** Windows-1252 for the few letters of `words` that are not ASCII. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const at = { ü: 0xfc, '–': 0x96, '‘': 0x91, '’': 0x92, '£': 0xa3 }[letter]
      return at ?? letter.charCodeAt(0)
    }),
  )

const refusal = (bytes: Uint8Array, name: string): string => {
  try {
    decode(bytes, name)
  } catch (error) {
    if (error instanceof IntakeError) {
      expect(error.file).toBe(name)
      return error.message
    }
    throw error
  }
  throw new Error(`${name} was read`)
}

describe('reading the words of a file', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 little endian with its mark', utf16(`\ufeff${words}`, 'le')],
    ['UTF-16 big endian with its mark', utf16(`\ufeff${words}`, 'be')],
    ['UTF-16 little endian without a mark', utf16(words, 'le')],
    ['UTF-16 big endian without a mark', utf16(words, 'be')],
    ['Windows-1252', windows1252(words)],
  ])('reads %s', (_name, bytes) => {
    expect(decode(bytes, 'notes.txt')).toBe(words)
  })

  const mixed = (...parts: (string | number)[]): Buffer =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
    )
  it.each<[why: string, bytes: Buffer, text: string, says: string[]]>([
    [
      'one foreign byte',
      mixed('Émile wrote “J’accuse…” – once.\nThe king', 0x92, 's debts grew.'),
      'Émile wrote “J’accuse…” – once.\nThe king’s debts grew.',
      ['1 letter in another encoding', '“king’s”'],
    ],
    [
      'foreign quotation marks and letters',
      mixed('Dvořák’s symphony. He said ', 0x93, 'no', 0x94, ' in a caf', 0xe9, '.'),
      'Dvořák’s symphony. He said “no” in a café.',
      ['3 letters in another encoding', 'the first is in ““no””'],
    ],
    [
      'a foreign byte behind a byte order mark',
      mixed('\ufeffA plain text, and the king', 0x92, 's name.'),
      'A plain text, and the king’s name.',
      ['“king’s”'],
    ],
    ['a letter cut off at the end', mixed('Café, thé – fin', 0xc3), 'Café, thé – finÃ', ['“finÃ”']],
  ])('reads UTF-8 with %s, and says so', (_why, bytes, text, says) => {
    const warnings: string[] = []
    expect(decode(bytes, 'n.txt', (sentence) => warnings.push(sentence))).toBe(text)
    expect(warnings).toHaveLength(1)
    for (const words of ['“n.txt”', ...says]) expect(warnings[0]).toContain(words)
  })

  it.each<[why: string, bytes: Buffer, text: string]>([
    ['accents', mixed('R', 0xe9, 'volution', 0x85), 'Révolution…'],
    [
      'a pair that could be one letter',
      mixed('LIBERT', 0xc9, 0xa0, '! a caf', 0xe9),
      'LIBERTÉ\u00a0! a café',
    ],
    [
      'such pairs among accents',
      mixed('Gr', 0xf6, 0xdf, 'e, Fu', 0xdf, 0x94, ', ', 0xc4, 0x93),
      'Größe, Fuß”, Ä“',
    ],
  ])('reads Windows-1252 with %s as before, without a word', (_why, bytes, text) => {
    const warnings: string[] = []
    expect(decode(bytes, 'n.txt', (sentence) => warnings.push(sentence))).toBe(text)
    expect(warnings).toEqual([])
  })

  it.each(['\r\n', '\r', '\u2028', '\u0085'])('makes %j one line end', (end) => {
    expect(decode(Buffer.from(`one${end}two${end}${end}three`), 'n')).toBe('one\ntwo\n\nthree')
  })

  it('leaves out characters that no document may hold', () => {
    expect(decode(Buffer.from('Sta\u0007lin\ufeff rose to power in the Party.\u001a'), 'n')).toBe(
      'Stalin rose to power in the Party.',
    )
  })

  it('reads text in other scripts', () => {
    const russian = 'Сталин умер в 1953 году. 日本語もあります。'
    expect(decode(Buffer.from(russian), 'n.txt')).toBe(russian)
  })

  const zip = Buffer.from('504b030414000600', 'hex')
  it.each<[string, Buffer, RegExp]>([
    ['essay.linchpin', zip, /^“essay\.linchpin” is a plan file, not notes\./],
    ['damaged.LINCHPIN', Buffer.from('Stalin'), /is a plan file, not notes/],
    [
      'old.doc',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /is a Word document of an older kind.*save it as a Word document \(\.docx\)/,
    ],
    ['table.xlsx', zip, /is a spreadsheet/],
    ['all.zip', zip, /compressed archive.*Unpack/],
    ['page.mht', Buffer.from('MIME-Version: 1.0\r\n'), /is a web page in one file/],
    [
      'letter.rtf',
      Buffer.from('{\\rtf1\\ansi Stalin}'),
      /rich text document.*save it as a Word document \(\.docx\)/,
    ],
    ['flat.fodt', Buffer.from('<?xml version="1.0"?><office:document/>'), /save it as \.odt/],
    ['map.png', Buffer.from('89504e470d0a1a0a', 'hex'), /is a picture/],
    ['photo.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), /is a picture/],
    ['talk.mp3', Buffer.from('4944330300000000', 'hex'), /recording/],
    ['setup.exe', Buffer.from('4d5a90000300000004000000ffff', 'hex'), /is a program/],
    ['bin.dat', Buffer.from([1, 0, 2, 0, 0, 3, 250, 200, 0, 0, 7, 9]), /not a text file/],
    [
      'noise.txt',
      Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 89) % 31)),
      /not a text file/,
    ],
    ['empty.txt', Buffer.alloc(0), /“empty\.txt” is empty/],
    ['blank.txt', Buffer.from(' \r\n\t\u00a0\r\n'), /is empty/],
    ['mark.txt', Buffer.from('\ufeff'), /is empty/],
  ])('refuses %s with a sentence that names it', (name, bytes, says) => {
    const sentence = refusal(bytes, name)
    expect(sentence).toMatch(says)
    expect(sentence).toContain(`“${name}”`)
    expect(sentence).toMatch(/\.$/)
  })
})
