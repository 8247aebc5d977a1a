import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import { previewPages } from '../../../../src/main/export/preview.ts'
import { walk } from '../../../../src/shared/model/blocks.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import {
  type PreviewedPages,
  previewedPagesSchema,
} from '../../../../src/shared/model/previewed-pages.ts'
import { styleForTests } from '../../../support/styles.ts'
import { hostileWords } from './hostile.ts'
import { largePlan, largeQuestion, sources } from './made-up.ts'
import { cards, essayWith, grid, heading, notes, onePage, paragraph } from './made-up-essays.ts'
import { type PdfFile, readPdfFile } from './pdf-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')
const all = { from: 1, count: 100 }
const shown = (essay: EssayDocument, asked = all) => previewPages(essay, resources, asked)
const document = largePlan(12, 3)
let essay: EssayDocument
let file: PdfFile
let preview: PreviewedPages
beforeAll(async () => {
  essay = compose({
    question: largeQuestion,
    document,
    author: 'A. Student',
    cites: {},
    sources,
    citer: createCiter(await styleForTests(), sources),
    options: defaultExportOptions,
  })
  file = await readPdfFile((await writePdf(essay, resources)).bytes)
  preview = await shown(essay)
})

/** The elements of a picture and where they lead. Throws where it is not well-formed. */
function readPicture(svg: string | null | undefined) {
  const names = new Set<string>()
  const ids = new Set<string>()
  const leads: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    names.add(name)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === 'id') ids.add(value)
      if (/href$|^src$|^style$|^on/iu.test(attribute)) leads.push(value)
    }
  })
  parser.write(svg ?? '').close()
  return { names, ids, leads }
}

describe('a preview', () => {
  it('has as many pages as the PDF, each as large', () => {
    expect(preview.pages).toBe(file.pages)
    expect(previewedPagesSchema.parse(preview).images.map(({ page }) => page)).toEqual(
      file.sizes.map((_, at) => at + 1),
    )
    for (const [at, { width, height }] of preview.images.entries()) {
      expect(width).toBeCloseTo(file.sizes[at]?.[0] ?? 0, 1)
      expect(height).toBeCloseTo(file.sizes[at]?.[1] ?? 0, 1)
    }
  })

  it('draws on each page the letters that the PDF has there', () => {
    for (const { page, svg } of preview.images) {
      const letters = file.pieces.filter((piece) => piece.page === page).map(({ text }) => text)
      const drawn = svg?.split('<use ').length ?? 0
      // A pair of letters may be one sign, and blanks are none.
      const many = letters.join('').replace(/\s/gu, '').length
      expect(drawn).toBeGreaterThan(many * 0.95)
      expect(drawn).toBeLessThan(many * 1.25)
    }
  })

  it('is pictures that hold all they show, lead nowhere and do nothing', () => {
    for (const { svg } of preview.images) {
      const { names, ids, leads } = readPicture(svg)
      expect([...names].sort()).toEqual(['defs', 'g', 'path', 'rect', 'svg', 'symbol', 'use'])
      for (const lead of leads) expect(ids).toContain(lead.replace(/^#/u, ''))
    }
  })

  it.each(hostileWords)('is well-formed whatever is printed: %s', async (typed) => {
    const link = { text: typed, link: `https://example.org/?q=${encodeURI(typed)}` }
    const { images } = await shown(
      essayWith([paragraph(typed), { type: 'paragraph', runs: [link] }], { title: typed }),
    )
    const { names, ids, leads } = readPicture(images[0]?.svg)
    expect([...names]).not.toContain('a')
    for (const lead of leads) expect(ids).toContain(lead.replace(/^#/u, ''))
  })

  it('gives the pages that are asked for, and none beyond the last', async () => {
    const pages = async (from: number, count: number) =>
      (await shown(essay, { from, count })).images.map(({ page }) => page)
    expect(await pages(2, 2)).toEqual([2, 3])
    expect(await pages(file.pages, 5)).toEqual([file.pages])
    expect(await pages(file.pages + 1, 5)).toEqual([])
  })

  it('draws a page in the same way whoever asks for it', async () => {
    const { images } = await shown(essay, { from: 2, count: 1 })
    expect(images[0]).toEqual(preview.images[1])
  })

  it('gives no more at once than is good to carry, one page at least', async () => {
    const long = Array.from({ length: 300 }, () =>
      paragraph('Whoever wrote the letters. '.repeat(20)),
    )
    const { pages, images } = await shown(essayWith(long))
    expect(images.length).toBeLessThan(pages)
    expect(images.reduce((sum, { svg }) => sum + (svg?.length ?? 0), 0)).toBeLessThan(6_000_000)
  })

  it('has no picture of a page on which signs are piled up without an end', async () => {
    const { images } = await shown(essayWith([paragraph(`a${'\u0300'.repeat(60_000)}`)]))
    expect(images[0]?.svg).toBeNull()
  })

  it('says what cannot be printed and what does not fit', async () => {
    expect((await shown(essayWith([paragraph('before \u{2FFFF}')]))).unprintable).toEqual([
      '\u{2FFFF}',
    ])
    expect((await shown(onePage(40, 2))).overflows).toMatch(/not one/)
  })
})

describe('the regions of a page', () => {
  it('are where their blocks are printed', () => {
    const regions = preview.images.flatMap(({ page, height, regions }) =>
      regions.map((region) => ({ ...region, page, height })),
    )
    let found = 0
    for (const [at, block] of essay.blocks.entries()) {
      const [first] = 'runs' in block ? block.runs : []
      if (!first || !('text' in first)) continue
      const region = regions.find((region) => region.block === at)
      expect(region).toBeDefined()
      const within = file.pieces.filter(({ page, y }) => {
        const down = (region?.height ?? 0) - y
        return page === region?.page && down >= region.top && down <= region.bottom
      })
      expect(within.map(({ text }) => text).join('')).toContain(first.text.slice(0, 12))
      found += 1
    }
    expect(found).toBeGreaterThan(50)
  })

  it('follow each other down the page, and name the plan’s block that is printed there', () => {
    const ids = new Set([...walk(document.blocks)].map(({ id }) => id))
    expect(preview.images[0]?.regions.length).toBeGreaterThan(10)
    for (const { regions, height } of preview.images) {
      for (const [at, { top, bottom, planBlock }] of regions.entries()) {
        expect(bottom).toBeGreaterThan(top)
        expect(top).toBeGreaterThanOrEqual(regions[at - 1]?.bottom ?? 0)
        expect(bottom).toBeLessThanOrEqual(height)
        expect(ids).toContain(planBlock)
      }
    }
  })

  it('are those of rows in a table, and of both sides of a card', async () => {
    const table = essayWith([heading(1, 'Evidence'), grid(9)], {
      notes: notes(9),
      page: { isLandscape: true },
    })
    const { images } = await shown(table)
    const rows = images.flatMap(({ regions }) => regions.filter(({ block }) => block === 1))
    expect(new Set(rows.map(({ row }) => row))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]))
    const sides = (await shown(cards(2))).images.map(({ regions }) =>
      regions.map(({ block }) => block),
    )
    expect(sides).toEqual([[0], [0], [1], [1], [2], [2]])
  })
})
