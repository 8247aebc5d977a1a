import { defineExtension } from 'lexical'
import { JudgementNode } from './node.ts'
import './judgement.css'

export const JudgementExtension = defineExtension({
  name: 'linchpin/judgement',
  nodes: () => [JudgementNode],
})
