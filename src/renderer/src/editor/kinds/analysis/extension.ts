import { defineExtension } from 'lexical'
import { AnalysisNode } from './node.ts'
import './analysis.css'

export const AnalysisExtension = defineExtension({
  name: 'linchpin/analysis',
  nodes: () => [AnalysisNode],
})
