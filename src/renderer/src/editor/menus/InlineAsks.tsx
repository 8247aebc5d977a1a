import {
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { withoutEllipsis } from '../../../../shared/actions/labels.ts'
import type { Cite } from '../../../../shared/model/source.ts'
import { Float, Popover } from '../../ui/index.ts'
import { hyperlink } from '../acts/format.ts'
import {
  ASK_COMMAND,
  type AskNow,
  INSERT_CITATION_COMMAND,
  SET_CITES_COMMAND,
  SET_HYPERLINK_COMMAND,
} from '../core/commands.ts'
import { $beginLine } from '../core/settle.ts'
import { $isCitation } from '../inline/citation/node.ts'
import { $hyperlinkAt } from '../inline/hyperlink/at.ts'
import { anchorAtCaret } from './caret-anchor.ts'
import { HyperlinkForm } from './HyperlinkForm.tsx'
import { type CitableSource, SourceMenu } from './SourceMenu.tsx'

/** Asks for a citation in full; `save` takes what was written, and nothing takes the citation away. */
export type AskForCitation = (
  cites: readonly Cite[],
  save: (cites: readonly Cite[]) => void,
) => void

type InlineAsksProps = {
  editor: LexicalEditor
  sources: readonly CitableSource[]
  onCitation: AskForCitation
}

type Open = { ask: 'source' } | { ask: 'hyperlink'; url: string }

/** Puts the selection over the hyperlink the caret stands in, so that it is changed as a whole. */
function $selectHyperlink(): void {
  const selection = $getSelection()
  const link = $hyperlinkAt()
  if (link && $isRangeSelection(selection) && selection.isCollapsed()) {
    const whole = $createRangeSelection()
    whole.anchor.set(link.getKey(), 0, 'element')
    whole.focus.set(link.getKey(), link.getChildrenSize(), 'element')
    $setSelection(whole)
  }
}

/** The layer over the plan for what stands inside lines: citations and hyperlinks. */
export function InlineAsks({ editor, sources, onCitation }: InlineAsksProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const anchor = useRef<HTMLElement | null>(null)
  const typed = useRef('')

  function close() {
    flushSync(() => setOpen(null))
    anchor.current?.remove()
    anchor.current = null
  }

  function act(run: () => void) {
    close()
    editor.update(run, { discrete: true })
    editor.focus()
  }

  const insert = (cites: readonly Cite[]) =>
    act(() => void editor.dispatchCommand(INSERT_CITATION_COMMAND, cites))

  const answer = useEffectEvent((asked: AskNow) => {
    if (asked.ask === 'citation') {
      const { key } = asked
      const node = key === null ? null : $getNodeByKey(key)
      if (key === null) onCitation([], insert)
      else if ($isCitation(node))
        onCitation(node.getCites(), (cites) =>
          act(() => void editor.dispatchCommand(SET_CITES_COMMAND, { key, cites })),
        )
      return
    }
    anchor.current?.remove()
    anchor.current = anchorAtCaret(editor.getRootElement())
    typed.current = ''
    setOpen(
      asked.ask === 'source' ? asked : { ask: 'hyperlink', url: $hyperlinkAt()?.getURL() ?? '' },
    )
  })
  useEffect(
    () =>
      editor.registerCommand(
        ASK_COMMAND,
        (asked) => {
          answer(asked)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )

  function dismissed() {
    const was = open?.ask
    close()
    // Left without a source: what was typed was meant as words.
    if (was === 'source') act(() => $insertWords(`@${typed.current}`))
    else editor.focus()
  }

  if (!open) return null
  const float = {
    triggerRef: anchor,
    isOpen: true,
    onOpenChange: (isOpen: boolean) => {
      if (!isOpen) dismissed()
    },
    placement: 'bottom start' as const,
  }
  if (open.ask === 'hyperlink')
    return (
      <Popover label={withoutEllipsis(hyperlink.label)} {...float}>
        <HyperlinkForm
          url={open.url}
          onSave={(url) => act(() => $link(editor, url))}
          onRemove={() =>
            act(() => {
              $selectHyperlink()
              editor.dispatchCommand(SET_HYPERLINK_COMMAND, null)
            })
          }
        />
      </Popover>
    )
  return (
    <Float aria-label="Source to cite" {...float}>
      <SourceMenu
        sources={sources}
        onChoose={(cite) => insert([cite])}
        onInFull={() => {
          close()
          onCitation([], insert)
        }}
        onFilter={(value) => {
          typed.current = value
        }}
        onTakeBack={() => {
          close()
          editor.focus()
        }}
      />
    </Float>
  )
}

function $insertWords(words: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(words)
}

/** Links the selected words, the link the caret is in, or, with neither, the address itself. */
function $link(editor: LexicalEditor, url: string): void {
  $beginLine()
  $selectHyperlink()
  const selection = $getSelection()
  if ($isRangeSelection(selection) && selection.isCollapsed()) {
    const words = url.replace(/^mailto:/, '')
    selection.insertText(words)
    const { anchor } = selection
    const over = $createRangeSelection()
    over.anchor.set(anchor.key, anchor.offset - words.length, anchor.type)
    over.focus.set(anchor.key, anchor.offset, anchor.type)
    $setSelection(over)
  }
  editor.dispatchCommand(SET_HYPERLINK_COMMAND, url)
  // Writing goes on behind the linked words, not over them.
  const linked = $getSelection()
  if ($isRangeSelection(linked))
    linked.anchor.set(linked.focus.key, linked.focus.offset, linked.focus.type)
}
