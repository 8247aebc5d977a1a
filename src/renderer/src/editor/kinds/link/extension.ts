import { defineExtension } from 'lexical'
import { PlanLinkNode } from './node.ts'
import './link.css'

export const PlanLinkExtension = defineExtension({
  name: 'linchpin/link',
  nodes: () => [PlanLinkNode],
})
