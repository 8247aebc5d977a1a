import { describe, expect, test } from 'vitest'
import {
  defaultStyleChoice,
  firstStyles,
  styleChoiceSchema,
} from '../../../../src/shared/model/citation-style.ts'

describe('a choice of style', () => {
  test.each([
    defaultStyleChoice,
    { style: 'apa', locale: 'de' },
    { style: 'own:house-notes', locale: 'zh-Hant-TW' },
    { style: 'http://www.zotero.org/styles/apa', locale: 'pt-BR' },
  ])('may be %o', (choice) => {
    expect(styleChoiceSchema.parse(choice)).toEqual(choice)
  })

  test.each<[object, string]>([
    [{ style: '', locale: 'en-GB' }, 'has no style'],
    [{ style: ' ', locale: 'en-GB' }, 'has a blank style'],
    [{ style: 'a'.repeat(201), locale: 'en-GB' }, 'has a style too long to be one'],
    [{ style: 'apa', locale: 'English, please' }, 'has no language tag'],
    [{ style: 'apa', locale: `en${'-abcdefgh'.repeat(4)}` }, 'has a tag that is too long'],
    [{ style: 'apa' }, 'has no language'],
    [{ style: 'apa', locale: 'en-GB', more: true }, 'has something else'],
  ])('%o is none: it %s', (choice) => {
    expect(styleChoiceSchema.safeParse(choice).success).toBe(false)
  })
})

test('the first style is the one that is used unless told', () => {
  expect(firstStyles[0].id).toBe(defaultStyleChoice.style)
})
