import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText, readStyle } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { hostileWords, unprintableWords, whatIsLeft } from './hostile.ts'
import {
  book,
  evidence,
  largePlan,
  largeQuestion,
  paragraph,
  plan,
  point,
  section,
  sources,
  words,
} from './made-up.ts'
import { type PdfFile, readPdfFile, rolesOf, squeeze } from './pdf-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')
let essayOf: (document: PlanDocument, question?: string, author?: string) => EssayDocument
beforeAll(async () => {
  const style = await readStyle('mhra', resources)
  essayOf = (document, question = largeQuestion, author = 'A. Student') =>
    compose({ question, document, author, cites: {}, citer: createCiter(style, sources) })
})
const fileOf = async (essay: EssayDocument): Promise<PdfFile> =>
  readPdfFile(await writePdf(essay, resources))

const A4 = { width: 595, rightMargin: (2.8 / 2.54) * 72 }

describe('a PDF', () => {
  let essay: EssayDocument
  let file: PdfFile
  beforeAll(async () => {
    essay = essayOf(largePlan(20, 3))
    file = await fileOf(essay)
  })

  it('prints every word, each paragraph whole and in order', () => {
    // A paragraph may run over a page's end, with the footnotes and the number of the page between.
    let at = 0
    for (const block of essay.blocks) {
      const runs = block.type === 'stance' ? block.words : plainText(block.runs)
      for (const word of runs.split(/\s+/u)) {
        const found = file.squeezed.indexOf(squeeze(word), at)
        expect(found, `${word} of “${runs}”`).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
    for (const entry of essay.bibliography?.entries ?? [])
      for (const word of plainText(entry).split(/\s+/u)) expect(file.squeezed).toContain(word)
  })

  it('prints each footnote at the foot of a page, below all else', () => {
    for (const { number, runs } of essay.notes)
      expect(file.squeezed).toContain(squeeze(`${number}${plainText(runs)}`))
    let seen = 0
    for (let page = 1; page <= file.pages; page += 1) {
      const printed = file.pieces.filter((piece) => piece.page === page)
      const notes = printed.filter((piece) => piece.text.trim() === 'Marlowe, p. 112.')
      const labels = printed.filter((piece) => piece.text === 'Figure' || piece.text === 'Analysis')
      for (const note of notes) for (const label of labels) expect(note.y).toBeLessThan(label.y)
      seen += notes.length
    }
    expect(seen).toBeGreaterThan(5)
  })

  it('has its headings as bookmarks, points under their sections', () => {
    expect(file.outline.map((heading) => heading.title)).toEqual([
      'Line of argument',
      'Party and office',
      'Terror',
      'Bread',
      'Ideas and their uses',
      'Judgement',
      'Bibliography',
    ])
    expect(file.outline[1]?.items.map((heading) => heading.title).slice(0, 2)).toEqual([
      '1 The party’s offices, not its ideas, decided who rose',
      '2 Files made rivals predictable',
    ])
  })

  it('is tagged: headings, paragraphs, quotations, notes and links', () => {
    const roles = file.tags.flatMap(rolesOf)
    expect(roles.filter((role) => role === 'Note')).toHaveLength(60)
    expect(roles.filter((role) => role === 'BlockQuote')).toHaveLength(30)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(20)
    expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'Link', 'Lbl']))
  })

  it('says that it is PDF/UA-1, and its title, author and language', () => {
    expect(file.info).toMatchObject({
      Title: largeQuestion,
      Author: 'A. Student',
      Language: 'en-GB',
    })
    expect(file.metadata).toMatch(/pdfuaid:part>\s*1\s*<|pdfuaid:part=\\?"1/u)
  })
})

describe('hostile words in a PDF', () => {
  it.each(hostileWords)('come out as typed: %s', async (typed) => {
    const cited = { sourceId: book.id, locator: '1', suffix: `(${typed})` }
    const document = plan(
      section(typed, [point(typed, [evidence(typed, { comment: words(typed), citation: cited })])]),
    )
    const essay = essayOf(document, typed, typed)
    const { squeezed, info, outline } = await fileOf(essay)
    expect(squeezed.split(squeeze(typed)).length - 1).toBeGreaterThanOrEqual(6)
    expect(squeezed).toContain(squeeze(plainText(essay.notes[0]?.runs ?? [])))
    expect(info).toMatchObject({ Title: typed, Author: typed })
    expect(outline[0]).toMatchObject({ title: typed, items: [{ title: `1 ${typed}` }] })
  })

  it('lose only what no document can hold', async () => {
    const document = plan(point(unprintableWords, [evidence(unprintableWords)]))
    const { squeezed, info } = await fileOf(essayOf(document, unprintableWords, unprintableWords))
    expect(squeezed).toContain(`${whatIsLeft}${whatIsLeft}1${whatIsLeft}Supports${whatIsLeft}`)
    expect(info).toMatchObject({ Title: whatIsLeft })
  })
})

describe('a PDF never fails for its words', () => {
  it('prints a hollow square for a character that no font has', async () => {
    // No font may have a glyph for a code point that is not a character.
    const { squeezed, metadata } = await fileOf(essayOf(plan(paragraph('before \u{2FFFF} after'))))
    expect(squeezed).toContain('before□after')
    expect(metadata).toContain('pdfuaid')
  })

  it.each([
    'emoji 🎉👨‍👩‍👧🇬🇧',
    '史達林與列寧',
    'שלום עולם',
    'مرحبا',
    'e\u0301\u0323\u1ABF',
    '\u202Eabc',
  ])('takes %s', async (typed) => {
    const essay = essayOf(plan(point(typed, [evidence(typed)])), typed, typed)
    expect((await fileOf(essay)).pages).toBe(1)
  })

  it('takes any string at all', async () => {
    const any = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 30 })
    await fc.assert(
      fc.asyncProperty(any, async (strings) => {
        const essay = essayOf(plan(...strings.map((typed) => paragraph(typed))))
        expect((await fileOf(essay)).pages).toBeGreaterThan(0)
      }),
      { numRuns: 4 },
    )
  })

  it('breaks a word that is longer than a line', async () => {
    const long = 'Donaudampfschiffahrt'.repeat(10)
    const document = plan(
      section(long, [point(long, [evidence(long, { comment: words(long) }), paragraph(long)])]),
    )
    const { pieces, squeezed } = await fileOf(essayOf(document, long, 'A'))
    expect(squeezed.split(long).length - 1).toBe(6)
    for (const piece of pieces)
      expect(piece.right).toBeLessThanOrEqual(A4.width - A4.rightMargin + 1)
  })
})

it('a PDF without an author names none, and one of an empty plan has its title', async () => {
  const { squeezed, info } = await fileOf(essayOf(plan(), 'Why?', ''))
  expect(squeezed).toBe('Why?1')
  expect(info).not.toHaveProperty('Author')
})
