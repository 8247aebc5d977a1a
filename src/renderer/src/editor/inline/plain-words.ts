/** Keeps text to the marks a plan knows, and the words of evidence to plain text. */
import { LinkNode as HyperlinkNode } from '@lexical/link'
import { defineExtension, mergeRegister, TextNode } from 'lexical'
import { WordsNode } from '../kinds/evidence/node.ts'
import { CitationNode } from './citation/node.ts'
import { knownFormats } from './runs.ts'

export const PlainWordsExtension = defineExtension({
  name: 'linchpin/plain-words',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, (node) => {
        const allowed = node.getParent() instanceof WordsNode ? 0 : knownFormats
        const format = node.getFormat() & allowed
        if (format !== node.getFormat()) node.setFormat(format)
        if (node.getStyle() !== '') node.setStyle('')
      }),
      editor.registerNodeTransform(HyperlinkNode, (node) => {
        if (!(node.getParent() instanceof WordsNode)) return
        for (const child of node.getChildren()) node.insertBefore(child)
        node.remove()
      }),
      editor.registerNodeTransform(CitationNode, (node) => {
        if (node.getParent() instanceof WordsNode) node.remove()
      }),
    ),
})
