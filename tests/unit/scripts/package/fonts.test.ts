import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fontFiles } from '../../../../scripts/package/fonts.mjs'
import { shippedFonts } from '../../../../src/main/export/fonts.ts'

it('a package carries the typefaces that PDFs are printed in, and what leads to them', () => {
  const printed = Object.fromEntries(
    shippedFonts.map(({ package: name, files }) => [
      name,
      files.map((file) => file.replace('../', '')).sort(),
    ]),
  )
  const carried = Object.fromEntries(
    Object.entries(fontFiles).map(([name, files]) => [
      name,
      files.filter((file) => /\.[ot]tf$/.test(file)).sort(),
    ]),
  )
  expect(carried).toEqual(printed)
  const root = join(import.meta.dirname, '..', '..', '..', '..')
  for (const [name, files] of Object.entries(fontFiles))
    for (const file of files) expect(existsSync(join(root, 'node_modules', name, file))).toBe(true)
})
