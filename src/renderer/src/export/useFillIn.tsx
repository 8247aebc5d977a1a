import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import type { Source } from '../../../shared/model/source.ts'
import { useDesk } from '../desk/index.ts'
import { SourceDialog } from '../sources/index.ts'

/** Opens a source's form over the dialog; the pages are set anew when it is saved. */
export function useFillIn(): { form: ReactElement; fillIn: (source: Source) => void } {
  const { queries } = useDesk()
  const cache = useQueryClient()
  const [source, setSource] = useState<Source | null>(null)
  return {
    form: (
      <SourceDialog
        isOpen={source !== null}
        source={source ?? undefined}
        onClose={() => setSource(null)}
        onSaved={() => void cache.invalidateQueries({ queryKey: queries.exports.key() })}
      />
    ),
    fillIn: setSource,
  }
}
