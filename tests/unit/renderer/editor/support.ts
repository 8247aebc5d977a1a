/** An editor without a page, and documents to open it on. */
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension'
import fc from 'fast-check'
import {
  $getRoot,
  $isElementNode,
  type LexicalCommand,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { DocumentExtension } from '../../../../src/renderer/src/editor/blocks/document.ts'
import { $findBlock, $linesIn } from '../../../../src/renderer/src/editor/core/tree.ts'
import { planEditorExtension } from '../../../../src/renderer/src/editor/plan-editor-extension.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import {
  type AnyBlock,
  type Block,
  evidenceUses,
  type Inline,
  marks,
  type Part,
  type PlanDocument,
  type Point,
  type Section,
  stances,
} from '../../../../src/shared/model/plan.ts'
import { locatorLabels } from '../../../../src/shared/model/source.ts'

export function openEditor(document: PlanDocument) {
  const editor = buildEditorFromExtensions(planEditorExtension(document))
  // Without a page the opening waits for the next update; this is it.
  const flush = () => editor.update(() => {}, { discrete: true })
  flush()
  const send = (command: LexicalCommand<void>) => {
    editor.dispatchCommand(command, undefined)
    flush()
  }
  return {
    editor,
    /** Runs a change and waits for nothing: it is committed when this returns. */
    run: (change: () => void) => editor.update(change, { discrete: true }),
    document: () => getExtensionDependencyFromEditor(editor, DocumentExtension).output.read(),
    undo: () => send(UNDO_COMMAND),
    redo: () => send(REDO_COMMAND),
  }
}

export type Opened = ReturnType<typeof openEditor>

/** Puts the caret into a line of a block: its claim, title, words or own line is number 0. */
export function caret(editor: LexicalEditor, id: string, at: 'start' | 'end' | number, line = 0) {
  editor.update(
    () => {
      const block = $findBlock(id) ?? $getRoot()
      const found = [...$linesIn(block)][line]
      if (!found) {
        if ($isElementNode(block)) block.selectEnd()
        return
      }
      if (at === 'start') found.selectStart()
      else if (at === 'end') found.selectEnd()
      else {
        const text = found.getFirstChild()
        if (text && 'select' in text && typeof text.select === 'function') text.select(at, at)
      }
    },
    { discrete: true },
  )
}

export const text = (words: string): Inline[] =>
  words === '' ? [] : [{ type: 'text', text: words }]
export const paragraph = (words: string): Part => ({
  type: 'paragraph',
  id: newId(),
  content: text(words),
})
export const analysis = (words: string): Part => ({
  type: 'analysis',
  id: newId(),
  content: text(words),
})
export const evidence = (words: string, comment = ''): Part => ({
  type: 'evidence',
  id: newId(),
  words,
  use: 'quotation',
  comment: text(comment),
})
export const point = (claim: string, ...body: Part[]): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: text(claim),
  body,
})
export const section = (title: string, ...blocks: Section['blocks']): Section => ({
  type: 'section',
  id: newId(),
  title: text(title),
  blocks,
})
export const judgement = (...body: Part[]): Block => ({ type: 'judgement', id: newId(), body })
export const argument = (words: string): Block => ({
  type: 'line-of-argument',
  id: newId(),
  content: text(words),
})
export const plan = (...blocks: Block[]): PlanDocument => ({ version: 1, blocks })

const wordsOf = (content: readonly Inline[]): string => content.map((run) => run.text).join('|')

/** A document as one line a block, to read what an act did: `point supports "A claim"`. */
export function sketch(document: PlanDocument): string[] {
  const lines = (blocks: readonly AnyBlock[], depth: number): string[] =>
    blocks.flatMap((block) => {
      const indent = '  '.repeat(depth)
      switch (block.type) {
        case 'section':
          return [`${indent}section ${wordsOf(block.title)}`, ...lines(block.blocks, depth + 1)]
        case 'point':
          return [
            `${indent}${block.stance} ${wordsOf(block.claim)}`,
            ...lines(block.body, depth + 1),
          ]
        case 'judgement':
          return [`${indent}judgement`, ...lines(block.body, depth + 1)]
        case 'evidence': {
          const comment = wordsOf(block.comment)
          return [`${indent}${block.use} ${block.words}${comment && ` // ${comment}`}`]
        }
        default:
          return [`${indent}${block.type} ${wordsOf(block.content)}`]
      }
    })
  return lines(document.blocks, 0).map((line) => line.trimEnd())
}

const anyId = fc.constant(null).map(() => newId())

/** Runs as they are stored: none empty, and no two neighbours with the same marks. */
export const anyContent: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.record({
      text: fc.oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom('\n', 'a\nb', '\n\n', 'words, words', '  ', '\t'),
      ),
      marks: fc.subarray([...marks]),
    }),
    { maxLength: 5 },
  )
  .map((runs) => {
    const joined: Inline[] = []
    for (const run of runs) {
      const last = joined.at(-1)
      if (last && (last.marks ?? []).join() === run.marks.join()) last.text += run.text
      else
        joined.push({
          type: 'text',
          text: run.text,
          ...(run.marks.length > 0 && { marks: run.marks }),
        })
    }
    return joined
  })

const anyCite = fc.record(
  {
    sourceId: anyId,
    locator: fc.string(),
    label: fc.constantFrom(...locatorLabels),
    prefix: fc.string(),
    suffix: fc.string(),
  },
  { requiredKeys: ['sourceId'] },
)

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), id: anyId, content: anyContent }),
  fc.record({ type: fc.constant('analysis' as const), id: anyId, content: anyContent }),
  fc.record(
    {
      type: fc.constant('evidence' as const),
      id: anyId,
      snippetId: anyId,
      words: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'one\ntwo', '\n')),
      use: fc.constantFrom(...evidenceUses),
      citation: anyCite,
      comment: anyContent,
    },
    { requiredKeys: ['type', 'id', 'words', 'use', 'comment'] },
  ),
)

const anyPoint: fc.Arbitrary<Point> = fc.record({
  type: fc.constant('point' as const),
  id: anyId,
  stance: fc.constantFrom(...stances),
  claim: anyContent,
  body: fc.array(anyPart, { maxLength: 4 }),
})

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyPart,
  anyPoint,
  fc.record({ type: fc.constant('line-of-argument' as const), id: anyId, content: anyContent }),
  fc.record({
    type: fc.constant('judgement' as const),
    id: anyId,
    body: fc.array(anyPart, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('section' as const),
    id: anyId,
    title: anyContent,
    blocks: fc.array(fc.oneof(anyPoint, anyPart), { maxLength: 4 }),
  }),
)

/** Any document the schema allows. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .array(anyBlock, { maxLength: 6 })
  .map((blocks) => ({ version: 1 as const, blocks }))
