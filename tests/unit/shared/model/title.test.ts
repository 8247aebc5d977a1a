import { expect, it } from 'vitest'
import { plainTitle, titleParts } from '../../../../src/shared/model/title.ts'

const shown = (title: string): string =>
  titleParts(title)
    .map(({ words, isTitle }) => (isTitle ? `<${words}>` : words))
    .join('')

it.each([
  ['Order in the *Divina Commedia*', 'Order in the <Divina Commedia>'],
  ['*Emma* and *Persuasion*: two novels', '<Emma> and <Persuasion>: two novels'],
  ['(*Emma*)', '(<Emma>)'],
  ['5*3*2 and a lone * star', '5*3*2 and a lone * star'],
  ['* not * a title', '* not * a title'],
  ['**', '**'],
  ['**bold**', '**bold**'],
  ['A*', 'A*'],
  ['', ''],
])('"%s" has the titles within it between asterisks', (title, parts) => {
  expect(shown(title)).toBe(parts)
  expect(plainTitle(title)).toBe(parts.replaceAll(/[<>]/g, ''))
})
