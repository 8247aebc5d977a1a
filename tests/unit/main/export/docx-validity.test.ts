// Every part of an exported Word document is as the schemas and Word's own rules have it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import { fitInWord } from '../../../../src/main/export/docx-one-page.ts'
import { planFileBytes } from '../../../../src/main/plan-file/write.ts'
import { firstStyles } from '../../../../src/shared/model/citation-style.ts'
import {
  type ExportOptions,
  exportOptionsSchema,
  layouts,
} from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { hostileWords } from './hostile.ts'
import {
  book,
  cited,
  evidence,
  fullPlan,
  inline,
  largeQuestion,
  list,
  paragraph,
  plan,
  point,
  section,
  sources,
} from './made-up.ts'
import { canValidate, faultsOfWord } from './word-validity.ts'

async function wordOf(
  document: PlanDocument,
  { style = 'mhra', ...options }: Partial<ExportOptions> & { style?: string } = {},
): Promise<Uint8Array> {
  const citer = createCiter(await styleForTests(style), sources)
  const essay = compose({
    question: largeQuestion,
    document,
    cites: {},
    sources,
    citer,
    author: 'A. Student',
    options: exportOptionsSchema.parse(options),
  })
  const file = { plan: { id: newId(), question: largeQuestion, document }, evidence: [], sources }
  const carried = planFileBytes({ file, app: '0.0.0', written: '2026-12-01T00:00:00.000Z' })
  return writeDocx((await fitInWord(essay)).essay, { plan: carried })
}

const all: Partial<ExportOptions> = {
  contents: true,
  liveCitations: true,
  split: 'primary-secondary',
  words: 'text',
  head: 'Candidate <7> & co.',
}

const manyScripts = plan(
  section('عصر لينين', [
    point('قال لينين Lenin هذا في 1917.', [
      evidence('שלום עולם, 1917.', { citation: { sourceId: book.id, locator: '3' } }),
      paragraph(
        inline('中华人民共和国 and ひらがな 한국', cited({ sourceId: book.id }), ' हिन्दी ไทย.'),
      ),
      list('numbered', [0, 'Ελληνικά 🎉'], [1, 'العربية'], [2, '𝔘 𠮷']),
    ]),
    point('', [paragraph('A point without a claim.\tWith a tab\nand a line.')]),
  ]),
)

describe.skipIf(!canValidate)('a Word document', () => {
  describe.each(firstStyles.map(({ id }) => id))('in the style %s', (style) => {
    it('is valid in each layout', async () => {
      const faults = await Promise.all(
        layouts.map(async (layout) => [
          layout,
          await faultsOfWord(await wordOf(fullPlan(), { ...all, layout, style })),
        ]),
      )
      expect(faults).toEqual(layouts.map((layout) => [layout, []]))
    }, 60_000)
  })

  it.each<[string, () => Promise<Uint8Array>]>([
    ['without anything that can be left out', () => wordOf(fullPlan())],
    ['of a plan without a word', () => wordOf(plan())],
    ['without a word, as cards', () => wordOf(plan(), { layout: 'cards' })],
    ['of many scripts', () => wordOf(manyScripts, all)],
    ['of many scripts, as one page', () => wordOf(manyScripts, { ...all, layout: 'one-page' })],
    [
      'whose bibliography is parted by kind, on Letter',
      () => wordOf(fullPlan(), { ...all, split: 'kind', paper: 'letter', textSize: 16 }),
    ],
    [
      'of words that mean something to programs',
      () =>
        wordOf(
          plan(
            ...hostileWords.map((words) =>
              point(words, [evidence(words, { citation: { sourceId: book.id, locator: words } })]),
            ),
          ),
          all,
        ),
    ],
  ])('%s is valid', async (_, made) => {
    expect(await faultsOfWord(await made())).toEqual([])
  })

  it('that is not valid is seen to be so', async () => {
    const parts = unzipSync(await wordOf(fullPlan()))
    const path = 'word/document.xml'
    parts[path] = strToU8(
      strFromU8(parts[path] ?? new Uint8Array()).replace(
        '<w:pStyle w:val="Title"/>',
        '<w:jc w:val="sideways"/><w:pStyle w:val="Title"/>',
      ),
    )
    const faults = await faultsOfWord(zipSync(parts))
    expect(faults.join('\n')).toMatch(/sideways/)
    expect(faults.join('\n')).toMatch(/unexpected child element.*pStyle/)
  })
})
