/** Keeps text to the marks a plan knows, and the words of evidence to plain text. */
import { LinkNode as HyperlinkNode } from '@lexical/link'
import { defineExtension, type LexicalNode, mergeRegister, TextNode } from 'lexical'
import { $isLine } from '../core/nodes.ts'
import { CitationNode } from './citation/node.ts'
import { knownFormats } from './runs.ts'

const $isPlainText = (node: LexicalNode | null): boolean => $isLine(node) && node.isPlainText()

export const PlainWordsExtension = defineExtension({
  name: 'linchpin/plain-words',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, (node) => {
        const allowed = $isPlainText(node.getParent()) ? 0 : knownFormats
        const format = node.getFormat() & allowed
        if (format !== node.getFormat()) node.setFormat(format)
        if (node.getStyle() !== '') node.setStyle('')
      }),
      editor.registerNodeTransform(HyperlinkNode, (node) => {
        if (!$isPlainText(node.getParent())) return
        for (const child of node.getChildren()) node.insertBefore(child)
        node.remove()
      }),
      editor.registerNodeTransform(CitationNode, (node) => {
        if ($isPlainText(node.getParent())) node.remove()
      }),
    ),
})
