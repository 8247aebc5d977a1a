/** A try at a plan from memory: what is written, how it compares, and keeping its score. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import {
  answersIn,
  type Place,
  type Recalled,
  type RecallResult,
  scoreRecall,
  skeletonOf,
} from '../../../shared/plan/recall.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts'

/** The plan as it stands, saved before it is read, with nothing kept of it afterwards. */
export function useSavedPlan(planId: string, save: () => Promise<void>) {
  const { client } = useDesk()
  return useQuery({
    queryKey: ['recall', planId],
    queryFn: async ({ signal }) => {
      await save()
      return client.plans.read({ id: planId }, { signal })
    },
    gcTime: 0,
  })
}

export function useScores(planId: string) {
  const { queries } = useDesk()
  return useQuery(queries.plans.recalls.queryOptions({ input: { planId } }))
}

/** How a try came out, with what the student judges otherwise. */
export type Outcome = RecallResult & {
  /** Whether a piece counts as remembered: as found, or as the student says. */
  isHad: (piece: Recalled) => boolean
  /** How many count. */
  had: number
}

export type Try = {
  places: readonly Place[]
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** Null while one is still writing. */
  outcome: Outcome | null
  compare: () => void
  /** Goes back to what was written. */
  goOn: () => void
  /** Says that a piece was remembered, or was not, whatever the comparison says. */
  judge: (piece: Recalled, isHad: boolean) => void
  /** Keeps the score with the plan. Never rejects: what went wrong is told. @returns whether it is kept. */
  keep: () => Promise<boolean>
}

const unjudged: ReadonlyMap<string, boolean> = new Map()

export function useTry(planId: string, question: string, document: PlanDocument): Try {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says, fails } = useToasts()
  const places = useMemo(() => skeletonOf(document), [document])
  const [draft, setDraft] = useState(() => readDraft(planId))
  const [isCompared, setCompared] = useState(false)
  const [judged, setJudged] = useState(unjudged)

  const outcome = useMemo((): Outcome | null => {
    if (!isCompared) return null
    const answers = places.flatMap(({ id }) => answersIn(id, draft.written[id] ?? ''))
    const result = scoreRecall(document, answers, question)
    const isHad = ({ evidence, outcome }: Recalled) =>
      judged.get(evidence.id) ?? outcome === 'found'
    return { ...result, isHad, had: result.pieces.filter(isHad).length }
  }, [isCompared, places, draft, document, question, judged])

  return {
    places,
    draft,
    change(part) {
      const next = { ...draft, ...part }
      setDraft(next)
      keepDraft(planId, next)
    },
    outcome,
    compare: () => setCompared(true),
    goOn() {
      setCompared(false)
      setJudged(unjudged)
    },
    judge: ({ evidence }, isHad) => setJudged((before) => new Map(before).set(evidence.id, isHad)),
    async keep() {
      if (!outcome) return false
      const missed = outcome.pieces.filter((piece) => !outcome.isHad(piece))
      try {
        await client.plans.addRecall({
          planId,
          found: outcome.had,
          of: outcome.of,
          detail: { missed: missed.map(({ evidence }) => evidence.id) },
        })
        await cache.invalidateQueries({ queryKey: queries.plans.recalls.key() })
        dropDraft(planId)
        says(`Kept: ${outcome.had} of ${outcome.of} remembered.`)
        return true
      } catch (error) {
        fails(sentenceOf(error))
        return false
      }
    },
  }
}
