/**
 * Every change of a plan that is not plain typing. Menu, key, drag and the app all send these, so
 * that each act has one path and is one step of undo.
 */
import { createCommand, type LexicalCommand } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import type { EvidenceUse, Inline, Stance } from '../../../../shared/model/plan.ts'
import type { Cite } from '../../../../shared/model/source.ts'
import type { DraggedSnippet } from '../../../../shared/plan/drag.ts'
import type { Place } from './places.ts'

/** Where to insert; without a place, where such a block belongs seen from the caret. */
export type At = { at?: Place | undefined }

const command = <T>(name: string): LexicalCommand<T> => createCommand<T>(name)

export const INSERT_LINE_OF_ARGUMENT_COMMAND = command<At>('INSERT_LINE_OF_ARGUMENT')
export const INSERT_SECTION_COMMAND = command<At>('INSERT_SECTION')
export const INSERT_POINT_COMMAND = command<At & { stance?: Stance }>('INSERT_POINT')
export const INSERT_ANALYSIS_COMMAND = command<At>('INSERT_ANALYSIS')
export const INSERT_PARAGRAPH_BLOCK_COMMAND = command<At & { content?: Inline[] }>(
  'INSERT_PARAGRAPH_BLOCK',
)
export const INSERT_JUDGEMENT_COMMAND = command<At>('INSERT_JUDGEMENT')
/** One or several snippets, in order. */
export const INSERT_EVIDENCE_COMMAND = command<At & { snippets: readonly DraggedSnippet[] }>(
  'INSERT_EVIDENCE',
)

export const SET_STANCE_COMMAND = command<{ id: Id; stance: Stance }>('SET_STANCE')
export const SET_USE_COMMAND = command<{ id: Id; use: EvidenceUse }>('SET_USE')
/** `null` takes the evidence's own citation away: its snippet's nearest source cites it again. */
export const SET_CITATION_COMMAND = command<{ id: Id; citation: Cite | null }>('SET_CITATION')
export const ADD_COMMENT_COMMAND = command<{ id: Id }>('ADD_COMMENT')

/** `id` is the block the caret is in when it is not given. */
export const MOVE_BLOCK_COMMAND = command<{ id?: Id; to: 'up' | 'down' | Place }>('MOVE_BLOCK')
export const DELETE_BLOCK_COMMAND = command<{ id?: Id }>('DELETE_BLOCK')
/** Makes analysis of a paragraph, or a paragraph of analysis; the words stay. */
export const TURN_INTO_COMMAND = command<{ id: Id; type: 'analysis' | 'paragraph' }>('TURN_INTO')
