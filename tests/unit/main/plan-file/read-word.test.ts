/** The plan inside a Word document: there again as it was, and what of the text was changed is told. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Citer, createCiter } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import { PlanFileError } from '../../../../src/main/plan-file/index.ts'
import { planInWord, readPlanInWord } from '../../../../src/main/plan-file/read-word.ts'
import { writeWordPart } from '../../../../src/main/plan-file/word-part.ts'
import { exportOptionsSchema } from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { documentOf } from '../../../support/any-plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { hostileWords } from '../export/hostile.ts'
import { fullPlan, sources } from '../export/made-up.ts'
import { bytesOf, question } from './support.ts'

let citer: Citer
beforeAll(async () => {
  citer = createCiter(await styleForTests(), sources)
})

type Chosen = Parameters<typeof exportOptionsSchema.parse>[0]
const fileOf = (document: PlanDocument) => ({
  plan: { id: newId(), question, document },
  evidence: [],
  sources,
})

/** A document of a plan, with the plan's file in it. */
async function exported(document: PlanDocument, chosen: Chosen = {}) {
  const options = exportOptionsSchema.parse(chosen)
  const essay = compose({ question, document, cites: {}, sources, citer, author: 'A.', options })
  const file = fileOf(document)
  return { file, bytes: await writeDocx(essay, { plan: bytesOf(file) }) }
}

/** The same document with one of its parts exchanged. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const part = parts[name]
  if (!part) throw new Error(`there is no ${name}`)
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) })
}
const read = (bytes: Uint8Array) => planInWord(bytes, 'Essay.docx')

describe('a document that nobody changed', () => {
  test.each<[string, Chosen]>([
    ['as it is made of itself', {}],
    ['with contents', { contents: true }],
    ['with live citations', { liveCitations: true }],
    [
      'with everything',
      { contents: true, liveCitations: true, split: 'kind', head: 'Candidate 7' },
    ],
  ])('%s gives its plan again and tells of no change', async (_, chosen) => {
    const { file, bytes } = await exported(fullPlan(), chosen)
    expect(read(bytes)).toEqual({ file, changed: [] })
  })

  test('gives any plan again, whatever its words', async () => {
    const text = fc.oneof(
      fc.lorem(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...hostileWords,
        ' ',
        '\n',
        '\t',
        '\u00A0',
        'قال الرجل',
        '漢字かな',
        'a\u200Fב',
      ),
    )
    const documents = documentOf({
      text: text.filter((words) => words !== ''),
      cite: fc.record({ sourceId: fc.constantFrom(...sources.map(({ id }) => id)), locator: text }),
    })
    await fc.assert(
      fc.asyncProperty(documents, fc.boolean(), fc.boolean(), async (document, contents, live) => {
        const { file, bytes } = await exported(document, { contents, liveCitations: live })
        expect(read(bytes)).toEqual({ file, changed: [] })
      }),
      { numRuns: 30 },
    )
  })
})

describe('a document that was changed', () => {
  test('tells which lines, and gives the plan as it was', async () => {
    const { file, bytes } = await exported(fullPlan())
    const edited = withPart(bytes, 'word/document.xml', (xml) =>
      xml.replace('A habit of letters', 'A custom of letters').replace('hands were counted', ''),
    )
    expect(read(edited)).toEqual({
      file,
      changed: [
        {
          from: 'Analysis A habit of letters became a habit of rule.',
          to: 'Analysis A custom of letters became a habit of rule.',
        },
        { from: 'hands were counted', to: null },
      ],
    })
  })

  test('tells of a changed note', async () => {
    const { bytes } = await exported(fullPlan())
    const edited = withPart(bytes, 'word/footnotes.xml', (xml) => xml.replace('p. 3', 'p. 4'))
    expect(read(edited)?.changed).toEqual([
      { from: expect.stringContaining('p. 3'), to: expect.stringContaining('p. 4') },
    ])
  })

  test('takes no words for changed that were cut into other runs, or that a change struck out', async () => {
    const { bytes } = await exported(fullPlan())
    const edited = withPart(bytes, 'word/document.xml', (xml) =>
      xml
        .replace('A habit of', 'A ha</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>bit of')
        .replace(
          /<w:r><w:t[^>]*>So the record says/u,
          '<w:del><w:r><w:delText>Thus</w:delText></w:r></w:del>$&',
        ),
    )
    expect(read(edited)?.changed).toEqual([])
  })

  test('that is another text altogether tells of the first of it only', async () => {
    const { bytes } = await exported(fullPlan())
    const paragraphs = Array.from(
      { length: 3000 },
      (_, at) => `<w:p><w:r><w:t>${at}</w:t></w:r></w:p>`,
    )
    const edited = withPart(bytes, 'word/document.xml', (xml) =>
      xml.replace(/<w:body>.*<\/w:body>/su, `<w:body>${paragraphs.join('')}</w:body>`),
    )
    expect(read(edited)?.changed).toHaveLength(500)
  })
})

describe('a document without a plan that can be opened', () => {
  const part = 'customXml/item1.xml'

  test('has none where none was put in, where it is no document, and where a part is another program’s', async () => {
    const { bytes } = await exported(fullPlan())
    const options = exportOptionsSchema.parse({})
    const document = fullPlan()
    const essay = compose({ question, document, cites: {}, sources, citer, author: '', options })
    expect(read(await writeDocx(essay))).toBeNull()
    expect(read(strToU8('no zip'))).toBeNull()
    expect(read(bytes.subarray(0, 600))).toBeNull()
    expect(read(withPart(bytes, part, () => '<b:Sources xmlns:b="urn:other"/>'))).toBeNull()
    expect(
      read(withPart(bytes, part, () => '<plan xmlns="urn:linchpin:plan-in-word"/>')),
    ).toBeNull()
    expect(read(withPart(bytes, part, () => 'no XML'))).toBeNull()
  })

  test('says so where its plan is damaged', async () => {
    const { bytes } = await exported(fullPlan())
    const damaged = writeWordPart({ file: strToU8('PK no plan'), printed: [] })
    expect(() => read(withPart(bytes, part, () => damaged))).toThrow(PlanFileError)
    expect(() =>
      read(withPart(bytes, part, (xml) => xml.replace(/(<file>.{200}).*(<\/file>)/su, '$1$2'))),
    ).toThrow(PlanFileError)
  })

  test('has none where the part has more lines than any plan prints', async () => {
    const { file, bytes } = await exported(fullPlan())
    const printed = Array.from({ length: 50_001 }, () => '')
    const long = writeWordPart({ file: bytesOf(file), printed })
    expect(read(withPart(bytes, part, () => long))).toBeNull()
  })

  test('is read from a file, and a file that cannot be read is spoken of', async () => {
    const folder = temporaryFolder()
    const { file, bytes } = await exported(fullPlan())
    const path = join(folder, 'a.docx')
    writeFileSync(path, bytes)
    expect((await readPlanInWord({ path, name: 'a.docx' }))?.file).toEqual(file)
    await expect(
      readPlanInWord({ path: join(folder, 'none.docx'), name: 'none.docx' }),
    ).rejects.toThrow('“none.docx” could not be read. Is it still there, and may you read it?')
  })
})
