/** Keeps text to the marks a plan knows, and the words of evidence to none. */
import { defineExtension, TextNode } from 'lexical'
import { knownFormats } from '../codec/inline.ts'
import { WordsNode } from './node.ts'

export const PlainWordsExtension = defineExtension({
  name: 'linchpin/plain-words',
  register: (editor) =>
    editor.registerNodeTransform(TextNode, (node) => {
      const allowed = node.getParent() instanceof WordsNode ? 0 : knownFormats
      const format = node.getFormat() & allowed
      if (format !== node.getFormat()) node.setFormat(format)
      if (node.getStyle() !== '') node.setStyle('')
    }),
})
