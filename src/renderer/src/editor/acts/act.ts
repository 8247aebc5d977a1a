/** Something a person can do to a plan: what the toolbar, the menus and the palette all show and run. */
import type { LexicalEditor } from 'lexical'

export type Act = {
  id: string
  label: string
  /** Said under the label where there is room. */
  detail?: string
  /** A sign of a letter or two, where acts are shown with signs. */
  sign?: string
  /** As they are pressed on Windows and Linux; on a Mac, Ctrl is ⌘. */
  keys?: string
  /** Whether it would do something as things are. Asked inside a read. */
  $isEnabled: () => boolean
  /** Whether it is in force where the caret is, for acts that are switched on and off. */
  $isOn?: () => boolean
  run: (editor: LexicalEditor) => void
}

/** An act as others see it, asked about at one moment. */
export type ShownAct = Pick<Act, 'id' | 'label' | 'detail' | 'sign' | 'keys'> & {
  isEnabled: boolean
  run: () => void
}
