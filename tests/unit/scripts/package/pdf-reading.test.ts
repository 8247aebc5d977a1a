// The bundle of pdf.js asks for no canvas, and its tables of letters are where they are looked for.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pdfFiles, withoutCanvas } from '../../../../scripts/package/pdf-reading.mjs'

const library = join(import.meta.dirname, '..', '..', '..', '..', 'node_modules', 'pdfjs-dist')

describe('pdf.js as it is bundled', () => {
  it('does not look for a native canvas when it is loaded', () => {
    const code = readFileSync(join(library, 'legacy', 'build', 'pdf.mjs'), 'utf8')
    expect(withoutCanvas(code)).toContain('if (false) {\n  let canvas;')
    expect(() => withoutCanvas('let canvas')).toThrow(/looks for a canvas in another way/)
  })

  it('has its tables of letters beside it', () => {
    const tables = globSync(pdfFiles, { cwd: library })
    expect(tables.length).toBeGreaterThan(100)
    expect(tables.some((name) => name.endsWith('UniJIS-UCS2-H.bcmap'))).toBe(true)
  })
})
