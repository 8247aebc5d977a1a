/**
 * Every change of a plan that is not plain typing. Menu, key, drag and the app all send these, so
 * that each act has one path and is one step of undo.
 */
import { createCommand, type LexicalCommand, type NodeKey } from 'lexical'
import type { AnyBlock, EvidenceUse, ListStyle, Stance } from '../../../../shared/model/blocks.ts'
import type { StyleChoice } from '../../../../shared/model/citation-style.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import type { Inline } from '../../../../shared/model/inline.ts'
import type { Budget, Dismissed } from '../../../../shared/model/plan.ts'
import type { Cite } from '../../../../shared/model/source.ts'
import type { DraggedSnippet } from '../../../../shared/plan/drag.ts'
import type { BlockType } from './nodes.ts'
import type { Place } from './tree.ts'

/** Where to insert; without a place, where such a block belongs seen from the caret. */
export type At = { at?: Place | undefined }

const command = <T>(name: string): LexicalCommand<T> => createCommand<T>(name)

/** Puts a block in, and the caret into it. */
export const INSERT_BLOCK_COMMAND = command<At & { block: AnyBlock }>('INSERT_BLOCK')
/** One or several snippets, in order. */
export const INSERT_EVIDENCE_COMMAND = command<At & { snippets: readonly DraggedSnippet[] }>(
  'INSERT_EVIDENCE',
)

export const SET_STANCE_COMMAND = command<{ id: Id; stance: Stance }>('SET_STANCE')
/** What is folded: blocks by their ids, what the caret is in, or all of a type. */
export type Foldable = readonly Id[] | 'here' | 'point' | 'section' | 'all'
/** Folds blocks to their first line, or unfolds them; `toggle` folds while any is open. No change of the plan. */
export const FOLD_COMMAND = command<{ what: Foldable; to: 'fold' | 'unfold' | 'toggle' }>('FOLD')
/** Which criteria a point bears on, or a judgement answers. */
export const SET_CRITERIA_COMMAND = command<{ id: Id; criteria: readonly Id[] }>('SET_CRITERIA')
export const SET_USE_COMMAND = command<{ id: Id; use: EvidenceUse }>('SET_USE')
/** `null` takes the evidence's own citation away: its snippet's nearest source cites it again. */
export const SET_CITATION_COMMAND = command<{ id: Id; citation: Cite | null }>('SET_CITATION')
/** Asks which source several pieces of evidence are from; what stands around the editor answers it. */
export const CITE_ALL_COMMAND = command<{ ids: readonly Id[] }>('CITE_ALL')
/** On from a piece of evidence to what is said of it: the analysis behind it and its like, begun if there is none. */
export const ANALYSE_COMMAND = command<{ id: Id }>('ANALYSE')
/** Takes a note's wording as the one evidence was taken in, and, unless they are kept, as its words. */
export const TAKE_WORDING_COMMAND = command<{ id: Id; wording: string; keepsWords: boolean }>(
  'TAKE_WORDING',
)
export const ADD_COMMENT_COMMAND = command<{ id: Id }>('ADD_COMMENT')

/**
 * Writes one of a block's own lines anew, counted from 0: a counter's reply is its line 1. `isMore` joins the change to
 * the step before it, as typing does; of evidence the words alone are taken over.
 */
export const SET_LINE_COMMAND = command<{
  id: Id
  line: number
  content: readonly Inline[]
  isMore: boolean
}>('SET_LINE')

/** One step, to a place between blocks, or into a block, where it belongs in there. */
export type Whither = 'up' | 'down' | Place | { into: Id }

/**
 * `id` is the block the caret is in when it is not given. The blocks that are selected together with
 * it move too; `ids` moves these and no others.
 */
export const MOVE_BLOCK_COMMAND = command<{
  id?: Id
  ids?: readonly Id[]
  to: Whither
}>('MOVE_BLOCK')
export const DELETE_BLOCK_COMMAND = command<{ id?: Id }>('DELETE_BLOCK')
/** Makes another kind of free line of one: analysis, a link, a paragraph; the words stay. */
export const TURN_INTO_COMMAND = command<{ id: Id; type: BlockType }>('TURN_INTO')
/**
 * Makes the free lines of the selection a list. Lines that are one already become a list of that
 * style, or, where they have it, paragraphs again.
 */
export const TURN_INTO_LIST_COMMAND = command<ListStyle>('TURN_INTO_LIST')
/** Takes the block or item with the caret one level further in or out. */
export const NEST_COMMAND = command<'in' | 'out'>('NEST')

/** Puts a citation where the caret is. */
export const INSERT_CITATION_COMMAND = command<readonly Cite[]>('INSERT_CITATION')
/** Changes a citation that stands in a line; without cites it goes. */
export const SET_CITES_COMMAND = command<{ key: NodeKey; cites: readonly Cite[] }>('SET_CITES')
/** Makes the selected words lead to an address; `null` takes that away. */
export const SET_HYPERLINK_COMMAND = command<string | null>('SET_HYPERLINK')

/** What the editor asks of the layer of menus and dialogs over it. */
export type AskNow =
  | { ask: 'hyperlink' }
  /** Which source to cite at the caret. */
  | { ask: 'source' }
  /** To change a citation that stands in a line, or with `null` to write a new one in full. */
  | { ask: 'citation'; key: NodeKey | null }
export const ASK_COMMAND = command<AskNow>('ASK')

/** Which menu is asked for, and where it opens. `slash` comes from `/` typed in an empty line. */
export type Asked = {
  ask: 'stance' | 'menu' | 'add' | 'slash' | 'standing' | 'criteria'
  /** `null` for the plan itself. */
  blockId: Id | null
  anchor: HTMLElement
  /** Where it was asked for with the right button, in CSS pixels of the window. */
  at?: { x: number; y: number }
}
/** Opens a menu of a block, from something that shows the plan beside the text. */
export const ASK_MENU_COMMAND = command<Asked>('ASK_MENU')
/** Opens what is said of the citation of a piece of evidence. */
export const ASK_CITE_COMMAND = command<{ id: Id }>('ASK_CITE')
/** A place in the plan is gone to: what shows the plan in place of its text brings it into view. */
export const REVEAL_COMMAND = command<{ id: Id }>('REVEAL')

/** What the plan allows itself in words and minutes; `null` takes it away. */
export const SET_BUDGET_COMMAND = command<Budget | null>('SET_BUDGET')
/** In which style the plan cites; `null` for what the settings say. */
export const SET_STYLE_COMMAND = command<StyleChoice | null>('SET_STYLE')
/** Sets findings of checks aside, or brings them back. */
export const DISMISS_COMMAND = command<{ findings: readonly Dismissed[]; isDismissed: boolean }>(
  'DISMISS',
)
