import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { TagChoices } from '../library/index.ts'
import { Button, Float, IconButton } from '../ui/index.ts'
import styles from './TagField.module.css'

type TagFieldProps = {
  tags: readonly string[]
  onAdd: (tag: string) => void
  onRemove: (tag: string) => void
}

/** Tags, each to be taken away; another is chosen among those there are, or made as it is typed. */
export function TagField({ tags, onAdd, onRemove }: TagFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <ul className={styles.tags} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} className={styles.tag}>
          {tag}
          <IconButton
            size="small"
            label={`Take the tag ${tag} away`}
            icon={<X size={12} />}
            onPress={() => onRemove(tag)}
          />
        </li>
      ))}
      <li>
        <Button
          ref={button}
          look="quiet"
          size="small"
          icon={<Plus size={14} aria-hidden="true" />}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onPress={() => setOpen(true)}
        >
          Add a tag
        </Button>
        <Float isOpen={isOpen} triggerRef={button} onOpenChange={setOpen}>
          <TagChoices
            without={tags}
            onChoose={(tag) => {
              setOpen(false)
              onAdd(tag)
            }}
          />
        </Float>
      </li>
    </ul>
  )
}
