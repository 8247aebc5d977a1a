/**
 * The catalogue of styles as one file: an index, and the styles in pieces that are compressed apart, so that one can
 * be read without the others. The build packs it and the desk opens it. docs/decisions/174
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/**
 * A style as the index has it. `language` is the one it was made for; `format` how it cites, in the words of CSL
 * ("note", "author-date", "numeric", "label", "author"); `fields` the subjects it is for. `piece` and `line` say where
 * it stands.
 */
export type PackedStyle = {
  id: string
  title: string
  format: string
  fields: string[]
  language?: string
  piece: number
  line: number
}
type PackedLocale = { tag: string; piece: number; line: number }
/** From where in the file, and how many bytes. */
type Place = readonly [number, number]
type Index = { styles: PackedStyle[]; locales: PackedLocale[]; pieces: Place[] }

/** A style or a locale to be packed; `json` is what citeproc takes, in one line. */
export type StyleToPack = Omit<PackedStyle, 'piece' | 'line'> & { json: string }
export type LocaleToPack = { tag: string; json: string }

export type PackedCatalogue = {
  styles: readonly PackedStyle[]
  locales: readonly PackedLocale[]
  /** What citeproc takes. Inflates one piece: about a millisecond. */
  jsonOf(packed: { piece: number; line: number }): string
}

/** So many styles are compressed together: they are alike, and the more there are the smaller they get. */
const stylesInPiece = 32
const localesInPiece = 4
const mark = Buffer.from('LPSTYLE1')

/** Packs the catalogue; the order of what is given is kept. Takes about 4 s for all there is. */
export function packCatalogue(
  styles: readonly StyleToPack[],
  locales: readonly LocaleToPack[],
): Buffer {
  const pieces: Buffer[] = []
  const packed = <Thing extends { json: string }>(things: readonly Thing[], inPiece: number) =>
    piecesOf(things, inPiece).flatMap((together) => {
      const piece = pieces.push(compressed(together.map(({ json }) => json).join('\n'))) - 1
      return together.map(({ json: _, ...known }, line) => ({ ...known, piece, line }))
    })
  const index: Index = {
    styles: packed(styles, stylesInPiece),
    locales: packed(locales, localesInPiece),
    pieces: [],
  }
  let from = 0
  for (const { length } of pieces) {
    index.pieces.push([from, length])
    from += length
  }
  const head = compressed(JSON.stringify(index))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([mark, length, head, ...pieces])
}

/** @throws when the file is none of these: it ships with the app, so that this is a fault of the build. */
export function openPacked(file: Buffer): PackedCatalogue {
  if (!file.subarray(0, mark.length).equals(mark))
    throw new Error('The file of the catalogue of styles is not one.')
  const headAt = mark.length + 4
  const piecesAt = headAt + file.readUInt32LE(mark.length)
  const index = JSON.parse(inflated(file.subarray(headAt, piecesAt))) as Index
  return {
    styles: index.styles,
    locales: index.locales,
    jsonOf({ piece, line }) {
      const [from, length] = index.pieces[piece] ?? [0, 0]
      const at = piecesAt + from
      const json = inflated(file.subarray(at, at + length)).split('\n')[line]
      if (json === undefined) throw new Error(`The catalogue of styles has no line ${line} there.`)
      return json
    },
  }
}

function piecesOf<Thing>(things: readonly Thing[], size: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, at) =>
    things.slice(at * size, (at + 1) * size),
  )
}

/** The hardest that Brotli compresses would take twenty times as long, for a tenth less. */
const quality = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 }
const compressed = (words: string): Buffer => brotliCompressSync(words, { params: quality })
const inflated = (bytes: Buffer): string => brotliDecompressSync(bytes).toString('utf8')
