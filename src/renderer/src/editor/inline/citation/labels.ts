/** Keeps citations in sentences saying what they cite, while sources change, and shows which is selected. */
import { effect, type Signal } from '@lexical/extension'
import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import type { Cite } from '../../../../../shared/model/source.ts'
import { type LookedRun, setAttribute, setRuns } from '../../core/chrome.ts'
import { $isCitation, CitationNode } from './node.ts'

/** What a citation is shown as; `isLost` when none of its sources is there any more. */
export type CitationLabel = {
  label: readonly LookedRun[]
  /** What its note says, where it is shown as the number of one. */
  note?: string | undefined
  isLost: boolean
}
export type LabelOf = (cites: readonly Cite[]) => CitationLabel

function paint(dom: HTMLElement, { label, note, isLost }: CitationLabel): void {
  const words = label.map(({ text }) => text).join('')
  setRuns(dom, label)
  setAttribute(dom, 'aria-label', `Citation: ${note === undefined ? words : `${words}, ${note}`}`)
  setAttribute(dom, 'title', note ?? '')
  dom.toggleAttribute('data-note', note !== undefined)
  dom.toggleAttribute('data-lost', isLost)
}

export function registerCitationLabels(
  editor: LexicalEditor,
  labelOf: Signal<LabelOf>,
): () => void {
  const shown = new Set<NodeKey>()
  let selected: NodeKey[] = []
  const paintAll = (keys: Iterable<NodeKey>) =>
    editor.getEditorState().read(() => {
      for (const key of keys) {
        const node = $getNodeByKey(key)
        const dom = editor.getElementByKey(key)
        if ($isCitation(node) && dom) paint(dom, labelOf.peek()(node.getCites()))
      }
    })
  return mergeRegister(
    editor.registerMutationListener(
      CitationNode,
      (mutations) => {
        for (const [key, mutation] of mutations)
          if (mutation === 'destroyed') shown.delete(key)
          else shown.add(key)
        paintAll([...mutations.keys()].filter((key) => shown.has(key)))
      },
      { skipInitialization: false },
    ),
    effect(() => {
      // Read here so that a new answer repaints every citation.
      labelOf.value
      paintAll(shown)
    }),
    editor.registerUpdateListener(({ editorState }) => {
      const now = editorState.read(() => {
        const selection = $getSelection()
        return $isNodeSelection(selection)
          ? selection
              .getNodes()
              .filter($isCitation)
              .map((node) => node.getKey())
          : []
      })
      for (const key of selected) editor.getElementByKey(key)?.removeAttribute('data-selected')
      for (const key of now) editor.getElementByKey(key)?.setAttribute('data-selected', '')
      selected = now
    }),
  )
}
