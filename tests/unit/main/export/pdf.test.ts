import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import type { EssayDocument, EssayRun } from '../../../../src/main/export/essay.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { linesIn, marksOf, textOf } from './essay-lines.ts'
import { hostileWords, unprintableWords, whatIsLeft } from './hostile.ts'
import {
  book,
  cited,
  counter,
  evidence,
  fullPlan,
  inline,
  largePlan,
  largeQuestion,
  leading,
  link,
  list,
  paragraph,
  plan,
  point,
  section,
  sources,
  words,
} from './made-up.ts'
import { actsOfPdf } from './pdf-acts.ts'
import { fontsInPdf, type PdfFile, readPdfFile, rolesOf, squeeze } from './pdf-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')
let essayOf: (document: PlanDocument, question?: string, author?: string) => EssayDocument
beforeAll(async () => {
  const style = await styleForTests()
  essayOf = (document, question = largeQuestion, author = 'A. Student') =>
    compose({
      question,
      document,
      author,
      cites: {},
      sources,
      citer: createCiter(style, sources),
      options: defaultExportOptions,
    })
})
const fileOf = async (essay: EssayDocument): Promise<PdfFile> =>
  readPdfFile((await writePdf(essay, resources)).bytes)

/** A line with the marks of its notes, as the text of a PDF has it. */
const printedText = (runs: readonly EssayRun[]): string =>
  runs.map((run) => ('note' in run ? run.note : textOf(run))).join('')

/** Every line's words are there, in order. */
function expectWords(essay: EssayDocument, file: PdfFile): void {
  let at = 0
  for (const { runs } of linesIn(essay.blocks)) {
    const line = printedText(runs)
    for (const word of line.split(/\s+/u)) {
      const found = file.squeezed.indexOf(squeeze(word), at)
      expect(found, `${word} of “${line}”`).toBeGreaterThanOrEqual(at)
      at = found
    }
  }
}

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
    expectWords(essay, file)
    for (const { runs: entry } of essay.bibliography?.listings.flatMap(({ entries }) => entries) ??
      [])
      for (const word of plainText(entry).split(/\s+/u)) expect(file.squeezed).toContain(word)
  })

  it('prints each footnote at the foot of a page, below all else', () => {
    for (const { number, runs } of essay.notes)
      expect(file.squeezed).toContain(squeeze(`${number}${plainText(runs)}`))
    let seen = 0
    for (let page = 1; page <= file.pages; page += 1) {
      const printed = file.pieces.filter((piece) => piece.page === page)
      const notes = printed.filter((piece) => /^, p\. 112\.$/u.test(piece.text.trim()))
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

describe('a PDF of a plan with everything in it', () => {
  let essay: EssayDocument
  let bytes: Uint8Array
  let file: PdfFile
  beforeAll(async () => {
    essay = essayOf(fullPlan())
    bytes = (await writePdf(essay, resources)).bytes
    file = await readPdfFile(bytes)
  })
  const on = (text: string) => {
    const piece = file.pieces.find((piece) => piece.text.includes(text))
    if (!piece) throw new Error(`nothing printed says “${text}”`)
    return piece
  }

  it('prints every word in order, with the marks of its notes after the words they are for', () => {
    expectWords(essay, file)
    for (const { runs } of linesIn(essay.blocks).filter(({ runs }) => marksOf(runs).length > 0)) {
      expect(file.squeezed).toContain(squeeze(printedText(runs)))
    }
    for (const { number, runs } of essay.notes)
      expect(file.squeezed).toContain(squeeze(`${number}${plainText(runs)}`))
  })

  it('numbers and marks the items of each depth as Word does', () => {
    for (const item of [
      '1.A post',
      '2.The centre',
      'a.to the province',
      'b.to the man',
      'i.if he came',
      'ii.if he did',
      '3.Nobody',
      '•hands',
      '◦in the open',
      '•not papers',
      '1.They owed',
      '2.They feared',
      '◦Their use',
      '▪On this',
    ])
      expect(file.squeezed).toContain(squeeze(item))
  })

  it('sets a counter in, with its evidence further in, and not the link after it', () => {
    const [margin, counted, evidence] = [on('Analysis').x, on('Counter').x, on('Figure').x]
    expect(counted).toBeGreaterThan(margin + 10)
    expect(evidence).toBeGreaterThan(counted + 10)
    expect(on('Reply').x).toBeCloseTo(counted, 0)
    expect(on('Link').x).toBeCloseTo(margin, 0)
  })

  it('leads to its addresses and does nothing else', async () => {
    const { addresses, others } = await actsOfPdf(bytes)
    expect(others).toEqual([])
    expect(addresses).toEqual(
      expect.arrayContaining([
        'https://reading-room.example/files?from=1917&to=1921#box',
        'mailto:files@reading-room.example',
      ]),
    )
  })

  it('is tagged: notes and links, under headings of three levels', () => {
    const roles = file.tags.flatMap(rolesOf)
    expect(roles.filter((role) => role === 'Note')).toHaveLength(essay.notes.length)
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Link', 'BlockQuote']))
    expect(file.metadata).toMatch(/pdfuaid:part>\s*1\s*<|pdfuaid:part=\\?"1/u)
  })

  it('is tagged: lists in lists, with a label and a body for each item', async () => {
    const items = list('numbered', [0, 'a'], [1, 'b'], [1, 'c'], [0, 'd'])
    const { tags } = await fileOf(essayOf(plan(items)))
    const roles = tags.flatMap(rolesOf)
    const many = (role: string) => roles.filter((found) => found === role).length
    expect([many('L'), many('LI'), many('Lbl'), many('LBody')]).toEqual([2, 4, 4, 4])
  })

  it('has its headings as bookmarks, without the marks of notes', () => {
    expect(file.outline.map(({ title }) => title)).toEqual([
      'Line of argument',
      'Offices',
      'Judgement',
      'Bibliography',
    ])
    expect(file.outline[1]?.items).toEqual([
      { title: 'Before 1922', items: [{ title: '1 Appointments were made by letter', items: [] }] },
      { title: 'After 1922', items: [{ title: '2 The clerks obeyed the office', items: [] }] },
    ])
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

  it.each(hostileWords)(
    'come out as typed where they lead somewhere and in lists: %s',
    async (typed) => {
      const document = plan(
        point('Claim', [
          paragraph(
            inline(leading(typed, `https://example.org/?q=${typed}`), cited({ sourceId: book.id })),
          ),
          list('numbered', [0, typed], [1, [leading(typed, `mailto:${typed}`)]]),
          counter(typed, [paragraph(typed)], typed),
          link(typed),
        ]),
      )
      const { bytes } = await writePdf(essayOf(document), resources)
      const { squeezed } = await readPdfFile(bytes)
      expect(squeezed.split(squeeze(typed)).length - 1).toBe(7)
      const { addresses, others } = await actsOfPdf(bytes)
      expect(others).toEqual([])
      for (const address of addresses)
        expect(address).toMatch(/^(?:https:\/\/example\.org\/\?q=|mailto:)[!-~]+$/u)
      expect(new Set(addresses).size).toBe(2)
    },
  )

  it('lose only what no document can hold', async () => {
    const document = plan(point(unprintableWords, [evidence(unprintableWords)]))
    const { squeezed, info } = await fileOf(essayOf(document, unprintableWords, unprintableWords))
    expect(squeezed).toContain(`${whatIsLeft}${whatIsLeft}1${whatIsLeft}Supports${whatIsLeft}`)
    expect(info).toMatchObject({ Title: whatIsLeft })
  })
})

describe('a PDF is printed in fonts that ship, on any machine', () => {
  it.each([
    ['Latin', 'Łódź, Việt Nam, Ọlọ́run', 'LibertinusSerif-Regular'],
    ['the letters of linguists', 'ʡʢ ɮ ꜱ', 'NotoSerif-Regular'],
    ['Greek', 'Καλημέρα, ἀρχή', 'LibertinusSerif-Regular'],
    ['Cyrillic', 'Война и мир, Ґалаґан', 'LibertinusSerif-Regular'],
    ['Arabic', 'العربية, فارسی, اردو', 'NotoNaskhArabic'],
    ['Hebrew', 'שָׁלוֹם עולם', 'LibertinusSerif-Regular'],
    ['simplified Chinese', '中华人民共和国', 'NotoSansHans-Regular'],
    ['traditional Chinese', '史達林與列寧，中國', 'NotoSansHans-Regular'],
    ['Japanese', 'ひらがな、カタカナ、漢字', 'NotoSansJP-Regular'],
    ['Korean', '한국 전쟁', 'NotoSansKR-Regular'],
    ['letters as wide as those of East Asia', 'ＡＢＣ１２３！', 'NotoSansHans-Regular'],
    ['emoji', '🎉 👨‍👩‍👧 🇬🇧', 'NotoEmoji-Regular'],
  ])('%s: %s', async (_, typed, font) => {
    const made = await writePdf(essayOf(plan(paragraph(typed)), 'Why?', ''), resources)
    expect(made.unprintable).toEqual([])
    const fonts = await fontsInPdf(made.bytes)
    expect(fonts).toContain(font)
    expect(fonts.filter((name) => !/^(?:Libertinus|NewCM|Noto)/.test(name))).toEqual([])
  })

  it('in all places where words can stand', async () => {
    const typed = '한국 전쟁'
    const document = plan(
      section(typed, [point(typed, [evidence(typed, { comment: words(typed) })])]),
    )
    const made = await writePdf(essayOf(document, typed, typed), resources)
    expect(made.unprintable).toEqual([])
  })
})

describe('letters that no font has', () => {
  // No font may have a glyph for a code point that is not a character.
  const document = plan(paragraph('before \u{2FFFF} after \u{2FFFF}'), point('\u{1FFFF}', []))

  it('are printed as hollow squares', async () => {
    const { squeezed, metadata } = await fileOf(essayOf(document))
    expect(squeezed).toContain('before□after□')
    expect(metadata).toContain('pdfuaid')
  })

  it('are named, each once', async () => {
    const { unprintable } = await writePdf(essayOf(document), resources)
    expect(unprintable.sort()).toEqual(['\u{1FFFF}', '\u{2FFFF}'])
  })
})

describe('words from the right in a PDF', () => {
  /** From left to right, as they are seen. */
  const seen = async (...runs: Parameters<typeof inline>) => {
    const { pieces } = await fileOf(essayOf(plan(paragraph(inline(...runs))), 'Why?', ''))
    const line = pieces.find(({ text }) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text))
    const beside = pieces.filter(({ y, text }) => Math.abs(y - (line?.y ?? 0)) < 6 && text.trim())
    return beside.sort((a, b) => a.x - b.x).map(({ text }) => text.trim())
  }

  it.each(['العربية.', 'عברית?', 'שלום”.'])(
    'keep the stop and the mark behind them in a sentence from the left: %s',
    async (typed) => {
      const parts = await seen(`English then ${typed}`, cited({ sourceId: book.id }))
      expect(parts.at(0)).toMatch(/^English then/)
      expect(parts.at(-1)).toMatch(/1$/)
      expect(parts.join('')).toMatch(/[.?]\u{200E}?1$/u)
    },
  )

  it('stand at the right in a paragraph of their own, the mark at its left', async () => {
    const parts = await seen('قال الرجل شيئا مهما.', cited({ sourceId: book.id }))
    expect(parts.at(0)).toMatch(/^1/)
  })
})

it('a tab in a PDF is a space at least', async () => {
  const { pieces } = await fileOf(essayOf(plan(paragraph('Year\tDeaths\t1937')), 'Why?', ''))
  const line = pieces.map(({ text }) => text).join('')
  expect(line).toMatch(/Year\s+Deaths\s+1937/)
})

describe('a PDF never fails for its words', () => {
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
