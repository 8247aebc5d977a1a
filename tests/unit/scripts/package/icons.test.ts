import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { icnsOf, icnsSides, icoOf, icoSides, sideOf } from '../../../../scripts/package/icons.mjs'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'icons')
const appIcon = (side: number) => readFileSync(join(folder, `${side}x${side}.png`))
const planIcon = (side: number) => readFileSync(join(folder, 'plan', `${side}x${side}.png`))

describe.each([
  ['the app’s icon', appIcon],
  ['a plan file’s icon', planIcon],
])('%s', (_, pngOf) => {
  it.each([...new Set([...icoSides, ...icnsSides])])('is drawn %i pixels wide and high', (side) => {
    expect(sideOf(pngOf(side))).toBe(side)
  })

  it('holds all its sizes as a Windows icon', () => {
    const icon = icoOf(pngOf)
    expect([icon.readUInt16LE(0), icon.readUInt16LE(2)]).toEqual([0, 1])
    const pictures = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index
      const from = icon.readUInt32LE(at + 12)
      const png = icon.subarray(from, from + icon.readUInt32LE(at + 8))
      return { written: icon.readUInt8(at) || 256, side: sideOf(png), end: from + png.length }
    })
    expect(pictures.map(({ written }) => written)).toEqual(icoSides)
    expect(pictures.map(({ side }) => side)).toEqual(icoSides)
    expect(pictures.at(-1)?.end).toBe(icon.length)
  })

  it('holds all its sizes as a macOS icon', () => {
    const icon = icnsOf(pngOf)
    expect(icon.toString('latin1', 0, 4)).toBe('icns')
    expect(icon.readUInt32BE(4)).toBe(icon.length)
    const sides = new Map<string, number | null>()
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
      const png = icon.subarray(at + 8, at + icon.readUInt32BE(at + 4))
      sides.set(icon.toString('latin1', at, at + 4), sideOf(png))
    }
    expect(Object.fromEntries(sides)).toEqual({
      ic07: 128,
      ic08: 256,
      ic09: 512,
      ic10: 1024,
      ic11: 32,
      ic12: 64,
      ic13: 256,
      ic14: 512,
    })
  })
})

it('a picture that is not square, or no PNG, has no side', () => {
  const stretched = Buffer.from(appIcon(16))
  stretched.writeUInt32BE(17, 16)
  expect(sideOf(stretched)).toBeNull()
  expect(sideOf(Buffer.from('GIF89a'))).toBeNull()
})
