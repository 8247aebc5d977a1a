/** The whole editor as one extension: rich text, history and every kind of block. */
import { HistoryExtension } from '@lexical/history'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension } from 'lexical'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { ActKeysExtension } from './acts/list.ts'
import { DocumentExtension } from './blocks/document.ts'
import { BlocksExtension } from './blocks/extension.ts'
import { BesideWordsExtension } from './caret/beside-words.ts'
import { CaretExtension } from './caret/extension.ts'
import { InViewExtension } from './caret/in-view.ts'
import { KeepPlaceExtension } from './caret/keep-place.ts'
import { WayOutExtension } from './caret/way-out.ts'
import { ClipboardExtension } from './clipboard/extension.ts'
import { StepsExtension } from './core/acts.ts'
import { DrawnInOrderExtension } from './core/drawn-in-order.ts'
import { KindsExtension } from './core/kinds.ts'
import { SelectionLeftAloneExtension } from './core/selection-left-alone.ts'
import { $writeDocument } from './core/write-document.ts'
import { DragExtension } from './drag/extension.ts'
import { FoldExtension } from './fold/extension.ts'
import { CitationExtension } from './inline/citation/extension.ts'
import { HyperlinkExtension } from './inline/hyperlink/extension.ts'
import { KeysExtension } from './keys/extension.ts'
import { kinds } from './kinds/index.ts'

/** Typing joins into one step of undo while pauses are shorter than this. */
const typingPauseMs = 800
/** Steps of undo kept; each holds a state that shares most of its nodes with its neighbours. */
const undoDepth = 500

/**
 * An editor that opens on a document. One per editor: the document is part of it.
 *
 * An error is told of as any that nobody catches, and not thrown, as it is by default: Lexical then draws
 * the page anew where a change could not be drawn, and takes back a change that failed. Thrown, the error
 * would keep it from both, and the page would no longer follow the plan.
 */
export const planEditorExtension = (document: PlanDocument) =>
  defineExtension({
    name: 'linchpin/plan-editor',
    namespace: 'linchpin-plan',
    $initialEditorState: () => $writeDocument(document),
    onError: (error) => reportError(error),
    dependencies: [
      DrawnInOrderExtension,
      RichTextExtension,
      StepsExtension,
      configExtension(HistoryExtension, {
        delay: typingPauseMs,
        maxDepth: undoDepth,
        // By default there is no history where there is no window, and so none in tests.
        disabled: false,
      }),
      configExtension(KindsExtension, { kinds }),
      DocumentExtension,
      ...kinds.map(({ extension }) => extension),
      HyperlinkExtension,
      CitationExtension,
      BlocksExtension,
      CaretExtension,
      FoldExtension,
      KeepPlaceExtension,
      InViewExtension,
      BesideWordsExtension,
      WayOutExtension,
      KeysExtension,
      ActKeysExtension,
      ClipboardExtension,
      DragExtension,
      SelectionLeftAloneExtension,
    ],
  })
