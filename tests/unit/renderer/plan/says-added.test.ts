import { expect, test } from 'vitest'
import { saysAdded } from '../../../../src/renderer/src/plan/says-added.ts'

const plan = { id: '0', question: 'Why?', updated: '' }

test.each([
  [{ isNew: true, sources: 3, snippets: 12 }, 'Added “Why?” with 3 sources and 12 snippets.'],
  [{ isNew: true, sources: 0, snippets: 1 }, 'Added “Why?” with 1 snippet.'],
  [{ isNew: true, sources: 1, snippets: 0 }, 'Added “Why?” with 1 source.'],
  [{ isNew: true, sources: 0, snippets: 0 }, 'Added “Why?”.'],
  [{ isNew: false, sources: 0, snippets: 0 }, 'That plan is already here.'],
  [{ isNew: false, sources: 2, snippets: 0 }, 'That plan is already here. Added 2 sources to it.'],
])('of %j a person is told: %s', (added, says) => {
  expect(saysAdded({ plan, ...added })).toBe(says)
})
