import { counted } from '../../shared/text/counted.ts'
import { headBytes, knownFormat } from './formats.ts'
import { IntakeError } from './intake-error.ts'
import { decodeMixed, foreignBytes } from './utf8.ts'

const sampleBytes = 64 * 1024

/**
 * The text of a file's bytes: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252 (which
 * reads ISO 8859-1 too). A few bytes that are not UTF-8 in a file that is are read as Windows-1252. Line ends
 * of every kind become `\n`. Characters that no document may hold (most control characters, byte order marks
 * inside) are left out, so that what is imported can be exported.
 * @param file the name to call it by
 * @param warn told, in a sentence, what was not read as it stands
 * @param declared the encoding that the file says itself it has, taken where it is not in UTF-8
 * @throws IntakeError with a sentence when the file is not text, or has no words in it
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  warn: (sentence: string) => void = () => {},
  declared: string | null = null,
): string {
  const known = knownFormat(file, bytes.subarray(0, headBytes))
  if (known) throw new IntakeError(`“${file}” ${known}`, file)
  return decodeAny(bytes, file, warn, declared)
}

/** The same of a file whose format is known, whatever it is. */
export function decodeAny(
  bytes: Uint8Array,
  file: string,
  warn: (sentence: string) => void = () => {},
  declared: string | null = null,
): string {
  const text = tidy(decoded(bytes, file, warn, declared))
  if (!/\S/.test(text))
    throw new IntakeError(`“${file}” is empty: there are no words in it to import.`, file)
  return text
}

function decoded(
  bytes: Uint8Array,
  file: string,
  warn: (sentence: string) => void,
  declared: string | null,
): string {
  const encoding = utf16(bytes)
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes), file)
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const foreign = foreignBytes(bytes)
  const decoder = foreign === null && declared ? decoderOf(declared) : null
  if (decoder) return checked(decoder.decode(bytes), file)
  if (foreign === null) return checked(new TextDecoder('windows-1252').decode(bytes), file)
  const text = checked(decodeMixed(bytes, foreign), file)
  const first = new TextDecoder().decode(bytes.subarray(0, foreign[0])).length
  warn(saysForeign(text, first, foreign.length, file))
  return text
}

/** For an encoding by its name, unless it is none, or is one that bytes of text here are not in. */
function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(label)
    return decoder.encoding.startsWith('utf-') ? null : decoder
  } catch {
    return null
  }
}

/** How many letters were in another encoding, and the word that the first was read in. */
function saysForeign(text: string, first: number, letters: number, file: string): string {
  const before = /\S{0,30}$/.exec(text.slice(0, first))?.[0] ?? ''
  const word = tidy(before + (/^\S{0,30}/.exec(text.slice(first))?.[0] ?? ''))
  const which = letters === 1 ? 'it is in' : 'the first is in'
  return `“${file}” has ${counted(letters, 'letter')} in another encoding than the rest, read as Windows-1252: ${which} “${word}”. See whether that is right.`
}

/** UTF-16 by its mark, or, without one, by every second byte of a Latin text being zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2)
  if (pairs < 2) return null
  let zeroFirst = 0
  let zeroSecond = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) zeroFirst++
    if (bytes[pair * 2 + 1] === 0) zeroSecond++
  }
  if (zeroSecond > pairs * 0.7 && zeroFirst < pairs * 0.05) return 'utf-16le'
  if (zeroFirst > pairs * 0.7 && zeroSecond < pairs * 0.05) return 'utf-16be'
  return null
}

/** Refuses what has NULs, or more control characters than a stray form feed or end-of-file mark. */
function checked(text: string, file: string): string {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0 || unit === 0xfffd) controls += 4
    else if (isControl(unit)) controls++
  }
  if (controls > Math.max(8, text.length / 100) || (controls > 0 && controls * 3 > text.length))
    throw new IntakeError(
      `“${file}” is not a text file, or is damaged. If it was made by another program, open it there, save it as plain text (.txt) and import that.`,
      file,
    )
  return text
}

const isControl = (unit: number): boolean =>
  unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 160 && unit !== 0x85)

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g

const tidy = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .toWellFormed()
