/** What an exported file is called. */

const longest = 80
/** Names Windows keeps for its devices, whatever follows the first dot (Win32 file naming). */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A name every file system takes: the question without what Windows, macOS or Linux refuse in names. */
export function fileNameOf(question: string, extension: string): string {
  const plain = question
    .toWellFormed()
    .replaceAll(/[\p{Cc}<>:"/\\|?*\uFFFD]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  // By code points: half a character is no name.
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '')
  const name = !short || devices.test(short) ? `Plan ${short}`.trim() : short
  return `${name}.${extension}`
}
