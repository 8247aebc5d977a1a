import { defineExtension } from 'lexical'
import { SectionNode, SectionTitleNode } from './node.ts'
import './section.css'

export const SectionExtension = defineExtension({
  name: 'linchpin/section',
  nodes: () => [SectionNode, SectionTitleNode],
})
