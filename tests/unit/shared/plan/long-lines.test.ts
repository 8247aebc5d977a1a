import { describe, expect, it } from 'vitest'
import { type AnyBlock, childrenOf, type FreePart } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Inline } from '../../../../src/shared/model/inline.ts'
import {
  type PlanDocument,
  planDocumentSchema,
  planDocumentVersion,
} from '../../../../src/shared/model/plan.ts'
import {
  hasLineTooLong,
  mostInLine,
  withShortLines,
} from '../../../../src/shared/plan/long-lines.ts'
import { linesOf, wordsOf } from '../../../../src/shared/plan/outline.ts'

const documentOf = (...blocks: PlanDocument['blocks']): PlanDocument => ({
  version: planDocumentVersion,
  blocks,
})
const id = newId
const words = (text: string): Inline[] => [{ type: 'text', text }]
const long = 'The tithe barn stood empty. '.repeat(12_000)
const withoutBlanks = '第'.repeat(250_000)
const inPairs = '𝒜'.repeat(150_000)

const textsOf = (block: AnyBlock): string[] => [
  ...(block.type === 'evidence' ? [block.words] : []),
  ...(block.type === 'list' ? block.items.map(({ content }) => wordsOf(content)) : []),
  ...linesOf(block).map(wordsOf),
  ...(childrenOf(block)?.blocks ?? []).flatMap(textsOf),
]
const lettersOf = ({ blocks }: PlanDocument): string =>
  blocks.flatMap(textsOf).join('').replaceAll('\n', '')

describe('a line longer than anybody writes', () => {
  it.each<[string, PlanDocument]>([
    ['a paragraph', documentOf({ type: 'paragraph', id: id(), content: words(long) })],
    [
      'one without blanks',
      documentOf({ type: 'paragraph', id: id(), content: words(withoutBlanks) }),
    ],
    ['one of pairs', documentOf({ type: 'paragraph', id: id(), content: words(inPairs) })],
    [
      'one with marks, a link and a citation',
      documentOf({
        type: 'analysis',
        id: id(),
        content: [
          { type: 'text', text: long, marks: ['bold'] },
          { type: 'citation', cites: [{ sourceId: id(), locator: '4' }] },
          {
            type: 'hyperlink',
            url: 'https://example.org/',
            content: [{ type: 'text', text: long }],
          },
        ],
      }),
    ],
    [
      'every other line',
      documentOf(
        { type: 'line-of-argument', id: id(), content: words(long) },
        {
          type: 'section',
          id: id(),
          title: words(long),
          blocks: [
            {
              type: 'point',
              id: id(),
              stance: 'supports',
              claim: words(long),
              body: [
                { type: 'evidence', id: id(), words: 'w', use: 'quotation', comment: words(long) },
                {
                  type: 'list',
                  id: id(),
                  style: 'bulleted',
                  items: [{ depth: 0, content: words(long) }],
                },
                { type: 'counter', id: id(), claim: words(long), body: [], reply: words(long) },
                { type: 'link', id: id(), content: words(long) },
              ],
            },
          ],
        },
        {
          type: 'judgement',
          id: id(),
          body: [{ type: 'paragraph', id: id(), content: words(long) }],
        },
      ),
    ],
  ])('is shown in pieces that lose nothing: %s', (_, document) => {
    const short = withShortLines(document)
    expect(planDocumentSchema.safeParse(short).success).toBe(true)
    expect(lettersOf(short) === lettersOf(document)).toBe(true)
    const stretches = short.blocks.flatMap(textsOf).flatMap((text) => text.split('\n'))
    expect(Math.max(...stretches.map((text) => text.length))).toBeLessThanOrEqual(20_000)
    expect(stretches.every((text) => text.isWellFormed())).toBe(true)
  })

  it('is left as it is where it is quoted', () => {
    const quoted: FreePart = {
      type: 'evidence',
      id: id(),
      words: long,
      use: 'quotation',
      comment: [],
    }
    const document = documentOf({ type: 'judgement', id: id(), body: [quoted] })
    expect(withShortLines(document)).toEqual(document)
  })

  it('is cut between words', () => {
    const short = withShortLines(documentOf({ type: 'paragraph', id: id(), content: words(long) }))
    const texts = short.blocks.flatMap(textsOf)
    expect(texts.slice(0, -1).every((text) => text.endsWith(' '))).toBe(true)
  })

  it('keeps its marks and its cites', () => {
    const content: Inline[] = [
      { type: 'text', text: long, marks: ['italic'] },
      { type: 'citation', cites: [{ sourceId: id() }] },
    ]
    const { blocks } = withShortLines(documentOf({ type: 'paragraph', id: id(), content }))
    const runs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    expect(runs.filter((run) => run.type === 'citation')).toEqual(content.slice(1))
    expect(runs.flatMap((run) => (run.type === 'text' ? [run.marks] : []))).toEqual(
      Array.from({ length: runs.length - 1 }, () => ['italic']),
    )
  })
})

it('leaves alone what can be shown, up to all that is pasted at once', () => {
  const document = documentOf({ type: 'paragraph', id: id(), content: words('a '.repeat(100_000)) })
  expect(withShortLines(document)).toBe(document)
})

it.each([
  [mostInLine, false],
  [mostInLine + 1, true],
])('a line of %i characters is too long to be taken in: %s', (length, isTooLong) => {
  const line = documentOf({ type: 'paragraph', id: id(), content: words('a'.repeat(length)) })
  expect(hasLineTooLong(line)).toBe(isTooLong)
})
