import fc from 'fast-check'
import { $getRoot, $getSelection, $isRangeSelection } from 'lexical'
import { describe, expect, it, test, vi } from 'vitest'
import { $takeDocument } from '../../../../src/renderer/src/editor/blocks/take.ts'
import { takeDocument } from '../../../../src/renderer/src/editor/blocks/take-document.ts'
import { offsetIn } from '../../../../src/renderer/src/editor/caret/keep.ts'
import { $asOneStep } from '../../../../src/renderer/src/editor/core/acts.ts'
import { $findBlock, $walkBlocks } from '../../../../src/renderer/src/editor/core/tree.ts'
import { $writeBlock } from '../../../../src/renderer/src/editor/core/write.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { withFreshIds } from '../../../../src/shared/plan/copies.ts'
import { givenTitles, reshape, templates } from '../../../../src/shared/plan/templates/index.ts'
import {
  analysis,
  anyDocument,
  caret,
  counter,
  evidence,
  openEditor,
  plan,
  point,
  section,
  text,
} from './support.ts'

const taken = (before: PlanDocument, after: PlanDocument) => {
  const opened = openEditor(before)
  opened.run(() => $takeDocument(after))
  return opened
}

describe('another document is taken in place of the one held', () => {
  it('whatever the two are', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        expect(taken(before, after).document()).toEqual(after)
      }),
      { numRuns: 60 },
    )
  })

  it('when blocks went, came and moved into and out of others', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, fc.nat(), (before, other, seed) => {
        const blocks = before.blocks.filter((_, at) => ((seed >> (at % 30)) & 1) === 0)
        const [first, ...others] = withFreshIds(other).blocks
        const inner = blocks.filter((block) => block.type === 'point')
        const rest = blocks.filter((block) => block.type !== 'point').reverse()
        const box = section('Box', ...inner)
        const after = { ...before, blocks: [...(first ? [first] : []), ...rest, box, ...others] }
        const opened = taken(before, after)
        expect(opened.document()).toEqual(after)
        opened.run(() => $takeDocument(before))
        expect(opened.document()).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('with the nodes of blocks that are the same in both', () => {
    const [a, b, c] = [point('A', analysis('one')), point('B', evidence('two')), point('C')]
    const opened = openEditor(plan(a, b, c))
    const keys = () =>
      opened.editor.read(() => [a, b, c].map(({ id }) => $findBlock(id)?.getKey() ?? null))
    const before = keys()
    opened.run(() => $takeDocument(plan(c, { ...a, claim: text('A, changed') }, b)))
    expect(keys()).toEqual([expect.not.stringMatching(`^${before[0]}$`), before[1], before[2]])
    const so = a.body[0]
    expect(opened.document().blocks[1]).toEqual({ ...a, claim: text('A, changed'), body: [so] })
  })
})

test('no node comes into another container, whose place in the page Lexical would look for in vain', () => {
  const question = 'Was Lenin more ruthless than Stalin?'
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...templates), (before, { make }) => {
      const { editor, run } = openEditor(before)
      const parents = () =>
        editor.read(
          () =>
            new Map([...$walkBlocks()].map((node) => [node.getKey(), node.getParent()?.getKey()])),
        )
      const was = parents()
      run(() => $takeDocument(reshape(before, make(question), givenTitles(question, []))))
      for (const [key, parent] of parents()) if (was.has(key)) expect(parent).toBe(was.get(key))
    }),
    { numRuns: 60 },
  )
})

test('a change that fails is told of and not made, and the editor works on', () => {
  const told = vi.fn<(error: unknown) => void>()
  vi.stubGlobal('reportError', told)
  const [mine, other] = [plan(point('Mine')), plan(point('Other'))]
  const { run, document } = openEditor(mine)
  run(() => {
    $takeDocument(other)
    throw new Error('half-way')
  })
  expect(document()).toEqual(mine)
  run(() => $takeDocument(other))
  expect(document()).toEqual(other)
  expect(told.mock.calls).toEqual([[new Error('half-way')]])
  vi.unstubAllGlobals()
})

describe('undo', () => {
  const [mine, one, two] = [plan(point('Mine')), plan(point('One')), plan(point('Two'))]

  it('takes back at once all that came from elsewhere since something was done here', () => {
    const { editor, document, undo, redo } = openEditor(mine)
    takeDocument(editor, one, 'elsewhere')
    takeDocument(editor, two, 'elsewhere')
    undo()
    expect(document()).toEqual(mine)
    redo()
    expect(document()).toEqual(two)
  })

  it('takes back another shape as one step, and gives it again', () => {
    const question = 'Was Lenin more ruthless than Stalin?'
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...templates), (before, { make }) => {
        const after = reshape(before, make(question), givenTitles(question, []))
        const { editor, document, undo, redo } = openEditor(before)
        takeDocument(editor, after, 'template')
        expect(document()).toEqual(after)
        undo()
        expect(document()).toEqual(before)
        redo()
        expect(document()).toEqual(after)
      }),
      { numRuns: 60 },
    )
  })

  it('takes back what was done here before what came from elsewhere earlier', () => {
    const { editor, document, undo, run } = openEditor(mine)
    takeDocument(editor, one, 'elsewhere')
    run(() => {
      $asOneStep()
      $getRoot().append($writeBlock(analysis('My own')))
    })
    takeDocument(editor, two, 'elsewhere')
    undo()
    expect(document().blocks.map(({ type }) => type)).toEqual(['point', 'analysis'])
    undo()
    expect(document()).toEqual(one)
    undo()
    expect(document()).toEqual(mine)
  })

  it('takes back one version after the other', () => {
    const { editor, document, undo } = openEditor(mine)
    takeDocument(editor, one, 'version')
    takeDocument(editor, two, 'version')
    undo()
    expect(document()).toEqual(one)
    undo()
    expect(document()).toEqual(mine)
  })
})

describe('the caret', () => {
  const where = ({ editor }: ReturnType<typeof openEditor>) =>
    editor.read(() => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return null
      const { anchor } = selection
      const words = anchor.getNode().getTextContent()
      return anchor.type === 'text'
        ? `${words.slice(0, anchor.offset)}|${words.slice(anchor.offset)}`
        : '|'
    })

  it.each([
    [
      'a word came before it',
      'Lenin began it.',
      5,
      'Then Lenin began it.',
      'Then Lenin| began it.',
    ],
    [
      'a word came behind it',
      'Lenin began it.',
      5,
      'Lenin began it early.',
      'Lenin| began it early.',
    ],
    ['the words round it went', 'Lenin began it.', 7, 'Lenin.', 'Lenin|.'],
    ['all words are others', 'Lenin began it.', 7, 'Stalin', '|Stalin'],
  ])('stays in its words when %s', (_, before, at, after, found) => {
    const begun = point('Claim', analysis(before))
    const [said] = begun.body
    if (said?.type !== 'analysis') throw new Error('no analysis')
    const opened = openEditor(plan(begun))
    caret(opened.editor, said.id, at)
    opened.run(() =>
      $takeDocument(plan(point('New'), { ...begun, body: [{ ...said, content: text(after) }] })),
    )
    expect(where(opened)).toBe(found)
  })

  it('stays in the same line of a block that has several', () => {
    const objected = counter('An objection', 'A reply')
    const begun = point('Claim', objected)
    const opened = openEditor(plan(begun))
    caret(opened.editor, objected.id, 3, 1)
    const next = { ...begun, body: [{ ...counter('Changed', 'A reply'), id: objected.id }] }
    opened.run(() => $takeDocument(plan(next)))
    expect(where(opened)).toBe('A r|eply')
  })

  it('is somewhere in the plan when its block is gone', () => {
    const [a, b] = [point('A'), point('B')]
    const opened = openEditor(plan(a, b))
    caret(opened.editor, b.id, 1)
    opened.run(() => $takeDocument(plan(a)))
    const isAttached = opened.editor.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) && $getRoot().isParentOf(selection.anchor.getNode())
    })
    expect(isAttached).toBe(true)
  })

  it('is never put outside the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (text, next, seed) => {
        const at = offsetIn(next, { text, offset: seed % (text.length + 1) })
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(next.length)
      }),
    )
  })
})
