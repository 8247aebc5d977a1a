/** UTF-8 with bytes in it that are not: a line pasted in from an older program, a file joined from two. */

/** More bytes than this that are not UTF-8 are no accident. */
const mostForeign = 100_000

/**
 * The offsets of the bytes that are not UTF-8 in a file that is, or null when the file is in another encoding:
 * when no more of its bytes over 0x7f stand in UTF-8 sequences than outside them. In the encodings of one byte
 * a letter, such sequences come by chance only behind a capital or "ß" ("LIBERTÉ\u00a0!", "Fuß”"), and would
 * then be letters that notes do not have (`isLikely`): those prove nothing.
 */
export function foreignBytes(bytes: Uint8Array): number[] | null {
  const foreign: number[] = []
  let proof = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? mostForeign : 0
  let at = 0
  while (at < bytes.length && foreign.length <= mostForeign) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : sequenceLength(bytes, at)
    if (length === 0) foreign.push(at)
    if (length > 1 && isLikely(lead)) proof += length
    at += Math.max(1, length)
  }
  return foreign.length <= mostForeign && proof > foreign.length ? foreign : null
}

/** Whether the letters a lead byte stands for are not those of phonetics (U+0180–037F) or N’Ko (U+07C0–07FF). */
const isLikely = (lead: number): boolean => !(lead >= 0xc6 && lead <= 0xcd) && lead !== 0xdf

/** The length of the valid sequence that begins here, or 0 (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && second > 0x8f) return 0
  for (let next = at + 1; next < at + length; next++)
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** The text of bytes that are UTF-8 but for those at `foreign`, which are read as Windows-1252. */
export function decodeMixed(bytes: Uint8Array, foreign: readonly number[]): string {
  const [utf8, windows] = [new TextDecoder('utf-8'), new TextDecoder('windows-1252')]
  const parts: string[] = []
  let from = 0
  for (const at of foreign) {
    parts.push(utf8.decode(bytes.subarray(from, at)), windows.decode(bytes.subarray(at, at + 1)))
    from = at + 1
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return parts.join('')
}
