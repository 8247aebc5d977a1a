import { $create, $getRoot } from 'lexical'
import type { LineOfArgument } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $startOf } from '../../core/places.ts'
import { $isAtEnd } from '../../core/range.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { LineOfArgumentExtension } from './extension.ts'
import { $enterFromArgument } from './keys.ts'
import { LineOfArgumentNode } from './node.ts'

const blank = (): LineOfArgument => ({ type: 'line-of-argument', id: newId(), content: [] })

export const lineOfArgumentKind: BlockKind<LineOfArgument, LineOfArgumentNode> = {
  type: 'line-of-argument',
  extension: LineOfArgumentExtension,
  standsInPlan: true,
  isSingle: true,
  $read: (node) => ({
    type: 'line-of-argument',
    id: $idOf(node),
    content: $readInline(node),
  }),
  $write: ({ content }) => $create(LineOfArgumentNode).append(...$writeInline(content)),
  blank,
  choices: [
    {
      id: 'line-of-argument',
      label: 'Line of argument',
      detail: 'The answer the essay will defend',
      sign: 'line-of-argument',
      blank,
      $place: () => $startOf($getRoot()),
    },
  ],
  $enter(line, selection) {
    if (!$isAtEnd(selection.anchor, line)) return false
    $enterFromArgument(line)
    return true
  },
}
