/** The kinds of block that an editor has, asked for by type. Call inside a read or an update of that editor. */
import { $getExtensionDependency } from '@lexical/extension'
import { defineExtension, type LexicalNode, safeCast } from 'lexical'
import type { BlockKind } from './kind.ts'
import { $blockTypeOf, type BlockType } from './nodes.ts'

type Kinds = { byType: ReadonlyMap<BlockType, BlockKind>; plain: BlockKind }

/** Told the kinds by the editor that is put together of them, since what is asked here knows none. */
export const KindsExtension = defineExtension({
  name: 'linchpin/kinds',
  config: safeCast<{ kinds: readonly BlockKind[] }>({ kinds: [] }),
  build(_editor, { kinds }): Kinds {
    const plain = kinds.find((kind) => kind.isPlain)
    if (!plain) throw new Error('no kind of block is the plain one')
    return { byType: new Map(kinds.map((kind) => [kind.type, kind])), plain }
  },
})

const $kinds = (): Kinds => $getExtensionDependency(KindsExtension).output

/** The kind of a type of block. */
export function $kindOf(type: BlockType): BlockKind {
  const kind = $kinds().byType.get(type)
  if (!kind) throw new Error(`there is no kind of block for ${type}`)
  return kind
}

/** The kind of block that a node is; `null` if it is none. */
export function $kindOfNode(node: LexicalNode | null | undefined): BlockKind | null {
  const type = $blockTypeOf(node)
  return type === null ? null : $kindOf(type)
}

/** The kind of what words become that stand in no block. */
export const $plainKind = (): BlockKind => $kinds().plain
