/** After something is taken away, the caret stands where words can be written. */
import { $getRoot, $isElementNode, DELETE_WORD_COMMAND, type ElementNode } from 'lexical'
import { expect, it } from 'vitest'
import { $takeDocument } from '../../../../src/renderer/src/editor/blocks/take.ts'
import { INSERT_BLOCK_COMMAND } from '../../../../src/renderer/src/editor/core/commands.ts'
import { $findBlock, $linesIn } from '../../../../src/renderer/src/editor/core/tree.ts'
import { send, type } from './pressing.ts'
import { judgement, list, openEditor, paragraph, plan, point, section, sketch } from './support.ts'

it('keeps the first paragraph of a plan when it is emptied beside another block, with the caret in it', () => {
  const opened = openEditor(plan())
  opened.run(() => $getRoot().getFirstChildOrThrow<ElementNode>().selectStart())
  type(opened, 'One')
  send(opened, INSERT_BLOCK_COMMAND, { block: list('') })
  const line = () => [...$linesIn($getRoot())].find((one) => !one.isEmpty())
  opened.run(() => line()?.select(0, 1))
  send(opened, DELETE_WORD_COMMAND, true)
  type(opened, 'Two')
  expect(sketch(opened.document()).sort()).toEqual(['-', 'paragraph Two'])
})

it('puts the caret into a judgement that a version leaves alone in the plan', () => {
  const opened = openEditor(plan(paragraph('One')))
  opened.run(() => $getRoot().getFirstChildOrThrow<ElementNode>().selectStart())
  opened.run(() => $takeDocument(plan(judgement())))
  type(opened, 'Yes')
  expect(sketch(opened.document())).toEqual(['judgement', '  paragraph Yes'])
})

it('takes the words of a title away, and not its section, where a selection begins before them', () => {
  const titled = section('Change', point('One'))
  const opened = openEditor(plan(titled))
  opened.run(() => {
    const node = $findBlock(titled.id)
    const title = $isElementNode(node) ? node.getFirstChildOrThrow<ElementNode>() : null
    const selection = title?.selectEnd()
    if (selection && node) selection.anchor.set(node.getKey(), 0, 'element')
  })
  send(opened, DELETE_WORD_COMMAND, true)
  type(opened, 'Power')
  expect(sketch(opened.document())).toEqual(['section Power', '  supports One'])
})
