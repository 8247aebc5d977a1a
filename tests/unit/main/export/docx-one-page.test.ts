// The one-page layout keeps to its page in Word, or says what does not.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Citer, createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { wordDocument, writeDocx } from '../../../../src/main/export/docx.ts'
import { fitInWord } from '../../../../src/main/export/docx-one-page.ts'
import { createLayouter, type LaidOut } from '../../../../src/main/export/docx-pages.ts'
import type { EssayDocument } from '../../../../src/main/export/essay.ts'
import { exportOptionsSchema } from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { fullPlan, largePlan, sources } from './made-up.ts'
import { onePage } from './made-up-essays.ts'
import { readWordFile } from './word-file.ts'

let pagesOf: (essay: EssayDocument) => LaidOut
let citer: Citer
beforeAll(async () => {
  const layOut = await createLayouter()
  pagesOf = (essay) => layOut(wordDocument(essay).document)
  citer = createCiter(await styleForTests(), sources)
})

const essayOf = (document: PlanDocument): EssayDocument =>
  compose({
    question: 'Was it in vain?',
    document,
    cites: {},
    sources,
    citer,
    author: '',
    options: exportOptionsSchema.parse({ layout: 'one-page' }),
  })
const sized = (essay: EssayDocument, textSize: number): EssayDocument => ({
  ...essay,
  page: { ...essay.page, textSize },
})

describe('the layout of one page, in Word', () => {
  it.each([1, 4, 7, 10])('is one page for %i points', async (points) => {
    const { essay, overflows } = await fitInWord(onePage(points))
    expect([overflows, pagesOf(essay).pages]).toEqual([null, 1])
    expect(essay.page.textSize).toBeGreaterThanOrEqual(6.5)
  })

  it('is one page for a plan that has something of everything, with its notes', async () => {
    const { essay, overflows } = await fitInWord(essayOf(largePlan(5, 1)))
    expect([overflows, pagesOf(essay).pages]).toEqual([null, 1])
  })

  it('keeps to the type that was chosen where that fits', async () => {
    expect((await fitInWord(onePage(2))).essay.page.textSize).toBe(9)
  })

  it('takes no smaller type than it must', async () => {
    const { essay } = await fitInWord(onePage(14))
    const { textSize } = essay.page
    expect(textSize).toBeLessThan(9)
    expect(pagesOf(sized(essay, textSize + 0.5)).pages).toBeGreaterThan(1)
  })

  it('says what does not fit, and prints it all', async () => {
    const { essay, overflows } = await fitInWord(onePage(40))
    expect(overflows).toMatch(
      /^Even in type of 6\.5 points this takes \d pages, not one: what comes from “The party’s offices, .*” on does not fit\. Leave out/,
    )
    const { paragraphs } = readWordFile(await writeDocx(essay))
    expect(paragraphs.filter(({ text }) => /decided who rose/u.test(text))).toHaveLength(40)
  })

  it('names the bibliography where only that does not fit', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      sourceId: `${at}`,
      runs: [{ text: `Marlowe, Edith, The Clerks, ${at}` }],
    }))
    const bibliography = { heading: 'Bibliography', listings: [{ entries: many }] }
    const { overflows } = await fitInWord({ ...onePage(4), bibliography })
    expect(overflows).toMatch(/what comes from “Bibliography” on does not fit/)
  })

  it('leaves other layouts as they are', async () => {
    const essay: EssayDocument = { ...essayOf(fullPlan()), layout: 'register' }
    expect(await fitInWord(essay)).toEqual({ essay, overflows: null })
  })
})
