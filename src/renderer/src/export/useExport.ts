import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Exported, ExportFormat } from '../../../shared/contract.ts'
import { counted } from '../../../shared/text/counted.ts'
import { keepFile, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import type { Printing } from './printing.ts'

type Wanted = Printing & { format: ExportFormat }

type Exporting = {
  /** Resolves when what is on the screen is saved: an export is of the saved plan. */
  onBeforeExport: () => Promise<void>
  onKept: () => void
}

type Making = {
  wanted: Wanted
  /** The file as it was made before the person was asked; null the first time. */
  before: Exported | null
  signal: AbortSignal
}

/**
 * Makes a file of a plan and lets the person keep it. A file with letters that no font here has is
 * kept only when it is asked for once more; until then they are `unprintable`.
 */
export function useExport({ onBeforeExport, onKept }: Exporting) {
  const desk = useDesk()
  const { says } = useToasts()
  const [unsure, setUnsure] = useState<Exported | null>(null)
  const stop = useRef<AbortController | null>(null)

  const make = useMutation({
    mutationFn: async ({ wanted, before, signal }: Making) => {
      if (!before) await onBeforeExport()
      const made = before ?? (await desk.client.exports.make(wanted, { signal }))
      if (signal.aborted) return
      if (!before && made.unprintable.length > 0) return setUnsure(made)
      const kept = await keepFile(desk, made.file.fileId)
      if (kept.type === 'cancelled') return
      const holds = holdsOf(wanted, made)
      if (kept.type === 'saved')
        says(`Saved ${kept.path}${holds}.`, {
          label: 'Show in folder',
          onAction: () => void desk.client.files.reveal({ path: kept.path }),
        })
      else says(`Saved ${made.file.name}${holds} to your downloads.`)
      onKept()
    },
    // A made file goes once it was offered, whatever became of it.
    onSettled: (_, __, { before }) => before && setUnsure(null),
  })

  return {
    unprintable: unsure?.unprintable ?? null,
    isPending: make.isPending,
    error: stop.current?.signal.aborted ? null : make.error,
    start(wanted: Wanted) {
      stop.current = new AbortController()
      make.mutate({ wanted, before: unsure, signal: stop.current.signal })
    },
    /** Something else is asked for, or nothing: what is being made, or was, is not wanted any more. */
    stop() {
      stop.current?.abort()
      setUnsure(null)
      make.reset()
    },
  }
}

/** What the person is told that a made file has in it. */
function holdsOf({ format }: Wanted, { citations }: Exported): string {
  if (format === 'linchpin') return ' with its evidence and sources'
  return citations > 0 ? ` with ${counted(citations, 'citation')}` : ''
}
