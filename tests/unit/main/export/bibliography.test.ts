// A bibliography as it is set: numbers, words from the right, and the count of words behind it.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import { firstStyles } from '../../../../src/shared/model/citation-style.ts'
import { defaultExportOptions, type Split } from '../../../../src/shared/model/export-options.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'
import { evidence, plan, sources } from './made-up.ts'
import { essayWith, paragraph } from './made-up-essays.ts'
import { readPdfFile } from './pdf-file.ts'
import { readWordFile } from './word-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')

/** One that cites each of the sources. */
async function essayIn(
  style: string,
  { of = sources, split = 'none' }: { of?: Source[]; split?: Split } = {},
): Promise<EssayDocument> {
  return compose({
    question: 'Who ruled?',
    document: plan(...of.map(({ id }) => evidence('They came.', { citation: { sourceId: id } }))),
    cites: {},
    sources: of,
    citer: createCiter(await styleForTests(style), of),
    author: '',
    options: { ...defaultExportOptions, split },
  })
}
const beginningsOf = ({ bibliography }: EssayDocument): (string | undefined)[] =>
  (bibliography?.listings ?? []).flatMap(({ entries }) =>
    entries.map(({ runs }) => /^[^\t]*\t/u.exec(runs[0]?.text ?? '')?.[0]),
  )

const listed = (...works: string[]): EssayDocument['bibliography'] => ({
  heading: 'Bibliography',
  listings: [{ entries: works.map((text, at) => ({ sourceId: `${at}`, runs: [{ text }] })) }],
})

describe('a bibliography', () => {
  it.each(firstStyles.map(({ id }) => id))(
    'has a tab behind its numbers, and no others: %s',
    async (style) => {
      const numbers =
        style === 'vancouver' ? ['1.\t', '2.\t', '3.\t', '4.\t', '5.\t'] : Array(5).fill(undefined)
      expect(beginningsOf(await essayIn(style))).toEqual(numbers)
    },
  )

  it('has it where it is parted under headings too', async () => {
    const numbers = beginningsOf(await essayIn('vancouver', { split: 'kind' }))
    expect(numbers.toSorted()).toEqual(['1.\t', '2.\t', '3.\t', '4.\t', '5.\t'])
  })

  it('has none behind a year that a title begins with', async () => {
    const work = (title: string): Source => ({ id: title, type: 'book', title })
    const essay = await essayIn('mhra', { of: [work('1 January'), work('1917. A Year')] })
    expect(beginningsOf(essay)).toEqual([undefined, undefined])
  })

  it('has its words under each other in a PDF, whatever their numbers', async () => {
    const works = Array.from(
      { length: 12 },
      (_, at) => `${at + 1}.\tMarlowe E. ${'The clerks. '.repeat(20)}`,
    )
    const { pieces } = await readPdfFile(
      (await writePdf(essayWith([], { bibliography: listed(...works) }), resources)).bytes,
    )
    const starts = pieces.filter(({ text }) => /^Marlowe/u.test(text)).map(({ x }) => Math.round(x))
    expect(starts).toHaveLength(12)
    expect(new Set(starts).size).toBe(1)
  })

  it('is set from the right where it is written so', async () => {
    const essay = essayWith([], { bibliography: listed('Marlowe, Edith', 'إينالجيك خليل') })
    const { pieces } = await readPdfFile((await writePdf(essay, resources)).bytes)
    const arabic = pieces.find(({ text }) => /\p{Script=Arabic}/u.test(text))
    expect(arabic?.x).toBeGreaterThan(300)
    const { paragraphs } = readWordFile(await writeDocx(essay))
    expect(paragraphs.map(({ xml }) => xml.includes('<w:bidi/>')).slice(-2)).toEqual([false, true])
  })

  it('keeps its last work with the count of words, in a PDF and in Word', async () => {
    // As many lines before it as leave no room for the count.
    for (const lines of Array.from({ length: 8 }, (_, at) => at + 24)) {
      const blocks = Array.from({ length: lines }, () => paragraph('Whoever wrote the letters.'))
      const essay = essayWith(blocks, {
        bibliography: listed('Marlowe', 'Last'),
        wordCount: '9 words',
      })
      const { pieces } = await readPdfFile((await writePdf(essay, resources)).bytes)
      const pageOf = (words: string) => pieces.find(({ text }) => text === words)?.page
      expect(pageOf('Last')).toBe(pageOf('9 words'))
    }
    const { paragraphs } = readWordFile(
      await writeDocx(
        essayWith([], { bibliography: listed('Marlowe', 'Last'), wordCount: '9 words' }),
      ),
    )
    expect(
      paragraphs.filter(({ xml }) => xml.includes('<w:keepNext/>')).map(({ text }) => text),
    ).toEqual(['Last'])
  })
})
