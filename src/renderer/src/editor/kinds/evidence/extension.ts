import { signal } from '@lexical/extension'
import {
  $create,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  registerEventListener,
} from 'lexical'
import type { Evidence } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { DraggedSnippet } from '../../../../../shared/plan/drag.ts'
import { otherUse, useOf } from '../../../../../shared/plan/evidence-use.ts'
import { wordsTaken } from '../../../../../shared/plan/taken.ts'
import { $asOneStep, $caretToEnd, NarratorExtension } from '../../core/acts.ts'
import {
  ADD_COMMENT_COMMAND,
  ANALYSE_COMMAND,
  INSERT_EVIDENCE_COMMAND,
  SET_CITATION_COMMAND,
  SET_USE_COMMAND,
  TAKE_WORDING_COMMAND,
} from '../../core/commands.ts'
import { $nameOf } from '../../core/names.ts'
import { $placeFor, $putAt } from '../../core/places.ts'
import { $findBlock } from '../../core/tree.ts'
import { $writeBlock } from '../../core/write.ts'
import { PlainWordsExtension } from '../../inline/plain-words.ts'
import { $writeInline, plain } from '../../inline/runs.ts'
import { type CiteOf, registerEvidenceLines, type StandOf } from './evidence-lines.ts'
import { $analyse } from './keys.ts'
import { CommentNode, EvidenceNode, WordsNode } from './node.ts'
import './evidence.css'

/** A snippet as evidence: its words copied, and used as what they are. */
export const evidenceFrom = (snippet: DraggedSnippet): Evidence => ({
  type: 'evidence',
  id: newId(),
  snippetId: snippet.snippetId,
  words: wordsTaken(snippet.text),
  taken: wordsTaken(snippet.text),
  use: useOf(snippet),
  comment: [],
})

const $evidence = (id: string): EvidenceNode | null => {
  const node = $findBlock(id)
  return node instanceof EvidenceNode ? node : null
}

/** The label of evidence, pressed, makes a quotation of a paraphrase and a paraphrase of anything else. */
const listenForUse = (editor: LexicalEditor, root: HTMLElement): (() => void) =>
  registerEventListener(root, 'click', ({ target }) => {
    const label = target instanceof Element ? target.closest('[data-ask=use]') : null
    const id = label?.closest<HTMLElement>('[data-block]')?.dataset.id
    if (id === undefined) return
    editor.update(() => {
      const use = $evidence(id)?.getUse()
      if (use) editor.dispatchCommand(SET_USE_COMMAND, { id, use: otherUse(use) })
    })
  })

/** Evidence: placed from snippets, used and cited one way or another, commented on. */
export const EvidenceExtension = defineExtension({
  name: 'linchpin/evidence',
  nodes: () => [EvidenceNode, WordsNode, CommentNode],
  dependencies: [NarratorExtension, PlainWordsExtension],
  build: () => ({
    citeOf: signal<CiteOf>(() => null),
    standOf: signal<StandOf>(() => ({ is: 'as-taken' })),
  }),
  register(editor, _config, state) {
    const { citeOf, standOf } = state.getOutput()
    const { said } = state.getDependency(NarratorExtension).output
    return mergeRegister(
      registerEvidenceLines(editor, citeOf, standOf),
      editor.registerCommand(
        INSERT_EVIDENCE_COMMAND,
        ({ snippets, at }) => {
          const nodes = snippets.map((snippet) => $writeBlock(evidenceFrom(snippet)))
          const last = nodes.at(-1)
          const place = at ?? $placeFor('evidence')
          if (!last || !$putAt(place, nodes)) return false
          $asOneStep()
          $caretToEnd(last)
          const many = nodes.length === 1 ? 'Evidence' : `${nodes.length} pieces of evidence`
          said.value = `${many} put into ${$nameOf(place.parent)}.`
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        SET_USE_COMMAND,
        ({ id, use }) => {
          const node = $evidence(id)
          if (!node || node.getUse() === use) return false
          $asOneStep()
          node.setUse(use)
          said.value = `Used as a ${use}.`
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerRootListener((root) => (root ? listenForUse(editor, root) : undefined)),
      editor.registerCommand(
        SET_CITATION_COMMAND,
        ({ id, citation }) => {
          const node = $evidence(id)
          if (!node) return false
          $asOneStep()
          node.setCitation(citation ?? undefined)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        ANALYSE_COMMAND,
        ({ id }) => {
          const node = $evidence(id)
          if (!node) return false
          $analyse(node)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        TAKE_WORDING_COMMAND,
        ({ id, wording, keepsWords }) => {
          const node = $evidence(id)
          const words = node?.getWords()
          if (!node || !words) return false
          $asOneStep()
          node.setTaken(wording)
          if (!keepsWords) words.clear().append(...$writeInline(plain(wording)))
          words.selectEnd()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        ADD_COMMENT_COMMAND,
        ({ id }) => {
          const node = $evidence(id)
          if (!node) return false
          const comment = node.getComment()
          if (comment) {
            comment.selectEnd()
            return true
          }
          $asOneStep()
          const made = $create(CommentNode)
          node.append(made)
          made.select()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    )
  },
})
