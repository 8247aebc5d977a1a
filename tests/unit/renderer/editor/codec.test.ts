import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SET_STANCE_COMMAND } from '../../../../src/renderer/src/editor/core/commands.ts'
import { planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { templates } from '../../../../src/shared/plan/templates/index.ts'
import { anyDocument, openEditor, plan, point, section } from './support.ts'

describe('the codec', () => {
  it('gives every document back as it was', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(planDocumentSchema.safeParse(document).success).toBe(true)
        expect(openEditor(document).document()).toEqual(document)
      }),
      { numRuns: 200 },
    )
  })

  it.each(templates)('opens and gives back the template “$name”', ({ make }) => {
    const document = make()
    expect(openEditor(document).document()).toEqual(document)
  })

  it('keeps the marks of a line break that differ from the words before it', () => {
    const document = plan({
      type: 'paragraph',
      id: section('').id,
      content: [
        { type: 'text', text: 'bold', marks: ['bold'] },
        { type: 'text', text: '\nplain' },
        { type: 'text', text: '\n', marks: ['italic', 'underline'] },
      ],
    })
    expect(openEditor(document).document()).toEqual(document)
  })

  it('reads again only the blocks that changed', () => {
    const changed = point('one')
    const opened = openEditor(plan(section('A', changed), section('B', point('two'))))
    const before = opened.document()
    opened.run(() => {
      opened.editor.dispatchCommand(SET_STANCE_COMMAND, { id: changed.id, stance: 'challenges' })
    })
    const after = opened.document()
    expect(after.blocks[1]).toBe(before.blocks[1])
    expect(after.blocks[0]).not.toEqual(before.blocks[0])
  })
})
