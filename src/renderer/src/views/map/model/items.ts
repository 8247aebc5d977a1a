/** What the map shows: cards, each an item of one tree, in the order in which the tree is walked. */
import type { Stance } from '../../../../../shared/model/blocks.ts'
import type { Id } from '../../../../../shared/model/ids.ts'
import type { SnippetKind } from '../../../../../shared/model/note.ts'
import type { ArgumentLine } from '../../../../../shared/plan/argument.ts'
import type { Severity } from '../../../../../shared/plan/checks/index.ts'

/** What a check finds at a card, in short. */
export type Flag = { severity: Severity; says: string }

export type Card =
  | { kind: 'question'; question: string; asks: string }
  | { kind: 'line-of-argument'; line: ArgumentLine; flags: readonly Flag[] }
  | {
      kind: 'criterion'
      letter: string
      line: ArgumentLine
      isFirst: boolean
      flags: readonly Flag[]
    }
  | {
      kind: 'judgement'
      lines: readonly ArgumentLine[]
      pieces: number
      flags: readonly Flag[]
    }
  | {
      kind: 'section'
      line: ArgumentLine | null
      /** Whether it stands in another section. */
      isInner: boolean
      /** Whether its points go on here, behind those of a section in it. */
      goesOn: boolean
      points: number
      pieces: number
    }
  | {
      kind: 'point'
      number: number
      stance: Stance
      line: ArgumentLine
      pieces: number
      letters: readonly string[]
      flags: readonly Flag[]
    }
  | { kind: 'counter'; claim: ArgumentLine; reply: ArgumentLine; flags: readonly Flag[] }
  | {
      kind: 'evidence'
      words: string
      snippetId: Id | undefined
      snippetKind: SnippetKind | undefined
      source: string
      date: string
      flag: Flag | null
    }
  /** Where a check misses evidence. */
  | { kind: 'slot'; flag: Flag }
  /** What a folded point rests on, or what a folded section holds. */
  | { kind: 'stub'; of: 'point' | 'section'; says: string; dates: string; flag: Flag | null }

export type CardKind = Card['kind']
export type CardOf<Kind extends CardKind> = Extract<Card, { kind: Kind }>

export type MapItem = {
  /** Its own name in the map: that of its block, where a block is one item. */
  id: string
  /** The block it is of; null for the question, which is none. */
  blockId: Id | null
  /** From 1, the question's. */
  level: number
  parent: string | null
  /** Its place among the children of its parent, from 1, and how many they are. */
  position: number
  siblings: number
  /** Undefined for what has nothing to fold. */
  isFolded: boolean | undefined
  /** As it is heard. */
  name: string
  card: Card
}

/** The points of a section, with what stands beside them, for the layout. */
export type MapSection = {
  /** Its card; null for points that stand in no section. */
  item: string | null
  /** Its stub, where it is folded. */
  stub: string | null
  /** How many pieces of evidence its points rest on. */
  pieces: number
  points: readonly MapPoint[]
  /** Evidence that stands in it and in no point. */
  loose: readonly string[]
}

export type MapPoint = {
  item: string
  stance: Stance
  pieces: number
  counters: readonly { item: string; evidence: readonly string[] }[]
  /** Its own evidence, its stub, or the place where a check misses evidence. */
  rests: readonly string[]
  restsAs: 'evidence' | 'stub' | 'slot'
}

export type MapRead = {
  /** In the order of the tree. */
  items: readonly MapItem[]
  /** The items of the first column, from the top. */
  frame: readonly string[]
  /** Where the way to the sections begins. */
  root: string
  sections: readonly MapSection[]
  /** The item of each block of the plan: its own, or that of what it stands in. */
  itemOfBlock: ReadonlyMap<Id, string>
}
