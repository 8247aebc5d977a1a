import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { type EssayLine, linesIn, marksOf } from './essay-lines.ts'
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
  sources,
  words,
} from './made-up.ts'
import { readWordFile, type WordFile } from './word-file.ts'

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
const fileOf = async (essay: EssayDocument): Promise<WordFile> =>
  readWordFile(await writeDocx(essay))

/** A line as Word's text has it: a number is tabbed off its words, a label stands two blanks before. */
const printedLine = ({ type, before, runs }: EssayLine): string =>
  `${before}${before && runs.length > 0 ? (/^h\d/u.test(type) ? '\t' : '  ') : ''}${runs
    .map((run) => ('text' in run ? run.text : ''))
    .join('')}`

describe('a Word document', () => {
  let essay: EssayDocument
  let file: WordFile
  beforeAll(async () => {
    essay = essayOf(largePlan(20, 3))
    file = await fileOf(essay)
  })

  it('has the parts a reader needs', () => {
    expect(Object.keys(file.parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'docProps/core.xml',
        'word/_rels/document.xml.rels',
        'word/document.xml',
        'word/footnotes.xml',
        'word/styles.xml',
      ]),
    )
  })

  it('has one real footnote a citation, marked in order', () => {
    expect(file.paragraphs.flatMap((paragraph) => paragraph.notes)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    expect([...file.footnotes]).toEqual(
      essay.notes.map(({ number, runs }) => [number, plainText(runs)]),
    )
  })

  it('uses Word’s own styles, each defined', () => {
    const styles = new Set(file.paragraphs.map((paragraph) => paragraph.style))
    expect([...styles].sort()).toEqual([
      'Author',
      'Bibliography',
      'BodyText',
      'Evidence',
      'EvidenceComment',
      'Heading1',
      'Heading2',
      'Quote',
      'Stance',
      'Title',
    ])
    for (const style of [...styles, 'FootnoteText', 'FootnoteReference', 'Heading3', 'PartLabel'])
      expect(file.parts['word/styles.xml']).toContain(`w:styleId="${style}"`)
  })

  it('keeps headings and stances with what follows them', () => {
    const styles = file.parts['word/styles.xml'] ?? ''
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Stance'])
      expect(styles).toMatch(new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*<w:keepNext/>`, 'u'))
  })

  it('hangs the entries of the bibliography', () => {
    expect(file.parts['word/styles.xml']).toMatch(
      /w:styleId="Bibliography"(?:(?!<\/w:style>).)*<w:ind [^>]*w:hanging="\d+"/u,
    )
    const entries = file.paragraphs.filter((paragraph) => paragraph.style === 'Bibliography')
    expect(entries.map((entry) => entry.text)).toEqual(
      essay.bibliography?.listings.flatMap(({ entries }) =>
        entries.map(({ runs }) => plainText(runs)),
      ),
    )
  })

  it('prints the essay’s words in its order', () => {
    const printed = file.paragraphs.map((paragraph) => paragraph.text)
    const expected = [
      essay.title,
      essay.author,
      ...linesIn(essay.blocks).map(printedLine),
      'Bibliography',
      ...(essay.bibliography?.listings.flatMap(({ entries }) =>
        entries.map(({ runs }) => plainText(runs)),
      ) ?? []),
    ]
    expect(printed).toEqual(expected)
  })

  it('names its title, author and language, its paper and its page numbers', () => {
    const { parts } = file
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${largeQuestion}</dc:title>`)
    expect(parts['docProps/core.xml']).toContain('<dc:creator>A. Student</dc:creator>')
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>/u)
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="1190\d" w:h="168[34]\d"/u)
    expect(parts['word/footer1.xml']).toContain('PAGE')
  })

  it('leads to the web address of a source', () => {
    expect(file.parts['word/_rels/footnotes.xml.rels']).toContain(
      'Target="https://reading-room.example/collections/petrograd?from=1917&amp;to=1921"',
    )
  })
})

describe('a Word document of a plan with everything in it', () => {
  let essay: EssayDocument
  let file: WordFile
  const paragraphOf = (words: string) => {
    const found = file.paragraphs.find(({ text }) => text.includes(words))
    if (!found) throw new Error(`no paragraph says “${words}”`)
    return found
  }
  beforeAll(async () => {
    essay = essayOf(fullPlan())
    file = await fileOf(essay)
  })

  it('prints the essay’s words in its order, and its notes where they are marked', () => {
    const lines = linesIn(essay.blocks)
    const printed = file.paragraphs.slice(2, 2 + lines.length)
    expect(printed.map(({ text }) => text)).toEqual(lines.map(printedLine))
    expect(printed.map(({ notes }) => notes)).toEqual(lines.map(({ runs }) => marksOf(runs)))
    expect([...file.footnotes]).toEqual(
      essay.notes.map(({ number, runs }) => [number, plainText(runs)]),
    )
  })

  it('has real lists of Word’s own, each of which begins anew', () => {
    const items = file.paragraphs.flatMap(({ list, style }) => (list ? [{ ...list, style }] : []))
    expect(new Set(items.map(({ style }) => style))).toEqual(new Set(['ListParagraph']))
    const lists = [...Map.groupBy(items, ({ id }) => id).values()]
    expect(lists.map((items) => items.map(({ level }) => level))).toEqual([
      [0, 0, 1, 1, 2, 2, 0],
      [0, 1, 0],
      [0, 0],
      [0, 1, 2],
    ])
    const numbering = file.parts['word/numbering.xml'] ?? ''
    for (const [{ id } = { id: '' }] of lists) {
      const [, own = ''] =
        new RegExp(`<w:num w:numId="${id}"[^>]*>(.*?)</w:num>`, 'su').exec(numbering) ?? []
      expect(own.match(/<w:startOverride w:val="1"\/>/gu)).toHaveLength(5)
    }
  })

  it('numbers and marks the items of each depth as the essay says', () => {
    const numbering = file.parts['word/numbering.xml'] ?? ''
    const looks = file.paragraphs.flatMap(({ list }) => {
      if (!list) return []
      const [, abstract = ''] =
        new RegExp(`<w:num w:numId="${list.id}"[^>]*><w:abstractNumId w:val="(\\d+)"`, 'u').exec(
          numbering,
        ) ?? []
      const [levels = ''] =
        new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 'su').exec(
          numbering,
        ) ?? []
      const [level = ''] =
        new RegExp(`<w:lvl w:ilvl="${list.level}".*?</w:lvl>`, 'su').exec(levels) ?? []
      const value = (name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`, 'u').exec(level)?.[1]
      return [`${value('numFmt')} ${value('lvlText')}`]
    })
    expect(looks.slice(0, 10)).toEqual([
      'decimal %1.',
      'decimal %1.',
      'lowerLetter %2.',
      'lowerLetter %2.',
      'lowerRoman %3.',
      'lowerRoman %3.',
      'decimal %1.',
      'bullet •',
      'bullet ◦',
      'bullet •',
    ])
    expect(looks.at(-1)).toBe('bullet ▪')
  })

  it('leads from words to their addresses, in Word’s own style for that', () => {
    const links = file.paragraphs.flatMap((paragraph) => paragraph.links)
    expect(links.filter(({ words }) => words.startsWith('the '))).toEqual([
      {
        words: 'the reading room',
        to: 'https://reading-room.example/files?from=1917&to=1921#box',
      },
      { words: 'the archive', to: 'mailto:files@reading-room.example' },
    ])
    expect(paragraphOf('the archive').xml).toContain('<w:rStyle w:val="Hyperlink"/>')
    expect(file.parts['word/styles.xml']).toContain('w:styleId="Hyperlink"')
  })

  it('sets a counter in, each part of it in a style of its own that is defined', () => {
    expect(paragraphOf('Most posts were').style).toBe('CounterBodyText')
    expect(paragraphOf('Of ten posts').style).toBe('CounterEvidence')
    expect(paragraphOf('Seven of which').style).toBe('CounterEvidenceComment')
    expect(paragraphOf('We raised our').style).toBe('CounterQuote')
    expect(paragraphOf('A vote with one').style).toBe('CounterBodyText')
    expect(paragraphOf('So the means').style).toBe('BodyText')
    for (const style of new Set(file.paragraphs.map(({ style }) => style)))
      expect(file.parts['word/styles.xml']).toContain(`w:styleId="${style}"`)
  })

  it('has headings of three levels', () => {
    expect(paragraphOf('Offices').style).toBe('Heading1')
    expect(paragraphOf('Before 1922').style).toBe('Heading2')
    expect(paragraphOf('Appointments were').style).toBe('Heading3')
  })
})

describe('how a Word document is set', () => {
  const blocks = plan(paragraph('Year\tDeaths\t1937'), paragraph(inline('\tset in\n\tand again')))

  it('says of each line height that it is one, and no exact length', async () => {
    const { parts } = await fileOf(essayOf(fullPlan()))
    const heights = Object.values(parts).flatMap(
      (xml) => xml.match(/<w:spacing [^>]*w:line=[^>]*>/gu) ?? [],
    )
    expect(heights.length).toBeGreaterThan(5)
    expect(heights.filter((height) => !height.includes('w:lineRule="auto"'))).toEqual([])
  })

  it('has real tabs where the student wrote tabs', async () => {
    const { paragraphs, parts } = await fileOf(essayOf(blocks))
    expect(paragraphs.map(({ text }) => text).slice(2)).toEqual([
      'Year\tDeaths\t1937',
      'set in\n\tand again',
    ])
    expect(parts['word/document.xml']).not.toMatch(/<w:t(?: [^>]*)?>[^<]*\t/u)
  })
})

describe('hostile words in a Word document', () => {
  it.each(hostileWords)('come out as typed: %s', async (typed) => {
    const cited = { sourceId: book.id, locator: typed }
    const document = plan(
      point(typed, [evidence(typed, { comment: words(typed), citation: cited })]),
    )
    const { paragraphs, footnotes, parts } = await fileOf(essayOf(document, typed, typed))
    const printed = paragraphs.map((paragraph) => paragraph.text)
    expect(printed.slice(0, 6)).toEqual([
      typed,
      typed,
      `1\t${typed}`,
      'Supports',
      typed,
      `Comment  ${typed}`,
    ])
    expect(footnotes.size).toBe(1)
    expect(parts['docProps/core.xml']).toContain('<dc:title>')
  })

  it.each(hostileWords)(
    'come out as typed where they lead somewhere and in lists: %s',
    async (typed) => {
      const address = `https://example.org/?q=${typed}`
      const document = plan(
        point('Claim', [
          paragraph(inline(leading(typed, address), cited({ sourceId: book.id, locator: typed }))),
          list('numbered', [0, typed], [1, [leading(typed, `mailto:${typed}`)]]),
          counter(typed, [paragraph(typed)], typed),
          link(typed),
        ]),
      )
      const { paragraphs, footnotes, parts } = await fileOf(essayOf(document))
      expect(paragraphs.slice(4, 11).map(({ text }) => text)).toEqual([
        typed,
        typed,
        typed,
        `Counter  ${typed}`,
        typed,
        `Reply  ${typed}`,
        `Link  ${typed}`,
      ])
      expect(footnotes.size).toBe(1)
      const links = paragraphs.flatMap(({ links }) => links)
      expect(links.map(({ words }) => words)).toEqual([typed, typed])
      expect(links[0]?.to).toMatch(/^https:\/\/example\.org\/\?q=[!-~]+$/u)
      expect(links[1]?.to).toMatch(/^mailto:[!-~]+$/u)
      // The number in the footer is the one field.
      const fields = Object.values(parts).flatMap(
        (xml) => xml.match(/<w:instrText[^>]*>[^<]*/gu) ?? [],
      )
      expect(fields).toHaveLength(1)
    },
  )

  it('lose only what no document can hold', async () => {
    const document = plan(point(unprintableWords, [evidence(unprintableWords)]))
    const { paragraphs } = await fileOf(essayOf(document, unprintableWords, unprintableWords))
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
      whatIsLeft,
      whatIsLeft,
      `1\t${whatIsLeft}`,
      'Supports',
      whatIsLeft,
    ])
  })
})

it('a Word document without an author names none', async () => {
  const { parts, paragraphs } = await fileOf(essayOf(plan(), 'Why?', ''))
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['Why?'])
  expect(parts['docProps/core.xml']).not.toMatch(/Un-named|undefined/u)
})
