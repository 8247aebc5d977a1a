import { defineExtension } from 'lexical'
import { LineOfArgumentNode } from './node.ts'
import './line-of-argument.css'

export const LineOfArgumentExtension = defineExtension({
  name: 'linchpin/line-of-argument',
  nodes: () => [LineOfArgumentNode],
})
