import type { LexicalEditor } from 'lexical'
import {
  Bold,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Underline,
} from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Toolbar as AriaToolbar, Group } from 'react-aria-components'
import { cx, IconToggle } from '../../ui/index.ts'
import { formatActs } from '../acts/format.ts'
import styles from './Toolbar.module.css'

type Looks = { isEnabled: boolean; isOn: boolean }

const icons: Record<string, LucideIcon> = {
  bold: Bold,
  italic: Italic,
  underline: Underline,
  hyperlink: Link,
  'cite-here': Quote,
  'turn-bulleted': List,
  'turn-numbered': ListOrdered,
}
/** Acts that stand together: marks, what words rest on, lists. */
const groups = [
  ['bold', 'italic', 'underline'],
  ['hyperlink', 'cite-here'],
  ['turn-bulleted', 'turn-numbered'],
]

const readLooks = (editor: LexicalEditor): Looks[] =>
  editor.getEditorState().read(
    () =>
      formatActs.map(({ $isEnabled, $isOn }) => ({
        isEnabled: $isEnabled(),
        isOn: $isOn?.() ?? false,
      })),
    { editor },
  )

/** How the acts look now: read once a frame at most, and told only when one has changed. */
function useLooks(editor: LexicalEditor): Looks[] {
  const [looks, setLooks] = useState(() => readLooks(editor))
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const now = readLooks(editor)
      setLooks((before) =>
        now.every(
          (one, at) => one.isEnabled === before[at]?.isEnabled && one.isOn === before[at]?.isOn,
        )
          ? before
          : now,
      )
    }
    const stop = editor.registerUpdateListener(() => {
      frame ||= requestAnimationFrame(look)
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [editor])
  return looks
}

/** What is done to words, over the plan. `children` come at its end. */
export function Toolbar({ editor, children }: { editor: LexicalEditor; children?: ReactNode }) {
  const looks = useLooks(editor)
  return (
    <AriaToolbar aria-label="Words" className={cx(styles.toolbar)}>
      {groups.map((ids) => (
        <Group key={ids.join()} className={cx(styles.group)}>
          {ids.map((id) => {
            const at = formatActs.findIndex((one) => one.id === id)
            const act = formatActs[at]
            const Icon = icons[id]
            if (!act || !Icon) return null
            return (
              <IconToggle
                key={id}
                label={act.label}
                keys={act.keys}
                icon={<Icon size={15} aria-hidden="true" />}
                isDisabled={!looks[at]?.isEnabled}
                {...(act.$isOn && { isOn: looks[at]?.isOn ?? false })}
                onPress={() => {
                  editor.update(() => act.run(editor), { discrete: true })
                  // What asks first takes the keyboard itself.
                  if (!act.label.endsWith('…')) editor.focus()
                }}
              />
            )
          })}
        </Group>
      ))}
      {children}
    </AriaToolbar>
  )
}
