import { defineExtension, mergeRegister } from 'lexical'
import { NarratorExtension } from '../core/acts.ts'
import { registerInsert } from './insert.ts'
import { registerMove } from './move.ts'
import { registerRemove } from './remove.ts'

/** Blocks come, move and go. */
export const BlocksExtension = defineExtension({
  name: 'linchpin/blocks',
  dependencies: [NarratorExtension],
  register: (editor, _config, state) =>
    mergeRegister(
      registerInsert(editor),
      registerMove(editor, state.getDependency(NarratorExtension).output.said),
      registerRemove(editor),
    ),
})
