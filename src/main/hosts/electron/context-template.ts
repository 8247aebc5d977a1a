/** The menu at the pointer as a value, apart from Electron. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { menuText } from './menu-template.ts'

export type Pointed = Pick<
  ContextMenuParams,
  'misspelledWord' | 'dictionarySuggestions' | 'isEditable' | 'selectionText' | 'linkURL'
> & { editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste'> }

export type PointedActs = {
  replaceMisspelling(word: string): void
  /** Adds a word to the person's own dictionary. */
  learn(word: string): void
  copyText(text: string): void
}

const separator: MenuItemConstructorOptions = { type: 'separator' }
const mostSuggestions = 5

/** Empty where there is nothing to do. */
export function contextTemplate(
  { misspelledWord, dictionarySuggestions, isEditable, selectionText, linkURL, editFlags }: Pointed,
  acts: PointedActs,
): MenuItemConstructorOptions[] {
  const suggestions: MenuItemConstructorOptions[] = dictionarySuggestions
    .slice(0, mostSuggestions)
    .map((word) => ({ label: menuText(word), click: () => acts.replaceMisspelling(word) }))
  const spelling: MenuItemConstructorOptions[] = misspelledWord
    ? [
        ...(suggestions.length > 0
          ? suggestions
          : [{ label: 'No suggestions', enabled: false } satisfies MenuItemConstructorOptions]),
        separator,
        { label: 'Add to Dictionary', click: () => acts.learn(misspelledWord) },
      ]
    : []
  const link: MenuItemConstructorOptions[] = linkURL
    ? [{ label: 'Copy Link Address', click: () => acts.copyText(linkURL) }]
    : []
  const clipboard: MenuItemConstructorOptions[] = isEditable
    ? [
        { role: 'cut', enabled: editFlags.canCut },
        { role: 'copy', enabled: editFlags.canCopy },
        { role: 'paste', enabled: editFlags.canPaste },
        { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
        separator,
        { role: 'selectAll' },
      ]
    : selectionText.trim()
      ? [{ role: 'copy', enabled: editFlags.canCopy }]
      : []
  return [spelling, link, clipboard]
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : [separator, ...group]))
}
