import { defineExtension } from 'lexical'
import { CitationNode } from './node.ts'
import './citation.css'

/** Citations in the middle of a sentence. */
export const CitationExtension = defineExtension({
  name: 'linchpin/citation',
  nodes: () => [CitationNode],
})
