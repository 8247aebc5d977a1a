import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EssayBlock, EssayDocument, EssayPart } from '../../../../src/main/export/essay.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import {
  card,
  cards,
  essayWith,
  grid,
  heading,
  notes,
  onePage,
  paragraph,
} from './made-up-essays.ts'
import { type PdfFile, readPdfFile, rolesOf, squeeze } from './pdf-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')
const fileOf = async (essay: EssayDocument): Promise<PdfFile> =>
  readPdfFile((await writePdf(essay, resources)).bytes)
const many = (file: PdfFile, role: string): number =>
  file.tags.flatMap(rolesOf).filter((found) => found === role).length

const text =
  'Whoever wrote the letters had the party, and whoever had the party had the state. '.repeat(6)

describe('the paper of a PDF', () => {
  it.each([
    ['A4', { paper: 'a4', isLandscape: false }, [595, 842]],
    ['A4 on its side', { paper: 'a4', isLandscape: true }, [842, 595]],
    ['Letter', { paper: 'letter', isLandscape: false }, [612, 792]],
    ['Letter on its side', { paper: 'letter', isLandscape: true }, [792, 612]],
  ] as const)('is %s', async (_, page, size) => {
    const { sizes } = await fileOf(essayWith([paragraph(text)], { page }))
    expect(sizes.map((side) => side.map(Math.round))).toEqual([size])
  })

  it('is that of a card, A6 on its side, for cards', async () => {
    const { sizes } = await fileOf(cards(1))
    for (const size of sizes) expect(size.map(Math.round)).toEqual([420, 298])
  })
})

describe('the type of a PDF', () => {
  const lineGap = async (page: Partial<EssayDocument['page']>) => {
    const { pieces } = await fileOf(essayWith([paragraph(text)], { page }))
    const [first, second] = pieces.filter(({ text }) => text.length > 50).map(({ y }) => y)
    return (first ?? 0) - (second ?? 0)
  }

  it.each([
    [11.5, 1],
    [11.5, 1.15],
    [12, 1.5],
    [12, 2],
    [16, 1],
  ])('of %f points has %f lines to a line, each as high as in Word', async (textSize, lines) => {
    expect(await lineGap({ textSize, lineSpacing: lines })).toBeCloseTo(textSize * 1.157 * lines, 1)
  })

  it('breaks no word of the text, and words of narrow columns by their language, whole to whoever copies them', async () => {
    const long = 'Administrative responsibilities outlasted revolutionary enthusiasm. '
      .repeat(9)
      .trim()
    const ends = async (essay: EssayDocument) => {
      const file = await fileOf(essay)
      expect(file.squeezed).toContain(squeeze(long))
      const lines = file.pieces.filter(({ text }) => /^\S.*[a-z.]/u.test(text))
      return lines.map(({ text }) => text.trim().split(' ').at(-1) ?? '')
    }
    const isBroken = (word: string) => word.length > 2 && !`${long} `.includes(`${word} `)
    const named = { title: long, author: '' }
    expect((await ends(essayWith([paragraph(long)], named))).filter(isBroken)).toEqual([])
    const rows = [[[paragraph(long)], []]]
    const narrow = essayWith([{ type: 'table', widths: [0.2, 0.8], head: ['a', 'b'], rows }], named)
    expect((await ends(narrow)).filter(isBroken)).toContain('enthusi')
  })
})

describe('what stands on every page', () => {
  it('is the head that was chosen, and the page’s number', async () => {
    const paragraphs = Array.from({ length: 12 }, () => paragraph(text))
    const { pages, pieces } = await fileOf(essayWith(paragraphs, { page: { head: 'No. 4021' } }))
    expect(pages).toBeGreaterThan(1)
    for (let page = 1; page <= pages; page += 1) {
      const printed = pieces.filter((piece) => piece.page === page)
      expect(printed.filter(({ text, y }) => text === 'No. 4021' && y > 780)).toHaveLength(1)
      expect(printed.filter(({ text, y }) => text === String(page) && y < 60)).toHaveLength(1)
    }
  })
})

it('contents name each heading and its page, without the notes of headings', async () => {
  const noted = {
    type: 'heading' as const,
    level: 1 as const,
    runs: [{ text: 'Terror' }, { note: 1 }],
  }
  const essay = essayWith([heading(1, 'Office'), paragraph(text), noted, paragraph(text)], {
    hasContents: true,
    notes: notes(1),
  })
  const { pieces, tags, squeezed } = await fileOf(essay)
  const first = pieces.filter(({ page }) => page === 1).map((piece) => piece.text)
  expect(squeeze(first.join(''))).toMatch(/ContentsOffice\.+2Terror\.+2/)
  expect(tags.flatMap(rolesOf)).toEqual(expect.arrayContaining(['TOC', 'TOCI']))
  expect(squeezed.split('EdithMarlowe').length - 1).toBe(1)
})

it('a bibliography has its parts under headings of their own, and the words are counted last', async () => {
  const entry = (text: string) => ({ sourceId: text, runs: [{ text }] })
  const essay = essayWith([heading(1, 'Office'), paragraph(text)], {
    bibliography: {
      heading: 'Bibliography',
      listings: [
        { heading: 'Primary sources', entries: [entry('Letters from Petrograd')] },
        { heading: 'Secondary sources', entries: [entry('Marlowe, Edith, The Clerks')] },
      ],
    },
    wordCount: '1,243 words, without footnotes and bibliography',
  })
  const { outline, squeezed } = await fileOf(essay)
  expect(outline.at(-1)).toEqual({
    title: 'Bibliography',
    items: [
      { title: 'Primary sources', items: [] },
      { title: 'Secondary sources', items: [] },
    ],
  })
  expect(squeezed).toMatch(/1,243words,withoutfootnotesandbibliography1$/)
})

it('a citation in the text stands in its line', async () => {
  const { squeezed } = await fileOf(
    essayWith([
      {
        type: 'paragraph',
        runs: [
          { text: 'The party grew ' },
          {
            citation: 0,
            runs: [{ text: '(Marlowe ' }, { text: '1998', italic: true }, { text: ')' }],
          },
          { text: '.' },
        ],
      },
    ]),
  )
  expect(squeezed).toContain('Thepartygrew(Marlowe1998).')
})

describe('a table', () => {
  const rows = 30
  let file: PdfFile
  beforeAll(async () => {
    const register = essayWith([heading(1, 'Evidence'), grid(rows)], {
      layout: 'register',
      notes: notes(rows),
      page: { isLandscape: true },
    })
    file = await fileOf(register)
  })
  const on = (page: number) => file.pieces.filter((piece) => piece.page === page)

  it('has its head on every page, as what it is', () => {
    expect(file.pages).toBeGreaterThan(3)
    for (let page = 1; page <= file.pages; page += 1) {
      expect(on(page).filter(({ text }) => text === 'Stance')).toHaveLength(1)
      expect(
        file.tags[page - 1] && rolesOf(file.tags[page - 1] ?? { role: '', children: [] }),
      ).toContain('TH')
    }
    expect(many(file, 'TH')).toBe(5 * file.pages)
    expect(many(file, 'TD')).toBe(5 * rows)
  })

  it('has every row once, and its note on the same page', () => {
    const claims = file.squeezed.split('decidedwhorose').length - 1
    expect(claims).toBe(rows)
    for (let page = 1; page <= file.pages; page += 1) {
      const printed = squeeze(
        on(page)
          .map((piece) => piece.text)
          .join(''),
      )
      const marked = [...printed.matchAll(/toaletter\.(\d+)/g)].map(([, mark]) => mark)
      const noted = [...printed.matchAll(/(\d+)EdithMarlowe/g)].map(([, note]) => note)
      expect(marked.length).toBeGreaterThan(0)
      expect(noted.map(Number)).toEqual(marked.map((mark) => Number.parseInt(mark ?? '', 10)))
    }
  })

  it('lets a row run on where it has no room on any page', async () => {
    const { pages, squeezed } = await fileOf(
      essayWith([
        {
          type: 'table',
          widths: [0.5, 0.5],
          head: ['Words', 'Source'],
          rows: [[[paragraph(`${text.repeat(12)}END`)], [paragraph('Marlowe')]]],
        },
      ]),
    )
    expect(pages).toBeGreaterThan(1)
    expect(squeezed).toContain('END')
  })
})

describe('a note', () => {
  const quoted = 'Of forty secretaries thirty-one owed their post to a letter. '
  /** Evidence, items, counters and plain words by turns, each of another length and with a note. */
  const noted = (at: number): EssayBlock => {
    const runs = [{ text: quoted.repeat(1 + ((at * 5) % 4)).trim() }, { note: at + 1 }]
    const evidence: EssayPart = { type: 'evidence', look: 'quotation', runs }
    const blocks: EssayBlock[] = [
      evidence,
      { type: 'list', style: 'numbered', items: [{ depth: 0, runs }] },
      { type: 'group', parts: [paragraph('Most were elected.', 'Counter'), evidence] },
      { type: 'paragraph', runs },
      { type: 'comment', label: 'Comment', runs },
    ]
    return blocks[at % blocks.length] ?? evidence
  }

  it.each([
    [10, 1],
    [11.5, 1.15],
    [12, 1.5],
    [12, 2],
  ])(
    'is on the page of its mark, in type of %f points and %f lines',
    async (textSize, lineSpacing) => {
      const many = 90
      const blocks = Array.from({ length: many }, (_, at) => noted(at))
      const file = await fileOf(
        essayWith(blocks, { notes: notes(many), page: { textSize, lineSpacing } }),
      )
      // Its mark and the one before its words, both alone in their piece; the page's number stands lower.
      const printed = new Map<string, number[]>()
      for (const { text, page, y } of file.pieces)
        if (/^\d+$/u.test(text.trim()) && y > 60)
          printed.set(text.trim(), [...(printed.get(text.trim()) ?? []), page])
      expect(printed.size).toBe(many)
      for (const [number, pages] of printed)
        expect([number, pages]).toEqual([number, [pages[0], pages[0]]])
    },
  )
})

it('a cell runs from the right where its words do, with a tab as a space and emoji as they are', async () => {
  const essay = essayWith([
    {
      type: 'table',
      widths: [0.5, 0.5],
      head: ['Where', 'What'],
      rows: [[[paragraph('قال الرجل')], [paragraph('Year\tDeaths 🎉')]]],
    },
  ])
  const { pieces } = await fileOf(essay)
  const middle = 595 / 2
  const arabic = pieces.find(({ text }) => /\p{Script=Arabic}/u.test(text))
  expect(arabic?.right).toBeGreaterThan(middle - 25)
  expect(pieces.map(({ text }) => text).join('')).toMatch(/Year\s+Deaths\s*🎉/u)
})

describe('the layout of one page', () => {
  const made = (essay: EssayDocument) => writePdf(essay, resources)

  it.each([
    [1, 1],
    [6, 1],
    [12, 1],
    [9, 2],
  ])('is one page for %i points, %i times as long', async (points, times) => {
    const { bytes, overflows } = await made(onePage(points, times))
    const file = await readPdfFile(bytes)
    expect([overflows, file.pages]).toEqual([null, 1])
    expect(file.squeezed.split('decidedwhorose').length - 1).toBe(points * times)
  })

  it('keeps to the type that was chosen where that fits, and to no smaller one than it must', async () => {
    const sizeOf = async (points: number) => {
      const { pieces } = await readPdfFile((await made(onePage(points))).bytes)
      return pieces.find(({ text }) => text === 'Trotsky had the army.')?.height ?? 0
    }
    expect(await sizeOf(3)).toBeCloseTo(9, 1)
    const [twelve, eight] = [await sizeOf(12), await sizeOf(9)]
    expect(twelve).toBeGreaterThanOrEqual(6.5)
    expect(eight).toBeGreaterThanOrEqual(twelve)
  })

  it('says what does not fit, and prints it all', async () => {
    const { bytes, overflows } = await made(onePage(40, 2))
    expect(overflows).toMatch(
      /^Even in type of 6\.5 points this takes \d pages, not one: what comes from “The party’s offices, and not its ideas, decided who rose\. Th…” on does not fit\. Leave out/,
    )
    const { squeezed } = await readPdfFile(bytes)
    expect(squeezed.split('decidedwhorose').length - 1).toBe(80)
  })
})

describe('cards', () => {
  it('have what is asked on one side and what is to be known on the next', async () => {
    const { pages, pieces, outline } = await fileOf(cards(3))
    const words = (page: number) =>
      squeeze(
        pieces
          .filter((piece) => piece.page === page)
          .map((piece) => piece.text)
          .join(''),
      )
    expect(pages).toBe(8)
    expect(words(1)).toBe('WhydidStalinandnotTrotskycometolead?')
    expect(words(2)).toBe('LineofargumentWhoeverwrotethelettershadtheparty.')
    expect(words(7)).toBe('Point3:whoappointedthesecretaries?')
    expect(words(8)).toMatch(/^ClaimTheparty.*letter\.33EdithMarlowe,TheClerks,2\.$/)
    expect(outline).toHaveLength(4)
  })

  it('keep a long side on its card, in smaller type', async () => {
    expect((await fileOf(cards(2, 4))).pages).toBe(6)
  })

  it('keep a long side with many notes on its card, in smaller notes too', async () => {
    const back = Array.from(
      { length: 6 },
      (_, at): EssayPart => ({
        type: 'evidence',
        look: 'quotation',
        runs: [
          { text: 'Whoever wrote the letters had the party, and whoever had it wrote.' },
          { note: at + 1 },
        ],
      }),
    )
    const essay = essayWith([card('Who?', back)], { layout: 'cards', notes: notes(6) })
    const { pages, pieces } = await fileOf(essay)
    expect(pages).toBe(2)
    const heightOf = (words: string) => pieces.find(({ text }) => text.includes(words))?.height ?? 0
    expect(heightOf('Edith Marlowe')).toBeLessThan(heightOf('Whoever wrote'))
  })
})

it('an essay of which no PDF/UA-1 can be made is a tagged PDF all the same', async () => {
  // A heading of the second level may not come first.
  const file = await fileOf(essayWith([heading(2, 'Offices'), paragraph(text)]))
  expect(file.metadata).not.toContain('pdfuaid')
  expect(file.tags.flatMap(rolesOf)).toContain('P')
})
