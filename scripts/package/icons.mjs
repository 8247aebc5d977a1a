// Windows' and macOS' icon files, made of PNGs: both are only containers for them.

/** The sides of the pictures in a Windows icon; one byte holds a side, and 256 is written as 0. */
export const icoSides = [16, 32, 48, 64, 128, 256]

/** macOS' names of the pictures by their sides; those of 16 and 32 points are drawn from twice as many. */
const icnsTypes = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])
export const icnsSides = [...new Set(icnsTypes.map(([, side]) => side))]

/**
 * A Windows icon (.ico).
 * @param {(side: number) => Buffer} pngOf the picture of that side
 * @returns {Buffer}
 */
export function icoOf(pngOf) {
  const pictures = icoSides.map((side) => ({ side, png: pngOf(side) }))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { side, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(side % 256, at)
    head.writeUInt8(side % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/**
 * A macOS icon (.icns).
 * @param {(side: number) => Buffer} pngOf the picture of that side
 * @returns {Buffer}
 */
export function icnsOf(pngOf) {
  const parts = icnsTypes.flatMap(([type, side]) => {
    const png = pngOf(side)
    return [part(type, png.length), png]
  })
  const body = Buffer.concat(parts)
  return Buffer.concat([part('icns', body.length), body])
}

/**
 * @param {string} type four letters
 * @param {number} length of what follows
 */
function part(type, length) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + head.length, 4)
  return head
}

/**
 * The side of a square PNG, from its head.
 * @param {Buffer} png
 * @returns {number | null} in pixels, or null when it is no square PNG
 */
export function sideOf(png) {
  const isPng = png.length > 24 && png.subarray(1, 4).toString('latin1') === 'PNG'
  if (!isPng || png.readUInt32BE(16) !== png.readUInt32BE(20)) return null
  return png.readUInt32BE(16)
}
