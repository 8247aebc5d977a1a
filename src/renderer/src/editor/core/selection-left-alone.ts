/**
 * Keeps React from counting through the plan. Before it commits anything anywhere in the window, React
 * notes how many characters into the focused field the selection is, and for editable text it walks
 * through all the DOM before the caret to count them: in a long plan longer than a key may take. It
 * does so where the `contentEditable` property says "true", and would use it to set the selection
 * again if a commit took the focus away, which Lexical sees to itself. The attribute, which makes
 * the text editable, stays as it is. docs/decisions/086
 */
import { defineExtension } from 'lexical'

export const SelectionLeftAloneExtension = defineExtension({
  name: 'linchpin/selection-left-alone',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return
      Object.defineProperty(root, 'contentEditable', { configurable: true, value: 'inherit' })
      return () => Reflect.deleteProperty(root, 'contentEditable')
    }),
})
