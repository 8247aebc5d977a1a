import { useQueryClient } from '@tanstack/react-query'
import type { Cite } from '../../../shared/model/source.ts'
import { useDesk } from '../desk/index.ts'
import { CiteDialog } from '../sources/index.ts'
import { useToasts } from '../ui/index.ts'

/** A notebook, note or snippet whose source is being named. */
export type CitedThing = {
  kind: 'notebook' | 'note' | 'snippet'
  id: string
  value: Cite | null
  inherited: Cite | null
}

/** Names the source of a notebook, note or snippet. */
export function CiteThing({ thing, onClose }: { thing: CitedThing | null; onClose: () => void }) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  if (!thing) return null
  const { kind, id, value, inherited } = thing
  return (
    <CiteDialog
      isOpen
      title={`Source of the ${kind}`}
      value={value}
      inherited={inherited}
      onClose={onClose}
      onSave={async (cite) => {
        await client.library.cite({ kind, id, cite })
        await cache.invalidateQueries({ queryKey: queries.library.key() })
        toasts.says(cite ? `The ${kind} has its source.` : `The ${kind} names no source now.`)
      }}
    />
  )
}
