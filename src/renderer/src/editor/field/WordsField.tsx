/** A line of the plan, written in where a view shows it: the marks and citations it has in the text, one undo. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer'
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { actionOf } from '../../../../shared/actions/index.ts'
import { isEqual } from '../../../../shared/model/equal.ts'
import type { Inline } from '../../../../shared/model/inline.ts'
import type { ArgumentLine } from '../../../../shared/plan/argument.ts'
import { cx, isPressed } from '../../ui/index.ts'
import { sendBeside } from '../acts/beside.ts'
import { SET_LINE_COMMAND } from '../core/commands.ts'
import { CitationExtension } from '../inline/citation/extension.ts'
import { type AskForCitation, InlineAsks } from '../menus/InlineAsks.tsx'
import type { CitableSource } from '../menus/SourceMenu.tsx'
import { openField, readField, writeField } from './open-field.ts'
import './field.css'

/** How the writing was ended: by Enter, Escape, Tab or Shift+Tab, or because the keyboard went elsewhere. */
export type FieldEnd = 'enter' | 'escape' | 'next' | 'previous' | 'left'

export type WordsFieldProps = {
  /** The plan's. */
  editor: LexicalEditor
  /** As the plan has it now. */
  line: ArgumentLine
  /** Its accessible name: "Claim of point 2". */
  label: string
  placeholder?: string
  /** Letters alone, as the words of evidence. */
  isPlain?: boolean
  sources: readonly CitableSource[]
  onCitation: AskForCitation
  onEnd: (how: FieldEnd) => void
  className?: string | undefined
}

const { keys: undoKeys = '' } = actionOf('undo')
const { keys: redoKeys = '' } = actionOf('redo')

/** Milliseconds in which further keys belong to the same step of undo, as in the text. */
const typingPauseMs = 800

export function WordsField(props: WordsFieldProps) {
  const {
    editor,
    line,
    label,
    placeholder,
    isPlain = false,
    sources,
    onCitation,
    className,
  } = props
  const [field] = useState(() => openField(line.content, isPlain))
  const sent = useRef<{ content: readonly Inline[]; at: number }>({ content: line.content, at: 0 })

  const send = useEffectEvent(() => {
    const content = readField(field)
    if (isEqual(content, sent.current.content)) return
    const now = Date.now()
    const isMore = now - sent.current.at < typingPauseMs
    sent.current = { content, at: now }
    sendBeside(editor, SET_LINE_COMMAND, { id: line.id, line: line.line, content, isMore })
  })
  const end = useEffectEvent((how: FieldEnd) => {
    send()
    props.onEnd(how)
  })

  // A press on what takes no focus ends it too; another window in front does not.
  const pressed = useEffectEvent(({ target }: PointerEvent) => {
    const isIn = target instanceof Node && field.getRootElement()?.contains(target)
    if (target && !isIn && !isOver(target)) end('left')
  })
  useEffect(() => {
    const look = (event: PointerEvent) => pressed(event)
    document.addEventListener('pointerdown', look)
    return () => document.removeEventListener('pointerdown', look)
  }, [])

  // What the plan says otherwise than it was sent, as after undo, stands here too.
  useEffect(() => {
    if (isEqual(line.content, sent.current.content) || Date.now() - sent.current.at < 500) return
    sent.current = { content: line.content, at: 0 }
    if (!isEqual(line.content, readField(field))) writeField(field, line.content)
  }, [field, line])

  useLayoutEffect(() => {
    const { labelOf } = getExtensionDependencyFromEditor(editor, CitationExtension).output
    const own = getExtensionDependencyFromEditor(field, CitationExtension).output
    return labelOf.subscribe((now) => {
      own.labelOf.value = now
    })
  }, [editor, field])

  useEffect(() => {
    const stop = mergeRegister(
      field.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
        if (tags.has('from-plan') || dirtyElements.size + dirtyLeaves.size === 0) return
        if (!field.isComposing()) send()
      }),
      field.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const undoes = isPressed(undoKeys, event)
          if (undoes || isPressed(redoKeys, event)) {
            event.preventDefault()
            sent.current = { ...sent.current, at: 0 }
            sendBeside(editor, undoes ? UNDO_COMMAND : REDO_COMMAND, undefined)
            return true
          }
          const how = endOf(event)
          if (how === null || event.isComposing) return false
          event.preventDefault()
          event.stopPropagation()
          end(how)
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    )
    field.focus(undefined, { defaultSelection: 'rootEnd' })
    return stop
  }, [editor, field])
  // A field that React shows twice, as it does while the app is worked on, keeps its editor.
  useEffect(() => {
    const timer = disposals.get(field)
    clearTimeout(timer)
    return () => {
      disposals.set(
        field,
        setTimeout(() => field.dispose()),
      )
    }
  }, [field])

  return (
    <LexicalExtensionEditorComposer initialEditor={field}>
      <ContentEditable
        className={cx('plan-field', className)}
        role="textbox"
        aria-label={label}
        data-placeholder={placeholder}
        spellCheck
        onBlur={({ relatedTarget }) => {
          // A menu over the field, such as that of sources, has the keyboard for a while.
          if (relatedTarget && !isOver(relatedTarget)) end('left')
        }}
      />
      <InlineAsks editor={field} sources={sources} onCitation={onCitation} />
    </LexicalExtensionEditorComposer>
  )
}

const disposals = new WeakMap<object, ReturnType<typeof setTimeout>>()

/** Whatever floats over the app, such as the menu of sources, stands beside it on the page. */
const isOver = (place: EventTarget): boolean =>
  place instanceof Element && place.closest('#app') === null && place !== document.body

function endOf(event: KeyboardEvent): FieldEnd | null {
  if (event.key === 'Escape') return 'escape'
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next'
  if (event.key === 'Enter' && !event.shiftKey) return 'enter'
  return null
}
