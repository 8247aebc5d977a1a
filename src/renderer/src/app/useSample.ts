import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { holdKeys, useToasts } from '../ui/index.ts'

/** Adds the sample notebook and shows its plan. */
export function useSample(show: (planId: string) => void): { add: () => void; isAdding: boolean } {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { fails } = useToasts()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () => client.sample.add(),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      show(id)
    },
    onError: (error) => fails(sentenceOf(error)),
  })
  const add = () => {
    const hold = holdKeys()
    // Each hold ends with its own call; why one failed is told above.
    mutateAsync().then(hold.give, hold.give)
  }
  return { add, isAdding: isPending }
}
