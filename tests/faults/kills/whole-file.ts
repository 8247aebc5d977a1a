/** Whether an export has its end. */
import { extname } from 'node:path'
import { unzipSync } from 'fflate'

export function isWholeFile(path: string, bytes: Uint8Array): boolean {
  if (extname(path) === '.pdf') {
    const text = Buffer.from(bytes).toString('latin1')
    return text.startsWith('%PDF') && /%%EOF\s*$/.test(text)
  }
  try {
    return Object.keys(unzipSync(bytes)).length > 0
  } catch {
    // Half a zip has no directory at its end.
    return false
  }
}
