import { expect, test } from 'vitest'
import { asidesOf } from '../../../../src/shared/plan/asides.ts'
import { analysis, counter, evidence, inner, planOf, section, supports } from './checks/support.ts'

const read = (words: string) => words.replace(/\u2002/g, ' | ')

test('a point says how much evidence and how many words it has, a section how many points', () => {
  const full = supports(evidence('Two words.'), counter('No.', 'Yes it was.'), analysis('So.'))
  const bare = supports()
  const within = inner('Later', bare)
  const around = section('Continuity', full, within)
  const asides = asidesOf(planOf([around]))
  expect(read(asides.get(full.id) ?? '')).toMatch(/^1 evidence \| \d+ words$/)
  expect(read(asides.get(bare.id) ?? '')).toMatch(/^no evidence \| \d+ words?$/)
  expect(read(asides.get(within.id) ?? '')).toMatch(/^1 point \| /)
  expect(read(asides.get(around.id) ?? '')).toMatch(/^2 points \| /)
})

test('what is a key later the same says the same, and what was written in says another number', () => {
  const point = supports(analysis('One two.'))
  const more = { ...point, body: [analysis('One two three.')] }
  const [before, after] = [planOf([point]), planOf([more])].map((plan) =>
    read(asidesOf(plan).get(point.id) ?? ''),
  )
  const words = (says = '') => Number(/(\d+) words?$/.exec(says)?.[1])
  expect(words(after)).toBe(words(before) + 1)
})
