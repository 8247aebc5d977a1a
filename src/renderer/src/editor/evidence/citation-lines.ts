/** Keeps the line under each piece of evidence saying how it is cited, while sources change. */
import { effect, type Signal } from '@lexical/extension'
import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import type { Evidence } from '../../../../shared/model/plan.ts'
import { setAttribute, setWords } from '../core/chrome.ts'
import { $readEvidence } from './codec.ts'
import { EvidenceNode } from './node.ts'

export type CitationLine = { line: string; footnote?: number }
/** What the line under evidence says, or `null` when nothing cites it. */
export type CiteOf = (evidence: Evidence) => CitationLine | null

function paint(dom: HTMLElement, cited: CitationLine | null): void {
  const line = dom.querySelector('.plan-cite-line')
  if (!line) return
  setWords(line, cited ? cited.line : 'No source yet')
  setAttribute(line, 'aria-label', cited ? `Citation: ${cited.line}` : 'No source yet: cite')
  dom.toggleAttribute('data-uncited', !cited)
  setWords(line.nextElementSibling, cited?.footnote ? `fn ${cited.footnote}` : '')
}

export function registerCitationLines(editor: LexicalEditor, citeOf: Signal<CiteOf>): () => void {
  const shown = new Set<NodeKey>()
  const paintAll = (keys: Iterable<NodeKey>) =>
    editor.getEditorState().read(() => {
      for (const key of keys) {
        const node = $getNodeByKey(key)
        const dom = editor.getElementByKey(key)
        if (node instanceof EvidenceNode && dom) paint(dom, citeOf.peek()($readEvidence(node)))
      }
    })
  return mergeRegister(
    editor.registerMutationListener(
      EvidenceNode,
      (mutations) => {
        for (const [key, mutation] of mutations)
          if (mutation === 'destroyed') shown.delete(key)
          else shown.add(key)
        paintAll([...mutations.keys()].filter((key) => shown.has(key)))
      },
      { skipInitialization: false },
    ),
    effect(() => {
      // Read here so that a new answer repaints every line.
      citeOf.value
      paintAll(shown)
    }),
  )
}
