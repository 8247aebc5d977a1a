import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText, readStyle } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { hostileWords, unprintableWords, whatIsLeft } from './hostile.ts'
import { book, evidence, largePlan, largeQuestion, plan, point, sources, words } from './made-up.ts'
import { readWordFile, type WordFile } from './word-file.ts'

let essayOf: (document: PlanDocument, question?: string, author?: string) => EssayDocument
beforeAll(async () => {
  const style = await readStyle('mhra', join(import.meta.dirname, '../../../../resources'))
  essayOf = (document, question = largeQuestion, author = 'A. Student') =>
    compose({ question, document, author, cites: {}, citer: createCiter(style, sources) })
})
const fileOf = async (essay: EssayDocument): Promise<WordFile> =>
  readWordFile(await writeDocx(essay))

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
    expect(entries.map((entry) => entry.text)).toEqual(essay.bibliography?.entries.map(plainText))
  })

  it('prints the essay’s words in its order', () => {
    const printed = file.paragraphs.map((paragraph) => paragraph.text)
    const expected = [
      essay.title,
      essay.author,
      ...essay.blocks.map((block) => {
        if (block.type === 'stance') return block.words
        if (block.type === 'heading')
          return (block.number ? `${block.number}\t` : '') + plainText(block.runs)
        return (block.label ? `${block.label}  ` : '') + plainText(block.runs)
      }),
      'Bibliography',
      ...(essay.bibliography?.entries.map(plainText) ?? []),
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
