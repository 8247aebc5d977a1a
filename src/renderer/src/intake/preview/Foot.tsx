import { Plus } from 'lucide-react'
import { useState } from 'react'
import { SourceDialog, useSources } from '../../sources/index.ts'
import { Button, ComboBox, cx, IconButton, TagsField } from '../../ui/index.ts'
import styles from './Foot.module.css'
import { NotebookField } from './NotebookField.tsx'
import type { FootState } from './useFoot.ts'

type FootProps = { foot: FootState; isAdding: boolean; onCancel: () => void }

/** What holds for all notes, what will happen, and the button that lets it. */
export function Foot({ foot, isAdding, onCancel }: FootProps) {
  const [isWhole, setWhole] = useState(false)
  return (
    <div className={styles.foot}>
      <div className={styles.fields} data-whole={isWhole || undefined} inert={isAdding}>
        <NotebookField foot={foot} />
        {/* Where the window is small the notes have its height, and what is seldom asked for waits. */}
        <Button
          look="quiet"
          size="small"
          className={styles.whole}
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          Tags and source for all
        </Button>
        <TagsField
          className={styles.waits}
          label="Tags for all"
          tags={foot.tags}
          onChange={foot.setTags}
          known={foot.knownTags}
        />
        <SourceField value={foot.sourceId} onChange={foot.setSource} />
      </div>
      <p className={styles.says}>{foot.says}</p>
      <div className={styles.acts}>
        <Button onPress={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" isPending={isAdding}>
          Add to library
        </Button>
      </div>
    </div>
  )
}

type SourceFieldProps = { value: string | null; onChange: (id: string | null) => void }

function SourceField({ value, onChange }: SourceFieldProps) {
  const { sources, isLoading } = useSources()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className={cx(styles.source, styles.waits)}>
      <ComboBox
        className={styles.grows}
        label="Source for all where a note names none"
        menuTrigger="input"
        placeholder={isLoading ? 'Loading …' : 'None'}
        options={sources.map(({ source, says }) => ({ id: source.id, label: says }))}
        value={value}
        onChange={onChange}
        nothing={sources.length === 0 ? 'There are no sources yet.' : 'Nothing matches.'}
      />
      <IconButton
        label="New source"
        icon={<Plus size={16} strokeWidth={1.75} />}
        onPress={() => setAdding(true)}
      />
      <SourceDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onSaved={(source) => onChange(source.id)}
      />
    </div>
  )
}
