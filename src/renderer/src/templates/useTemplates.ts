/** The templates there are for a question, those that fit it first. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { OwnTemplate } from '../../../shared/model/version.ts'
import { proposeTemplates, templateOf } from '../../../shared/plan/templates/index.ts'
import { useDesk } from '../desk/index.ts'

export type Choice = {
  /** Of a built-in template, or of one's own. */
  id: string
  name: string
  /** What it is good for; '' for one's own without a word of it. */
  goodFor: string
  /** Why it fits the question. */
  because: string | null
  isOwn: boolean
  shape: PlanDocument
}

const none: readonly OwnTemplate[] = []

export type Templates = {
  /** The built-in ones first, the one that fits best foremost; one's own below, by name. */
  choices: readonly Choice[]
  /** The shapes of one's own. */
  own: readonly PlanDocument[]
  isPending: boolean
  /** Why one's own are not among them. */
  error: unknown
}

export function useTemplates(question: string): Templates {
  const { queries } = useDesk()
  const { data, isPending, error } = useQuery(queries.templates.list.queryOptions())
  const kept = useMemo(() => (data ?? none).filter(({ unreadable }) => !unreadable), [data])
  return useMemo(
    () => ({
      choices: [
        ...proposeTemplates(question).map(({ id, because }) => {
          const { name, goodFor, make } = templateOf(id)
          return { id, name, goodFor, because, isOwn: false, shape: make(question) }
        }),
        ...kept.map(({ id, name, goodFor, shape }) => ({
          id,
          name,
          goodFor,
          because: null,
          isOwn: true,
          shape,
        })),
      ],
      own: kept.map(({ shape }) => shape),
      isPending,
      error,
    }),
    [question, kept, isPending, error],
  )
}
