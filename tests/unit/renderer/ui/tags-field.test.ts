import { expect, it } from 'vitest'
import { withTags } from '../../../../src/renderer/src/ui/TagsField.tsx'

it.each([
  [
    'all of a list that was pasted',
    ['stalin', ' trials', ' terror'],
    ['stalin', 'trials', 'terror'],
  ],
  ['none twice, however it is written', ['Stalin', 'stalin', ' STALIN '], ['Stalin']],
  ['one as it is written where it is used already', ['#nep', 'lenin'], ['NEP', 'lenin']],
  ['nothing between two commas', ['stalin', ' ', ''], ['stalin']],
])('adds %s', (_, typed, tags) => {
  expect(withTags([], typed, ['NEP'])).toEqual(tags)
})

it('keeps the tags that are there before those that are added, and the same list where none is', () => {
  const tags = ['purges']
  expect(withTags(tags, ['stalin', 'Purges'], [])).toEqual(['purges', 'stalin'])
  expect(withTags(tags, ['purges', ''], [])).toBe(tags)
})
