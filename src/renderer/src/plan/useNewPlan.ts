/** A plan that is about to begin: its question as it is typed, the template that goes with it, and what makes it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useTemplates } from '../templates/index.ts'
import { useDebounced } from '../ui/index.ts'
import { isQuestion } from './question-fault.ts'

/** What the button says that makes a plan. */
export const createPlan = 'Create plan'

/** How long one has stopped typing when the question is read, in milliseconds. */
const restMs = 200

/**
 * @param given the question to begin with, or ''.
 * @param onCreated told of the plan once the lists of plans have it.
 */
export function useNewPlan(given: string, onCreated: (id: string) => void) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const [question, setQuestion] = useState(given)
  const asked = useDebounced(question, restMs)
  const { choices, error } = useTemplates(asked)
  /** What the person chose; until then, the template that fits the question. */
  const [chosen, setChosen] = useState<string | null>(null)
  const {
    mutateAsync,
    isPending,
    error: refused,
  } = useMutation({
    mutationFn: () =>
      client.plans.create({
        question: question.trim(),
        // Without one, it is proposed from the question as it stands, which may not have been read here yet.
        ...(chosen !== null && { template: chosen }),
      }),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      onCreated(id)
    },
  })
  return {
    question,
    setQuestion,
    /** The question as it was when one last stopped typing. */
    asked,
    choices,
    template: chosen ?? choices[0]?.id ?? '',
    setTemplate: setChosen,
    /** Why one's own templates are not among the choices, in a sentence. */
    ownFailure: error ? sentenceOf(error) : null,
    isReady: isQuestion(question),
    isPending,
    /** Why no plan was made, in a sentence. */
    failure: refused ? sentenceOf(refused) : null,
    create: () => mutateAsync(),
  }
}
