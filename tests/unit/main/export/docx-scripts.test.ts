/** Scripts in a Word document: which passage is of which, and how Word is told. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import { passagesOf, startsFromRight } from '../../../../src/main/export/docx-scripts.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { paragraph, plan } from './made-up.ts'
import { readWordFile, type WordFile } from './word-file.ts'

/** Each passage with the language it is told to be in; the document's own has none. */
const shown = (line: string): [string, string][] => {
  let from = 0
  return passagesOf(line).map(({ to, script }) => {
    const words = line.slice(from, to)
    from = to
    return [words, script?.language ?? '']
  })
}

describe('the passages of a line', () => {
  it.each<[string, [string, string][]]>([
    ['Words alone, 1917.', [['Words alone, 1917.', '']]],
    ['Слова, λόγοι', [['Слова, λόγοι', '']]],
    ['שלום עולם, 1917.', [['שלום עולם, 1917.', 'he-IL']]],
    [
      'Peace (שלום) came',
      [
        ['Peace (', ''],
        ['שלום', 'he-IL'],
        [') came', ''],
      ],
    ],
    [
      'قال Lenin هذا',
      [
        ['قال ', 'ar-SA'],
        ['Lenin', ''],
        [' هذا', 'ar-SA'],
      ],
    ],
    [
      'In 漢字 only',
      [
        ['In ', ''],
        ['漢字', 'zh-CN'],
        [' only', ''],
      ],
    ],
    ['漢字とかな', [['漢字とかな', 'ja-JP']]],
    ['한국 전쟁', [['한국 전쟁', 'ko-KR']]],
    ['中国，1949。', [['中国，1949。', 'zh-CN']]],
    [
      'हिन्दी words',
      [
        ['हिन्दी', 'hi-IN'],
        [' words', ''],
      ],
    ],
    ['ไทย', [['ไทย', 'th-TH']]],
    ['', [['', '']]],
  ])('of “%s” are told apart', (line, passages) => {
    expect(shown(line)).toEqual(passages)
  })

  it('are together all of it, in its order, and none is empty', () => {
    const letter = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      fc.constantFrom('a', ' ', '1', '.', 'ש', 'ق', '漢', 'か', '한', 'ก', '\u0301', '（', '𠀀'),
    )
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 20 }).map((letters) => letters.join('')),
        (line) => {
          const passages = shown(line)
          expect(passages.map(([words]) => words).join('')).toBe(line)
          expect(passages.filter(([words]) => words === '')).toEqual([])
        },
      ),
    )
  })
})

it.each([
  ['قال الرجل', true],
  ['«قال» he said', true],
  ['1917: שלום', true],
  ['He said شيئا', false],
  ['漢字', false],
  ['1917.', false],
])('“%s” is read from the right: %s', (line, is) => {
  expect(startsFromRight(line)).toBe(is)
})

describe('in a Word document', () => {
  let write: (document: PlanDocument) => Promise<WordFile>
  beforeAll(async () => {
    const style = await styleForTests()
    write = async (document) =>
      readWordFile(
        await writeDocx(
          compose({
            question: 'Was it in vain?',
            document,
            cites: {},
            sources: [],
            citer: createCiter(style, []),
            author: '',
            options: defaultExportOptions,
          }),
        ),
      )
  })

  it('what is written from the right is set from there, in its language and a font that has it', async () => {
    const { paragraphs } = await write(plan(paragraph('قال Lenin هذا'), paragraph('He said شيئا')))
    const [, fromRight, fromLeft] = paragraphs
    expect(fromRight?.xml).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:bidi\/>/u)
    expect(fromRight?.xml.match(/<w:rtl\/>/gu)).toHaveLength(2)
    expect(fromRight?.xml).toContain('<w:lang w:bidi="ar-SA"/>')
    expect(fromRight?.xml).toMatch(/<w:rFonts (?=[^>]*w:hint="cs")(?=[^>]*w:cs="Times New Roman")/u)
    expect(fromLeft?.xml).not.toContain('<w:bidi/>')
    expect(fromLeft?.xml.match(/<w:rtl\/>/gu)).toHaveLength(1)
  })

  it.each([
    ['漢字', 'w:eastAsia="SimSun"', '<w:lang w:eastAsia="zh-CN"/>'],
    ['かな', 'w:eastAsia="MS Mincho"', '<w:lang w:eastAsia="ja-JP"/>'],
    ['한국', 'w:eastAsia="Batang"', '<w:lang w:eastAsia="ko-KR"/>'],
    ['हिन्दी', 'w:cs="Nirmala UI"', '<w:lang w:bidi="hi-IN"/>'],
  ])('%s has its font and its language, from the left', async (words, font, language) => {
    const { paragraphs } = await write(plan(paragraph(`In ${words} only`)))
    expect(paragraphs[1]?.xml).toContain(font)
    expect(paragraphs[1]?.xml).toContain(language)
    expect(paragraphs[1]?.xml).not.toMatch(/<w:rtl|<w:bidi\/>/u)
    expect(paragraphs[1]?.text).toBe(`In ${words} only`)
  })

  it('words of no other script say nothing of it', async () => {
    const { paragraphs } = await write(plan(paragraph('Слова, λόγοι, words')))
    expect(paragraphs[1]?.xml).not.toMatch(/w:rFonts|w:lang|w:rtl/u)
  })
})
