/** Keeps what stands under each piece of evidence true, while sources and notes change. */
import { effect, type Signal } from '@lexical/extension'
import {
  $getNodeByKey,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import type { Evidence } from '../../../../../shared/model/blocks.ts'
import type { Standing } from '../../../../../shared/plan/honest.ts'
import { type LookedRun, setAttribute, setRuns, setWords } from '../../core/chrome.ts'
import { $readEvidence } from './codec.ts'
import { EvidenceNode } from './node.ts'

export type CitationLine = { line: readonly LookedRun[]; footnote?: number | undefined }
/** What the line under evidence says, or `null` when nothing cites it. */
export type CiteOf = (evidence: Evidence) => CitationLine | null
/** Whether evidence still says what its note says. */
export type StandOf = (evidence: Evidence) => Standing

const standingWords: Record<Standing['is'], string> = {
  'as-taken': '',
  gone: 'the note is gone',
  changed: 'the note has changed',
  altered: 'not the note’s words',
}

function paintCitation(dom: HTMLElement, cited: CitationLine | null): void {
  const line = dom.querySelector('.plan-cite-line')
  if (!line) return
  setRuns(line, cited ? cited.line : [{ text: 'No source yet' }])
  const says = cited?.line.map(({ text }) => text).join('') ?? ''
  setAttribute(line, 'aria-label', cited ? `Citation: ${says}` : 'No source yet: cite')
  dom.toggleAttribute('data-uncited', !cited)
  setWords(dom.querySelector('.plan-note-number'), cited?.footnote ? String(cited.footnote) : '')
}

function paintStanding(dom: HTMLElement, { is }: Standing): void {
  const button = dom.querySelector<HTMLElement>('.plan-standing')
  if (!button) return
  button.hidden = is === 'as-taken'
  setAttribute(dom, 'data-standing', is)
  setWords(button, standingWords[is])
  setAttribute(button, 'aria-label', `Evidence: ${standingWords[is]}`)
}

export function registerEvidenceLines(
  editor: LexicalEditor,
  citeOf: Signal<CiteOf>,
  standOf: Signal<StandOf>,
): () => void {
  const shown = new Set<NodeKey>()
  const paintAll = (keys: Iterable<NodeKey>) =>
    editor.getEditorState().read(() => {
      for (const key of keys) {
        const node = $getNodeByKey(key)
        const dom = editor.getElementByKey(key)
        if (!(node instanceof EvidenceNode) || !dom) continue
        const evidence = $readEvidence(node)
        paintCitation(dom, citeOf.peek()(evidence))
        paintStanding(dom, standOf.peek()(evidence))
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
    // Words typed into evidence change what stands under it, but are no mutation of its own node; and a
    // state that undo brings back does not tell which nodes are others in it.
    editor.registerUpdateListener(({ dirtyElements, tags }) =>
      paintAll(
        tags.has(HISTORIC_TAG) ? shown : [...dirtyElements.keys()].filter((key) => shown.has(key)),
      ),
    ),
    effect(() => {
      // Read here so that a new answer repaints every piece.
      citeOf.value
      standOf.value
      paintAll(shown)
    }),
  )
}
