/** Plan files as they come: whole, damaged, newer, of other programs, and made to do harm. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { openArchive } from '../../../../src/main/plan-file/archive.ts'
import { planFileIn, readPlanFile } from '../../../../src/main/plan-file/read.ts'
import { walk } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { outline } from '../../../../src/shared/plan/outline.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { bytesOf, documentOf, evidence, repacked, smallFile } from './support.ts'

const { snippet, ...small } = smallFile()
const whole = bytesOf(small)
const json = (value: unknown) => JSON.stringify(value)
const asJson = (value: object, more: object) => json({ ...value, ...more })
const with_ = (parts: Record<string, string | null>) => repacked(whole, parts)
const manifest = { format: 'linchpin-plan', version: 2, app: '1', written: '2026-10-04T12:00:00Z' }

const isNot = '“Essay.linchpin” is not a Linchpin plan file.'
const isDamaged = '“Essay.linchpin” is damaged, so nothing was taken from it. Get it again'
const isTooLarge = '“Essay.linchpin” is too large for a plan file: at most 20 MB'
const read = (bytes: Uint8Array) => planFileIn(bytes, 'Essay.linchpin')

describe('a plan file of version 1, written once and kept', () => {
  test('is read as it was written', () => {
    const path = 'tests/fixtures/plan-files/version-1.linchpin'
    const { plan, evidence, sources } = planFileIn(readFileSync(path), 'version-1.linchpin')
    expect(plan.question).toBe('Was the Weimar Republic weakened by its own Constitution?')
    expect(plan.document.blocks.map(({ type }) => type)).toEqual([
      'line-of-argument',
      'section',
      'judgement',
    ])
    expect(plan.document.blocks[1]).toMatchObject({
      blocks: [
        {
          claim: [{ text: 'Article 48 was used before there was need.' }],
          body: [
            {
              words: 'Ebert used Article 48 136 times.',
              use: 'figure',
              comment: [
                { text: 'Rule by decree ' },
                { text: 'began with a democrat', marks: ['italic'] },
                { text: '.' },
              ],
            },
            { citation: { locator: '3', label: 'paragraph' } },
            { type: 'analysis' },
          ],
        },
      ],
    })
    expect(
      evidence.map(({ text, kind, cite }) => ({ text, kind, locator: cite?.locator })),
    ).toEqual([
      { text: 'Ebert used Article 48 136 times.', kind: 'statistic', locator: '12' },
      { text: 'A clerk wrote: “We sign what we are sent.”', kind: 'quotation', locator: undefined },
    ])
    expect(sources.map(({ title }) => title)).toEqual(['The Paper Republic', 'Letters from Berlin'])
  })
})

test('a plan file of version 3 has places that are no pages, and sources of every type', () => {
  const path = 'tests/fixtures/plan-files/version-3.linchpin'
  const { plan, sources } = planFileIn(readFileSync(path), 'version-3.linchpin')
  const cites = [...walk(plan.document.blocks)].flatMap((block) =>
    block.type === 'paragraph'
      ? block.content.flatMap((inline) => (inline.type === 'citation' ? inline.cites : []))
      : [],
  )
  expect(cites.map(({ locator, label }) => [locator, label])).toEqual([
    ['12–15', 'line'],
    ['passim', 'none'],
    ['1:02:33', 'timestamp'],
    ['s. 1', 'none'],
  ])
  expect(sources.map(({ type }) => type)).toEqual([
    'book',
    'article-newspaper',
    'thesis',
    'legislation',
  ])
  expect(sources[0]).toMatchObject({ language: 'fr', 'number-of-volumes': '3' })
})

test('a plan file of version 4 has criteria, which a point bears on and the judgement answers', () => {
  const path = 'tests/fixtures/plan-files/version-4.linchpin'
  const { plan } = planFileIn(readFileSync(path), 'version-4.linchpin')
  const blocks = [...walk(plan.document.blocks)]
  const criterion = blocks.find(({ type }) => type === 'criterion')
  expect(criterion).toMatchObject({ content: [{ text: 'whether the Party chose it' }] })
  const naming = blocks.filter((block) => 'criteria' in block && block.criteria)
  expect(naming.map(({ type }) => type)).toEqual(['point', 'judgement'])
  for (const block of naming) expect(block).toMatchObject({ criteria: [criterion?.id] })
})

describe('a plan file of version 2, written once and kept', () => {
  const path = 'tests/fixtures/plan-files/version-2.linchpin'
  const { plan, evidence, sources } = planFileIn(readFileSync(path), 'version-2.linchpin')
  const blocks = [...walk(plan.document.blocks)]
  const [point] = blocks.filter((block) => block.type === 'point')

  test('is read as it was written: every kind of block, in its place', () => {
    expect(outline(plan.document).map(({ label, depth }) => `${depth} ${label}`)).toEqual([
      '0 Line of argument',
      '0 Section: The framework',
      '1 Section: Article 48',
      '2 Point 1: Article 48 was used before there was need.',
      '3 Evidence: Ebert used it 136 times.',
      '3 Analysis',
      '3 List',
      '3 Counter: The decrees saved the Republic in 1923.',
      '4 Evidence: “We sign what we are sent.”',
      '3 Link',
      '1 List',
      '0 Judgement',
    ])
    expect(point?.body[0]).toMatchObject({ taken: 'Ebert used Article 48 136 times.' })
    expect(point?.body[2]).toMatchObject({
      style: 'numbered',
      items: [
        { depth: 0 },
        { depth: 1, content: [{ text: 'It needed a signature.' }] },
        { depth: 0 },
      ],
    })
    expect(point?.body[3]).toMatchObject({
      reply: [{ text: 'They saved it, and taught it to be saved by decree.' }],
    })
  })

  test('and what stands in its sentences', () => {
    const [minutes] = sources.filter(({ title }) => title.startsWith('Minutes'))
    const [paper] = sources.filter(({ title }) => title.startsWith('The Paper'))
    expect(point?.body[1]).toMatchObject({
      type: 'analysis',
      content: [
        { text: 'Rule by decree ' },
        { text: 'began with a democrat', marks: ['italic'] },
        {
          type: 'citation',
          cites: [
            {
              sourceId: minutes?.id,
              locator: '7',
              label: 'folio',
              prefix: 'See',
              suffix: ', in another hand',
            },
            { sourceId: paper?.id, locator: '12' },
          ],
        },
        { text: ', as ' },
        {
          type: 'hyperlink',
          url: 'https://reading-room.example/decrees?year=1923#first',
          content: [{ text: 'the list' }, { text: ' shows', marks: ['bold'] }],
        },
        { text: '.' },
      ],
    })
  })

  test('and what is said of the whole, with its evidence and sources', () => {
    expect(plan.document).toMatchObject({
      version: 4,
      budget: { words: 1200, minutes: 45 },
      dismissed: [
        { check: 'single-source', block: null },
        { check: 'single-evidence', block: point?.id },
      ],
    })
    expect(evidence.map(({ text, kind }) => ({ text, kind }))).toEqual([
      { text: 'Ebert used Article 48 136 times.', kind: 'statistic' },
      { text: 'A clerk wrote: “We sign what we are sent.”', kind: 'quotation' },
    ])
    expect(sources.map(({ title }) => title)).toEqual([
      'The Paper Republic',
      'Letters from Berlin',
      'Minutes of the Chancellery',
    ])
  })
})

describe('a whole plan file', () => {
  test('says what was written', () => {
    expect(read(whole)).toEqual(small)
  })

  test('may have been unzipped and zipped again by other programs, with what they add', () => {
    const again = with_({ '__MACOSX/._plan.json': 'x', '../../evil.js': 'x', 'C:\\evil.js': 'x' })
    expect(read(again)).toEqual(small)
  })

  test('may end in a comment', () => {
    const commented = Buffer.concat([whole, Buffer.from('kept by')])
    commented.writeUInt16LE(7, whole.length - 2)
    expect(read(commented)).toEqual(small)
  })

  test('has half characters made whole, as the library keeps them', () => {
    const words = { ...small.evidence[0], text: 'a\uD800b' }
    const half = with_({ 'evidence.json': json([words]).replace('a\uFFFDb', 'a\\ud800b') })
    expect(read(half).evidence[0]?.text).toBe('a\uFFFDb')
  })
})

test.each([
  ['without a byte', new Uint8Array()],
  ['of plain text', strToU8('Was Stalinism a consequence of Leninism?')],
  ['of another program, in a zip', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
  ['with no manifest', repacked(whole, { 'manifest.json': null, mimetype: null })],
  ['with another program’s manifest', with_({ 'manifest.json': json({ name: 'an extension' }) })],
  ['with a manifest of version 0', with_({ 'manifest.json': asJson(manifest, { version: 0 }) })],
])('a file %s is said not to be a plan file', (_, bytes) => {
  expect(() => read(bytes)).toThrow(isNot)
})

test('a file of a newer Linchpin is named so, with the version, whatever else is in it', () => {
  const newer = with_({
    'manifest.json': json({ format: 'linchpin-plan', version: 7 }),
    'plan.json': '<plan/>',
  })
  expect(() => read(newer)).toThrow(
    '“Essay.linchpin” was written by a newer Linchpin (version 7 of the plan file; this one reads versions up to 4). Update Linchpin to open it.',
  )
})

const block = { type: 'paragraph', id: newId(), content: [] }
const planOf = (more: object) => asJson(small.plan, more)
test.each([
  ['a manifest that is no JSON', { 'manifest.json': '{"format": "linchpin-plan",' }],
  ['no moment of writing', { 'manifest.json': asJson(manifest, { written: 'today' }) }],
  ['no plan', { 'plan.json': null }],
  ['no evidence', { 'evidence.json': null }],
  ['no sources', { 'sources.json': null }],
  ['a plan without a question', { 'plan.json': planOf({ question: ' ' }) }],
  ['a plan whose id is none', { 'plan.json': planOf({ id: '../../library.db' }) }],
  [
    'an unknown block',
    { 'plan.json': planOf({ document: { version: 1, blocks: [{ type: 'script' }] } }) },
  ],
  [
    'two blocks of one id',
    { 'plan.json': planOf({ document: { version: 1, blocks: [block, block] } }) },
  ],
  ['a later document', { 'plan.json': planOf({ document: { version: 5, blocks: [] } }) }],
  ['JSON nested without end', { 'plan.json': '['.repeat(900_000) }],
  ['a string without an end', { 'plan.json': `{"id": "${'\\"'.repeat(400_000)}` }],
  ['a snippet twice', { 'evidence.json': json([snippet, snippet]) }],
  ['a snippet of an unknown source', { 'sources.json': '[]' }],
  ['a snippet without words', { 'evidence.json': json([{ ...snippet, text: '' }]) }],
  ['a source without a title', { 'sources.json': json([{ ...small.sources[0], title: '' }]) }],
])('a file with %s is said to be damaged', (_, parts: Record<string, string | null>) => {
  expect(() => read(with_(parts))).toThrow(isDamaged)
})

describe('a file that is not as it was written', () => {
  test('because its end is missing is refused, wherever it was cut', () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(() => read(whole.subarray(0, length)), `${length}`).toThrow(
        length < 71 ? isNot : isDamaged,
      )
  })

  test('because a byte of it changed is refused, or still says the same', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(whole)
        changed[at] = (changed[at] ?? 0) ^ change
        try {
          expect(read(changed)).toEqual(small)
        } catch (error) {
          expect(error).toMatchObject({ name: 'PlanFileError' })
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('because it is something else altogether is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, isZip) => {
        const start = isZip ? whole.subarray(0, 80) : new Uint8Array()
        expect(() => read(Buffer.concat([start, noise]))).toThrow(/is damaged|is not a Linchpin/)
      }),
    )
  })
})

/** The same bytes with a number written into the directory's entry of that name. */
function withEntry(bytes: Uint8Array, name: string, at: number, value: number): Uint8Array {
  const changed = Buffer.from(bytes)
  const directory = changed.readUInt32LE(changed.length - 22 + 16)
  changed.writeUInt32LE(value, changed.indexOf(name, directory) - 46 + at)
  return changed
}
const packedBytes = 20
const unpackedBytes = 24
const offset = 42

describe('a file made to fill the memory', () => {
  const words = 'a'.repeat(70_000_000)

  test.each([
    ['unpacks to more than any plan has', () => zipSync({ mimetype: strToU8(words) })],
    [
      'unpacks to much more than it holds',
      () => zipSync({ 'manifest.json': strToU8(words.slice(0, 2_000_000)) }),
    ],
    [
      'has thousands of entries',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${at}`, strToU8('')])),
        ),
    ],
    [
      'has more snippets than a plan has',
      () =>
        with_({
          'evidence.json': json(
            Array.from({ length: 2_001 }, () => ({ ...snippet, id: newId(), cite: undefined })),
          ),
        }),
    ],
  ])('because it %s is said to be too large', (_, make) => {
    expect(() => read(make())).toThrow(isTooLarge)
  })

  test('because it hides how large it is stops at what it says', () => {
    const bomb = zipSync({
      mimetype: [strToU8('application/vnd.linchpin.plan+zip'), { level: 0 }],
      'manifest.json': strToU8(words),
    })
    const lying = withEntry(bomb, 'manifest.json', unpackedBytes, 900_000)
    expect(() => read(lying)).toThrow(isDamaged)
    expect(
      () => openArchive(lying).take('manifest.json'),
      'not unpacked and then measured',
    ).toThrow('manifest.json cannot be unpacked')
  })

  test('because it is large itself is not even opened', async () => {
    const path = join(temporaryFolder(), 'large')
    writeFileSync(path, whole)
    await truncate(path, 20_000_001)
    expect(statSync(path).size).toBe(20_000_001)
    await expect(readPlanFile({ path, name: 'Essay.linchpin' })).rejects.toThrow(isTooLarge)
  })
})

it('is not read where it has a paragraph longer than anybody writes', () => {
  const counted = Array.from({ length: 200_000 }, (_, at) => at).join(' ')
  const content = [{ type: 'text', text: counted }]
  const blocks = [{ type: 'paragraph', id: newId(), content }]
  const plan = { ...small.plan, document: { version: 4, blocks } }
  expect(() => read(with_({ 'plan.json': json(plan) }))).toThrow(
    /^“Essay\.linchpin” has a paragraph of more than 1,000,000 characters, which no plan can hold/,
  )
})

describe('a directory that lies', () => {
  test.each([
    ['about where something stands', withEntry(whole, 'plan.json', offset, 0x7fffffff)],
    ['by pointing into another entry', withEntry(whole, 'plan.json', offset, 35)],
    ['about how long something is', withEntry(whole, 'plan.json', packedBytes, 0x7fffffff)],
    ['about how long it comes out', withEntry(whole, 'plan.json', unpackedBytes, 5)],
    ['about its checksum', withEntry(whole, 'plan.json', 16, 1)],
    ['about being locked', withEntry(whole, 'plan.json', 8, 0x80001)],
    ['about how it is packed', withEntry(whole, 'plan.json', 8, 0xc0000)],
  ])('%s is damage', (_, bytes) => {
    expect(() => read(bytes)).toThrow(isDamaged)
  })

  test('by naming one thing twice is damage', () => {
    const twice = Buffer.from(repacked(whole, { 'plan.jsom': json(small.plan) }))
    for (let at = twice.indexOf('plan.jsom'); at >= 0; at = twice.indexOf('plan.jsom'))
      twice.write('plan.json', at)
    expect(() => read(twice)).toThrow(isDamaged)
  })
})

test('a file that is not there, and a folder, are said not to be readable', async () => {
  const folder = temporaryFolder()
  const says = '“Essay.linchpin” could not be read.'
  for (const path of [join(folder, 'none'), folder])
    await expect(readPlanFile({ path, name: 'Essay.linchpin' })).rejects.toThrow(says)
})

test('a file as large as plans get is read', () => {
  const pieces = Array.from({ length: 2_000 }, (_, at) =>
    evidence(`${at}: ${'words '.repeat(100)}`),
  )
  const large = {
    plan: { ...small.plan, document: documentOf(...pieces) },
    evidence: [],
    sources: [],
  }
  expect(read(bytesOf(large))).toEqual(large)
})
