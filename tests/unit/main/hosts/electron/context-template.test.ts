import { describe, expect, test, vi } from 'vitest'
import {
  contextTemplate,
  type Pointed,
} from '../../../../../src/main/hosts/electron/context-template.ts'

const pointed: Pointed = {
  misspelledWord: '',
  dictionarySuggestions: [],
  isEditable: false,
  selectionText: '',
  linkURL: '',
  editFlags: { canCut: false, canCopy: false, canPaste: true },
}
const acts = () => ({ replaceMisspelling: vi.fn(), learn: vi.fn(), copyText: vi.fn() })
const shown = (some: Partial<Pointed>) =>
  contextTemplate({ ...pointed, ...some }, acts()).map(
    ({ label, role, type }) => label ?? role ?? type,
  )

describe('the menu at the pointer', () => {
  test('is none where there is nothing to do', () => {
    expect(shown({})).toEqual([])
  })

  test('copies what is selected', () => {
    expect(
      shown({ selectionText: 'Terror began', editFlags: { ...pointed.editFlags, canCopy: true } }),
    ).toEqual(['copy'])
  })

  test('offers what a wrong word may have meant, five at most, and to learn it', () => {
    expect(
      shown({
        isEditable: true,
        misspelledWord: 'colectivisation',
        dictionarySuggestions: ['a', 'b', 'c', 'd', 'e', 'f'],
      }),
    ).toEqual([
      ...['a', 'b', 'c', 'd', 'e'],
      'separator',
      'Add to Dictionary',
      'separator',
      ...['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'separator', 'selectAll'],
    ])
  })

  test('says when nothing is suggested', () => {
    expect(shown({ isEditable: true, misspelledWord: 'xqzt' })[0]).toBe('No suggestions')
  })

  test('puts the chosen word in, and learns a word', () => {
    const doing = acts()
    const template = contextTemplate(
      { ...pointed, isEditable: true, misspelledWord: 'teror', dictionarySuggestions: ['terror'] },
      doing,
    )
    const click = (label: string) => {
      const item = template.find((one) => one.label === label)
      Reflect.apply(item?.click ?? (() => {}), undefined, [])
    }
    click('terror')
    click('Add to Dictionary')
    expect(doing.replaceMisspelling).toHaveBeenCalledWith('terror')
    expect(doing.learn).toHaveBeenCalledWith('teror')
  })

  test('copies the address of a link', () => {
    expect(shown({ linkURL: 'https://example.org/' })).toEqual(['Copy Link Address'])
  })
})
