import { defineExtension, mergeRegister } from 'lexical'
import { NarratorExtension } from '../core/acts.ts'
import { registerDocumentActs } from './document-acts.ts'
import { registerInsert } from './insert.ts'
import { registerLines } from './lines.ts'
import { registerMove } from './move.ts'
import { registerNest } from './nest.ts'
import { registerRemove } from './remove.ts'
import { registerTurn } from './turn.ts'

/** Blocks come, move and go. */
export const BlocksExtension = defineExtension({
  name: 'linchpin/blocks',
  dependencies: [NarratorExtension],
  register: (editor, _config, state) =>
    mergeRegister(
      registerInsert(editor),
      registerLines(editor),
      registerMove(editor, state.getDependency(NarratorExtension).output.said),
      registerRemove(editor),
      registerTurn(editor),
      registerNest(editor, state.getDependency(NarratorExtension).output.said),
      registerDocumentActs(editor),
    ),
})
