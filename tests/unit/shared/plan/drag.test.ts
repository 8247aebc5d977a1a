import { describe, expect, it } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type DraggedSnippet, readDraggedSnippets } from '../../../../src/shared/plan/drag.ts'

describe('what a drag carries', () => {
  const snippets: DraggedSnippet[] = [
    { snippetId: newId(), text: 'Bread ran out.', kind: 'event' },
    { snippetId: newId(), text: 'The fleet met.', kind: 'statement' },
  ]

  it('comes back in order', () => {
    expect(readDraggedSnippets(JSON.stringify(snippets))).toEqual(snippets)
  })

  it.each([
    ['nothing', ''],
    ['words', 'Bread ran out.'],
    ['JSON of something else', '{"snippetId":1}'],
    ['a list with one that is no snippet', JSON.stringify([...snippets, { text: 'x' }])],
    ['an id that is none', JSON.stringify([{ ...snippets[0], snippetId: 'x' }])],
  ])('is no snippets when it is %s', (_, json) => {
    expect(readDraggedSnippets(json)).toEqual([])
  })
})
