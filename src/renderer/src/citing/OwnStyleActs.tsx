import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import type { StyleSummary } from '../../../shared/model/citation-style.ts'
import { handOver, pickFiles, sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button } from '../ui/index.ts'
import styles from './StyleDialog.module.css'

type OwnStyleActsProps = {
  shown: StyleSummary | undefined
  onAdded: (style: StyleSummary) => void
}

/** Adds a style's file, and deletes the one that is shown, where it is one's own. */
export function OwnStyleActs({ shown, onAdded }: OwnStyleActsProps) {
  const desk = useDesk()
  const cache = useQueryClient()
  const refresh = () => cache.invalidateQueries({ queryKey: desk.queries.styles.key() })
  const add = useMutation({
    async mutationFn() {
      const [file] = await pickFiles(desk, 'style')
      if (!file) return null
      const { fileId } =
        file instanceof File ? await handOver(file, () => {}, new AbortController().signal) : file
      return desk.client.styles.add({ fileId })
    },
    async onSuccess(style) {
      if (!style) return
      await refresh()
      onAdded(style)
    },
  })
  const remove = useMutation({
    mutationFn: (id: string) => desk.client.styles.remove({ id }),
    onSuccess: refresh,
  })
  const error = add.error ?? remove.error
  return (
    <div className={styles.own}>
      {error && <AlertBar kind="failure">{sentenceOf(error)}</AlertBar>}
      <Button
        icon={<Plus size={14} />}
        isPending={add.isPending}
        onPress={() => {
          remove.reset()
          add.mutate()
        }}
      >
        Add a style file …
      </Button>
      {shown?.id.startsWith('own:') && (
        <Button
          look="danger"
          isPending={remove.isPending}
          onPress={() => {
            add.reset()
            remove.mutate(shown.id)
          }}
        >
          Remove this style
        </Button>
      )}
    </div>
  )
}
