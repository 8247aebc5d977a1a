import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDocumentSchema } from '../../../../src/shared/model/plan.ts'
import { templates } from '../../../../src/shared/plan/templates.ts'
import { anyDocument, argument, openEditor, plan, section } from './support.ts'

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

  it('reads again only what changed, and gives equal documents either way', () => {
    const opened = openEditor(plan(argument('one'), section('two')))
    const first = opened.document()
    opened.run(() => {})
    expect(opened.document().blocks[1]).toBe(first.blocks[1])
  })
})
