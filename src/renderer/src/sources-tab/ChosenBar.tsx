import { FileDown, Merge, Tag, Trash2, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { counted } from '../../../shared/text/counted.ts'
import { keepFile, sentenceOf, useDesk } from '../desk/index.ts'
import { useActsDone } from '../library/index.ts'
import { Button, FilterMenu, Float, found, IconButton, useToasts } from '../ui/index.ts'
import styles from './SourcesTab.module.css'

type ChosenBarProps = {
  ids: readonly string[]
  /** Tags there are already. */
  tags: readonly string[]
  onMerge: (ids: readonly string[]) => void
  onNone: () => void
}

/** What can be done with the sources that are chosen, at the foot of the table. */
export function ChosenBar({ ids, tags, onMerge, onNone }: ChosenBarProps) {
  const desk = useDesk()
  const { client } = desk
  const { act } = useActsDone()
  const toasts = useToasts()
  const [isTagging, setTagging] = useState(false)
  const tagButton = useRef<HTMLButtonElement>(null)
  const all = [...ids]

  async function keepAsFile() {
    try {
      const { file } = await client.sources.write({ ids: all })
      const saved = await keepFile(desk, file.fileId)
      if (saved.type === 'saved') toasts.says(`${counted(all.length, 'source')} saved.`)
    } catch (error) {
      toasts.fails(sentenceOf(error))
    }
  }

  return (
    <footer className={styles.chosen}>
      <span aria-live="polite">{counted(ids.length, 'source')} selected</span>
      <Button
        ref={tagButton}
        size="small"
        icon={<Tag size={14} strokeWidth={1.75} />}
        aria-haspopup="menu"
        aria-expanded={isTagging}
        onPress={() => setTagging(true)}
      >
        Tag
      </Button>
      <Float isOpen={isTagging} triggerRef={tagButton} onOpenChange={setTagging}>
        <FilterMenu
          label="Tags"
          field={{ label: 'Tag', placeholder: 'Find or make a tag' }}
          nothing="Type a name for a tag."
          choices={(typed) => {
            const words = typed.trim()
            const isNew = words !== '' && !tags.some((tag) => isSame(tag, words))
            return [
              ...found(tags, words, (name) => name)
                .slice(0, 50)
                .map((name) => ({ id: name, label: name })),
              ...(isNew
                ? [{ id: `new ${words}`, label: `Make the tag “${words}”`, isApart: true }]
                : []),
            ]
          }}
          onChoose={(id, typed) => {
            setTagging(false)
            const tag = tags.includes(id) ? id : typed.trim()
            void act(() => client.sources.tag({ ids: all, add: [tag] }))
          }}
        />
      </Float>
      {ids.length > 1 && (
        <Button
          size="small"
          icon={<Merge size={14} strokeWidth={1.75} />}
          onPress={() => onMerge(ids)}
        >
          Make one …
        </Button>
      )}
      <Button
        size="small"
        icon={<FileDown size={14} strokeWidth={1.75} />}
        onPress={() => void keepAsFile()}
      >
        CSL-JSON
      </Button>
      <Button
        size="small"
        icon={<Trash2 size={14} strokeWidth={1.75} />}
        onPress={() =>
          void act(() => client.sources.removeAll({ ids: all })).then((done) => done && onNone())
        }
      >
        Delete
      </Button>
      <IconButton
        size="small"
        label="Select none"
        icon={<X size={14} />}
        className={styles.none}
        onPress={onNone}
      />
    </footer>
  )
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
