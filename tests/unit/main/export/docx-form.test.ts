/** The form of a Word document: its pages, contents, numbers, tables and cards, and the order of its elements. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Citer, createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import type { EssayBlock, EssayDocument } from '../../../../src/main/export/essay.ts'
import { exportOptionsSchema } from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { outOfOrder } from './docx-order.ts'
import { fullPlan, largePlan, paragraph, plan, point, section, sources } from './made-up.ts'
import { readWordFile, type WordFile } from './word-file.ts'

let citer: Citer
beforeAll(async () => {
  citer = createCiter(await styleForTests(), sources)
})

function essayOf(
  document: PlanDocument,
  chosen: Parameters<typeof exportOptionsSchema.parse>[0] = {},
): EssayDocument {
  const options = exportOptionsSchema.parse(chosen)
  const question = 'Was it in vain?'
  return compose({ question, document, cites: {}, sources, citer, author: 'A.', options })
}
const fileOf = async (essay: EssayDocument): Promise<WordFile> =>
  readWordFile(await writeDocx(essay))

const words = (text: string) => [{ text }]
const table: EssayBlock = {
  type: 'table',
  widths: [0.25, 0.75],
  head: ['Point', 'Evidence'],
  rows: [
    [
      [{ type: 'paragraph', runs: words('1') }],
      [
        { type: 'evidence', look: 'indented', label: 'Figure', runs: words('41 per cent') },
        { type: 'list', style: 'bulleted', items: [{ depth: 0, runs: words('an item') }] },
      ],
    ],
    [[], [{ type: 'paragraph', runs: words('nothing beside it') }]],
  ],
}
const card = (front: string): EssayBlock => ({
  type: 'card',
  front: words(front),
  back: [{ type: 'paragraph', label: 'Claim', runs: words('It was.') }],
})

describe('what is in an element', () => {
  it.each<[string, () => EssayDocument]>([
    ['a full plan', () => essayOf(fullPlan())],
    [
      'a full plan with everything',
      () =>
        essayOf(fullPlan(), { contents: true, liveCitations: true, split: 'kind', head: 'No. 7' }),
    ],
    ['words of other scripts', () => essayOf(plan(paragraph('قال Lenin هذا: 漢字 हिन्दी')))],
    ['a table', () => ({ ...essayOf(plan()), blocks: [table, table] })],
    ['cards', () => ({ ...essayOf(plan()), blocks: [card('Who?'), card('When?')] })],
  ])('stands in the order that the standard asks for: %s', async (_, essay) => {
    const { parts } = await fileOf(essay())
    const looked = [
      'document',
      'styles',
      'numbering',
      'footnotes',
      'settings',
      'footer1',
      'header1',
    ]
    const faults = looked.flatMap((part) => {
      const xml = parts[`word/${part}.xml`]
      return xml ? outOfOrder(xml).map((fault) => `${part}: ${fault}`) : []
    })
    expect([...new Set(faults)]).toEqual([])
  })

  it('is seen to be out of order where it is', () => {
    const open = '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    expect(outOfOrder(`${open}<w:pPr><w:jc/><w:keepNext/><w:b/></w:pPr></w:p>`)).toEqual([
      'w:keepNext stands behind w:jc in w:pPr',
      'w:pPr may have no w:b',
    ])
  })
})

describe('the pages', () => {
  it.each([
    ['a4', false, 'w:w="11906" w:h="16838" w:orient="portrait"'],
    ['a4', true, 'w:w="16838" w:h="11906" w:orient="landscape"'],
    ['letter', false, 'w:w="12240" w:h="15840" w:orient="portrait"'],
    ['letter', true, 'w:w="15840" w:h="12240" w:orient="landscape"'],
  ] as const)('are %s, landscape: %s', async (paper, isLandscape, size) => {
    const essay = essayOf(plan(), { paper })
    const { parts } = await fileOf({ ...essay, page: { ...essay.page, isLandscape } })
    expect(parts['word/document.xml']).toContain(`<w:pgSz ${size}`)
  })

  it('have the head that was chosen, and none where none was', async () => {
    const { parts } = await fileOf(essayOf(plan(), { head: 'Candidate <7>' }))
    expect(parts['word/header1.xml']).toContain('Candidate &lt;7&gt;')
    expect((await fileOf(essayOf(plan()))).parts['word/header1.xml']).toBeUndefined()
  })

  it('have letters of the size and lines of the height that were chosen', async () => {
    const { parts } = await fileOf(essayOf(plan(), { textSize: 14, lineSpacing: 2 }))
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(
      parts['word/styles.xml'] ?? '',
    )?.[0]
    expect(defaults).toContain('<w:sz w:val="28"/>')
    expect(defaults).toContain('w:line="480" w:lineRule="auto"')
  })
})

describe('the contents', () => {
  const document = plan(
    section('Offices', [
      point('Letters came first', [paragraph('So it was.')]),
      point('', [paragraph('Of no claim.')]),
    ]),
  )

  it('are a field of Word’s own that lists each heading and leads to it', async () => {
    const { parts, paragraphs } = await fileOf(essayOf(document, { contents: true }))
    const entries = paragraphs.filter(({ style }) => style.startsWith('TOC'))
    expect(entries.map(({ style, text }) => [style, text.replace(/\t\d*$/u, '')])).toEqual([
      ['TOCHeading', 'Contents'],
      ['TOC1', 'Offices'],
      ['TOC2', '1\tLetters came first'],
      ['TOC2', 'Point 2'],
    ])
    const xml = parts['word/document.xml'] ?? ''
    expect(xml).toContain(' TOC \\o &quot;1-3&quot; \\h \\z \\u ')
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>')
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/gu)].map(
      ([, to]) => to,
    )
    const marks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/gu)].map(
      ([, to]) => to,
    )
    expect(anchors).toHaveLength(3)
    expect(marks).toEqual(anchors)
  })

  /** Whether Word is asked to find the pages itself, and the pages that are there for who does not ask it. */
  const pagesIn = async (essay: EssayDocument) => {
    const { parts, paragraphs } = await fileOf(essay)
    const entries = paragraphs.filter(({ style }) => /^TOC\d/u.test(style))
    return {
      areDue: (parts['word/document.xml'] ?? '').includes('w:dirty'),
      pages: entries.map(({ text }) => /\t(\d*)$/u.exec(text)?.[1]),
    }
  }

  it('name their pages, and have Word ask nothing when it opens them', async () => {
    const { areDue, pages } = await pagesIn(essayOf(largePlan(12, 2), { contents: true }))
    expect(areDue).toBe(false)
    expect(pages).toEqual(pages.toSorted((one, other) => Number(one) - Number(other)))
    expect(pages[0]).toBe('1')
    expect(Number(pages.at(-1))).toBeGreaterThan(3)
  })

  it('name pages that Word is to find anew where there are letters of unknown width', async () => {
    const words = plan(section('हिन्दी', [point('Letters came first', [])]))
    expect(await pagesIn(essayOf(words, { contents: true }))).toEqual({
      areDue: true,
      pages: ['1', '1'],
    })
  })

  it('leave the pages of a long essay to Word', async () => {
    const { areDue, pages } = await pagesIn(essayOf(largePlan(150, 3), { contents: true }))
    expect(areDue).toBe(true)
    expect(new Set(pages)).toEqual(new Set(['']))
  })

  it('begin and end as many fields', async () => {
    const { parts } = await fileOf(essayOf(fullPlan(), { contents: true, liveCitations: true }))
    for (const part of ['word/document.xml', 'word/footnotes.xml']) {
      const marks = [...(parts[part] ?? '').matchAll(/w:fldCharType="(\w+)"/gu)].map(([, is]) => is)
      const depths = marks.map((_, at) => {
        const before = marks.slice(0, at + 1)
        return (
          before.filter((is) => is === 'begin').length - before.filter((is) => is === 'end').length
        )
      })
      expect(Math.min(...depths)).toBe(0)
      expect(depths.at(-1)).toBe(0)
    }
  })

  it('are not there where nobody asked for them, or where there is nothing to list', async () => {
    expect((await fileOf(essayOf(document))).parts['word/document.xml']).not.toContain('TOC')
    const empty = await fileOf(essayOf(plan(), { contents: true }))
    expect(empty.paragraphs.map(({ text }) => text)).toEqual(['Was it in vain?', 'A.'])
  })
})

describe('the points', () => {
  const numbersOf = ({ parts, paragraphs }: WordFile) => {
    const numbering = parts['word/numbering.xml'] ?? ''
    return paragraphs
      .filter(({ style }) => style.startsWith('Heading'))
      .map(({ list, text }) => {
        const own = new RegExp(
          `<w:num w:numId="${list?.id}".*?<w:abstractNumId w:val="(\\d+)"`,
          'su',
        )
        const abstract = own.exec(numbering)?.[1]
        const levels = new RegExp(
          `<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`,
          'su',
        )
        const start = /<w:start w:val="(\d+)"/u.exec(levels.exec(numbering)?.[0] ?? '')?.[1]
        return [text, list ? `${list.id} from ${start}` : null]
      })
  }

  it('are numbered by Word, one after the other', async () => {
    const numbers = numbersOf(await fileOf(essayOf(largePlan(4, 0))))
    const numbered = numbers.filter(([, number]) => number !== null)
    expect(numbered).toHaveLength(4)
    expect(new Set(numbered.map(([, number]) => number)).size).toBe(1)
    expect(numbered[0]?.[1]).toMatch(/ from 1$/u)
  })

  it('count on behind a point without a claim, which has its number in words', async () => {
    const document = plan(
      point('One', []),
      point('', [paragraph('Of no claim.')]),
      point('Three', []),
    )
    const numbers = numbersOf(await fileOf(essayOf(document)))
    expect(numbers).toEqual([
      ['One', expect.stringMatching(/ from 1$/u)],
      ['Point 2', null],
      ['Three', expect.stringMatching(/ from 3$/u)],
    ])
  })
})

describe('tables and cards', () => {
  it('have a head that repeats, columns as wide as was asked, and rows that stay whole', async () => {
    const { parts } = await fileOf({ ...essayOf(plan()), blocks: [table] })
    const xml = parts['word/document.xml'] ?? ''
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(3)
    const [first = 0, second = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) =>
      Number(width),
    )
    expect(second / first).toBeCloseTo(3, 1)
    expect(xml).toContain('<w:tblStyle w:val="TableGrid"/>')
  })

  it('hold a paragraph in each cell, and one after the table', async () => {
    const { parts } = await fileOf({ ...essayOf(plan()), blocks: [table, table] })
    const xml = parts['word/document.xml'] ?? ''
    const cells = xml.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []
    expect(cells.length).toBe(12)
    expect(cells.filter((cell) => !/<\/w:p><\/w:tc>$/u.test(cell))).toEqual([])
    expect(xml).not.toMatch(/<\/w:tbl><w:(?:tbl|sectPr)>/u)
  })

  it('put each card on a page of its own, the first below the title, its front before its back', async () => {
    const { parts, paragraphs } = await fileOf({
      ...essayOf(plan()),
      blocks: [card('Who?'), card('When?')],
    })
    expect((parts['word/document.xml'] ?? '').match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1)
    const printed = paragraphs.map(({ text }) => text).filter((text) => text !== '')
    expect(printed.slice(2)).toEqual(['Who?', 'Claim  It was.', 'When?', 'Claim  It was.'])
  })
})

it('the count of words stands at the end', async () => {
  const { paragraphs } = await fileOf({ ...essayOf(fullPlan()), wordCount: '412 words.' })
  expect(paragraphs.at(-1)).toMatchObject({ style: 'WordCount', text: '412 words.' })
})

it('styles are Word’s own by id and name, and linked to their letters where Word links them', async () => {
  const styles = (await fileOf(essayOf(fullPlan()))).parts['word/styles.xml'] ?? ''
  const own = [
    ['Title', 'Title', true],
    ['Heading1', 'heading 1', true],
    ['Heading2', 'heading 2', true],
    ['Heading3', 'heading 3', true],
    ['Quote', 'Quote', true],
    ['BodyText', 'Body Text', true],
    ['FootnoteText', 'footnote text', true],
    ['FootnoteReference', 'footnote reference', false],
    ['Bibliography', 'Bibliography', false],
    ['ListBullet', 'List Bullet', false],
    ['ListNumber2', 'List Number 2', false],
    ['TOC1', 'toc 1', false],
    ['TOCHeading', 'TOC Heading', false],
    ['TableGrid', 'Table Grid', false],
  ] as const
  for (const [id, name, isLinked] of own) {
    const style = new RegExp(`w:styleId="${id}"[^>]*>(.*?)</w:style>`, 'su').exec(styles)?.[1] ?? ''
    expect(style).toContain(`<w:name w:val="${name}"/>`)
    expect(style.includes(`<w:link w:val="${id}Char"/>`), id).toBe(isLinked)
  }
  const ids = [...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
