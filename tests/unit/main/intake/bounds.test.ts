import { expect, it } from 'vitest'
import { withFewerLines } from '../../../../src/main/intake/bounds.ts'

it('leaves a file its lines, however many of them are empty', () => {
  expect(withFewerLines('He fell.\n'.repeat(100_000))).toBeNull()
  expect(withFewerLines(`He fell.${'\n'.repeat(1_000_000)}She rose.`)).toBeNull()
  expect(
    withFewerLines('It was so wide a page that no line was over.\n'.repeat(400_000)),
  ).toBeNull()
})

it('takes whole lines of a file of more than anybody writes', () => {
  expect(withFewerLines('a\n'.repeat(500_000))).toEqual({
    text: 'a\n'.repeat(200_000),
    lines: 200_000,
  })
  expect(withFewerLines(' a\n\n'.repeat(500_000))?.lines).toBe(200_000)
})
