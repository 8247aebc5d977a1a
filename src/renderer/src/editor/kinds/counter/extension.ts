import { defineExtension } from 'lexical'
import { CounterNode, ObjectionNode, ReplyNode } from './node.ts'
import './counter.css'

export const CounterExtension = defineExtension({
  name: 'linchpin/counter',
  nodes: () => [CounterNode, ObjectionNode, ReplyNode],
})
