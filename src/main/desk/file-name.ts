/** What an exported file is called. */
import { isVisible } from '../../shared/text/visible.ts'

/** What a person reads at a glance, in characters as people count them. */
const longest = 80
/**
 * In UTF-8, with the extension. A name has 255 bytes at most on Linux and 255 units of UTF-16 on macOS
 * and Windows; the rest is for what browsers and syncing programs add to one ("(1)", ".crdownload").
 */
const mostBytes = 230
/** Names Windows keeps for its devices, whatever follows the first dot (Win32 file naming). */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const characters = new Intl.Segmenter('en-GB')

/** A name every file system takes: the question without what Windows, macOS or Linux refuse in names. */
export function fileNameOf(question: string, extension: string): string {
  const plain = question
    .toWellFormed()
    .replaceAll(/[\p{Cc}<>:"/\\|?*\uFFFD]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const short = isVisible(plain)
    ? cut(plain, mostBytes - extension.length - 1).replace(/[. ]+$/, '')
    : ''
  const name = !short || devices.test(short) ? `Plan ${short}`.trim() : short
  return `${name}.${extension}`
}

/** The beginning of the words, by whole characters. */
function cut(words: string, bytes: number): string {
  let kept = ''
  let count = 0
  for (const { segment } of characters.segment(words)) {
    count += 1
    if (count > longest || Buffer.byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return kept
}
