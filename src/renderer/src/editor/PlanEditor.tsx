import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer'
import { Plus } from 'lucide-react'
import { memo, type ReactNode, useEffect, useRef } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import { useSignal, VisuallyHidden } from '../ui/index.ts'
import { ClipboardExtension, type Notice } from './clipboard/extension.ts'
import { NarratorExtension } from './core/acts.ts'
import { DropList } from './drag/DropList.tsx'
import { CitationExtension } from './inline/citation/extension.ts'
import type { LabelOf } from './inline/citation/labels.ts'
import { type CiteOf, EvidenceExtension, type StandOf } from './kinds/index.ts'
import { type AskForCitation, InlineAsks } from './menus/InlineAsks.tsx'
import { Menus, type MenusHandle } from './menus/Menus.tsx'
import type { CitableSource } from './menus/SourceMenu.tsx'
import type { OpenEditor } from './open-editor.ts'
import { FloatingToolbar } from './toolbar/FloatingToolbar.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import './PlanEditor.css'
import './margins.css'

export type PlanEditorProps = {
  /** The editor that is shown; it outlives what shows it. */
  editor: OpenEditor
  /** What stands over the plan and scrolls with it: its title. */
  header?: ReactNode
  /** Whether what is done to words is shown over the plan; else it is by the words, while some are selected. */
  isFormatting: boolean
  /** What the line under evidence says; asked again whenever this function is another. */
  citeOf: CiteOf
  /** The sources that can be cited with `@`. */
  sources: readonly CitableSource[]
  /** What a citation in a sentence is shown as; asked again whenever this function is another. */
  labelOf: LabelOf
  /** The person writes a citation in full, or changes one. */
  onCitation: AskForCitation
  /** Whether evidence still says what its note says; asked again whenever this function is another. */
  standOf: StandOf
  /** The person asks to see a block, perhaps of another plan. */
  onGoTo: (planId: Id, blockId: Id) => void
  /** The person presses the line that says what a piece of evidence is cited as. */
  onCite: (evidenceId: Id) => void
  /** The person asks for all that can be said of its citation. */
  onCiteInFull: (evidenceId: Id) => void
  /** What stands over the page and scrolls with it. */
  over?: ReactNode
  /** The person asks to see the note a piece of evidence comes from. */
  onOpenEvidence: (snippetId: Id) => void
  /** Something was not done, in a sentence that says what to do instead. */
  onNotice: Notice
}

/** The editor of one plan. What the rest of the window shows changes with the words; it need not follow. */
export const PlanEditor = memo(function PlanEditor(props: PlanEditorProps) {
  return (
    <LexicalExtensionEditorComposer initialEditor={props.editor}>
      <Page {...props} />
    </LexicalExtensionEditorComposer>
  )
})

function Page(props: PlanEditorProps) {
  const {
    editor,
    header,
    isFormatting,
    citeOf,
    standOf,
    onGoTo,
    labelOf,
    sources,
    onCitation,
    onCite,
    onCiteInFull,
    over,
    onOpenEvidence,
    onNotice,
  } = props
  const menus = useRef<MenusHandle>(null)
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, EvidenceExtension).output.citeOf.value = citeOf
  }, [editor, citeOf])
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, EvidenceExtension).output.standOf.value = standOf
  }, [editor, standOf])
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, CitationExtension).output.labelOf.value = labelOf
  }, [editor, labelOf])
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, ClipboardExtension).output.notice.value = onNotice
  }, [editor, onNotice])

  return (
    <div className="plan-editor" ref={page}>
      <DropList editor={editor} page={page} />
      {isFormatting ? <Toolbar editor={editor} /> : <FloatingToolbar editor={editor} page={page} />}
      <div className="plan-page">
        {header}
        <ContentEditable
          className="plan-text"
          aria-label="Plan document"
          aria-multiline="true"
          spellCheck
        />
        <button
          type="button"
          className="plan-add plan-add-to-plan"
          aria-haspopup="menu"
          aria-label="Add to the plan"
          onClick={(event) =>
            menus.current?.ask({ ask: 'add', blockId: null, anchor: event.currentTarget })
          }
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
          Add
        </button>
      </div>
      {over}
      <Menus
        editor={editor}
        ref={menus}
        onCite={onCite}
        onCiteInFull={onCiteInFull}
        onOpenEvidence={onOpenEvidence}
        onGoTo={onGoTo}
      />
      <InlineAsks editor={editor} sources={sources} onCitation={onCitation} />
      <Narrator editor={editor} />
    </div>
  )
}

/** Says what acts did to those who cannot see it. */
function Narrator({ editor }: { editor: OpenEditor }) {
  const said = useSignal(getExtensionDependencyFromEditor(editor, NarratorExtension).output.said)
  return (
    <VisuallyHidden>
      <div aria-live="polite">{said}</div>
    </VisuallyHidden>
  )
}
