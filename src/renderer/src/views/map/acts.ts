/** What can be done with the cards of the map; every card has it from here, and is drawn anew by none of it. */
import { createContext, useContext } from 'react'
import type { LabelOf } from '../../editor/index.ts'
import type { ViewProps } from '../view.ts'
import type { MapItem } from './model/items.ts'

export type MapActs = {
  editor: ViewProps['session']['editor']
  fields: ViewProps['fields']
  labelOf: LabelOf
  /** A card has come onto the page. */
  arrived(id: string): void
  /** A card has come to have the keyboard, which was elsewhere before. */
  focused(item: MapItem, before: EventTarget | null): void
  /** Begins to write in one of a card's lines, counted from 0. */
  edit(item: MapItem, line: number): void
  /** Ends it. @param how where the keyboard goes next */
  endEdit(item: MapItem, how: 'stay' | 'next' | 'previous' | 'leave'): void
  /** A card that is written in has grown, or is as it was. */
  grow(id: string, height: number | null): void
  fold(item: MapItem, isFolded: boolean): void
  /** @param at where it was asked for with the right button, in CSS pixels of the window. */
  ask(
    what: 'stance' | 'menu' | 'add' | 'criteria',
    item: MapItem,
    anchor: HTMLElement,
    at?: { x: number; y: number },
  ): void
  /** Looks for evidence in the library, to go where the item is. */
  findEvidence(item: MapItem): void
}

const Acts = createContext<MapActs | null>(null)
export const MapActsProvider = Acts.Provider

export function useMapActs(): MapActs {
  const acts = useContext(Acts)
  if (!acts) throw new Error('a card of the map is drawn outside of it')
  return acts
}
