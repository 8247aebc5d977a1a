/** The library as one file: made and kept, or chosen and merged. */
import { useMutation } from '@tanstack/react-query'
import { type ChosenFile, handOver, keepFile, sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import { saysAdded } from './says.ts'

/** @param onSaveAll saves every plan that is open: what is taken along is what is on the screen. */
export function useLibraryFile(onSaveAll: () => Promise<unknown>) {
  const desk = useDesk()
  const { says, fails } = useToasts()

  const take = useMutation({
    mutationFn: async () => {
      await onSaveAll()
      const file = await desk.client.backups.takeAlong()
      const kept = await keepFile(desk, file.fileId)
      if (kept.type === 'saved') says(`Saved ${kept.path}.`)
      if (kept.type === 'download') says(`Saved ${file.name} to your downloads.`)
    },
    onError: (error) => fails(sentenceOf(error)),
  })
  const merge = useMutation({
    mutationFn: async (file: ChosenFile) => {
      const handed =
        file instanceof File ? await handOver(file, () => {}, new AbortController().signal) : file
      const merged = await desk.client.backups.merge({ fileId: handed.fileId })
      says([...merged.notices, saysAdded(merged)].join(' '))
    },
    onError: (error) => fails(sentenceOf(error)),
  })
  return { take, merge }
}
