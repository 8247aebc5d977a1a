import { defineExtension } from 'lexical'
import { ParagraphNode } from './node.ts'
import './paragraph.css'

export const ParagraphExtension = defineExtension({
  name: 'linchpin/paragraph',
  nodes: () => [ParagraphNode],
})
