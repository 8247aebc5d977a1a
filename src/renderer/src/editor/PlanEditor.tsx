import { effect, getExtensionDependencyFromEditor } from '@lexical/extension'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import type { LexicalEditor } from 'lexical'
import { Plus } from 'lucide-react'
import {
  memo,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { VisuallyHidden } from '../ui/index.ts'
import { DocumentExtension } from './blocks/document.ts'
import { type Can, watchCan } from './can.ts'
import { ClipboardExtension, type Notice } from './clipboard/extension.ts'
import { type WritingContext, watchContext } from './context.ts'
import { NarratorExtension } from './core/acts.ts'
import { DropList } from './drag/DropList.tsx'
import { type PlanEditorHandle, planEditorHandle } from './handle.ts'
import { CitationExtension } from './inline/citation/extension.ts'
import type { LabelOf } from './inline/citation/labels.ts'
import type { CiteOf, StandOf } from './kinds/index.ts'
import { EvidenceExtension } from './kinds/index.ts'
import { type AskForCitation, InlineAsks } from './menus/InlineAsks.tsx'
import { Menus, type MenusHandle } from './menus/Menus.tsx'
import type { CitableSource } from './menus/SourceMenu.tsx'
import { planEditorExtension } from './plan-editor-extension.ts'
import { Toolbar } from './toolbar/Toolbar.tsx'
import './PlanEditor.css'
import './run-in-label.css'

export type PlanEditorProps = {
  ref?: Ref<PlanEditorHandle>
  /** What stands over the plan and scrolls with it: its title. */
  header?: ReactNode
  /** The document to open on. Read once: give another plan another `key`. */
  document: PlanDocument
  /** After each change, once it is on the screen. */
  onChange: (document: PlanDocument) => void
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
  /** The person asks to cite a piece of evidence. */
  onCite: (evidenceId: Id) => void
  /** The person asks to see the note a piece of evidence comes from. */
  onOpenEvidence: (snippetId: Id) => void
  /** Something was not done, in a sentence that says what to do instead. */
  onNotice?: Notice
  /** What can be done here has changed. */
  onCan?: (can: Can) => void
  /** The caret came to another point, or what is claimed there has changed. */
  onContext?: (context: WritingContext) => void
}

/** The editor of one plan. What the rest of the window shows changes with the words; it need not follow. */
export const PlanEditor = memo(function PlanEditor({ document, ...rest }: PlanEditorProps) {
  const [extension] = useState(() => planEditorExtension(document))
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Page {...rest} />
    </LexicalExtensionComposer>
  )
})

/** The latest of a value, for listeners that outlive a render. */
function useLatest<T>(value: T) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

function Page(props: Omit<PlanEditorProps, 'document'>) {
  const {
    ref,
    header,
    citeOf,
    standOf,
    onGoTo,
    labelOf,
    sources,
    onCitation,
    onCite,
    onOpenEvidence,
  } = props
  const [editor] = useLexicalComposerContext()
  const menus = useRef<MenusHandle>(null)
  useImperativeHandle(ref, () => planEditorHandle(editor), [editor])
  const page = useRef<HTMLDivElement>(null)
  useTelling(editor, props)
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, EvidenceExtension).output.citeOf.value = citeOf
  }, [editor, citeOf])
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, EvidenceExtension).output.standOf.value = standOf
  }, [editor, standOf])
  useEffect(() => {
    getExtensionDependencyFromEditor(editor, CitationExtension).output.labelOf.value = labelOf
  }, [editor, labelOf])

  return (
    <div className="plan-editor" ref={page}>
      <DropList editor={editor} handle={() => planEditorHandle(editor)} page={page} />
      <div className="plan-page">
        {header}
        <Toolbar editor={editor} />
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
          <Plus size={15} aria-hidden="true" />
          Add
        </button>
      </div>
      <Menus
        editor={editor}
        ref={menus}
        onCite={onCite}
        onOpenEvidence={onOpenEvidence}
        onGoTo={onGoTo}
      />
      <InlineAsks editor={editor} sources={sources} onCitation={onCitation} />
      <Narrator editor={editor} />
    </div>
  )
}

/** Tells the app what happens in the editor. */
function useTelling(editor: LexicalEditor, props: Omit<PlanEditorProps, 'document'>) {
  const latest = useLatest(props)
  useEffect(() => {
    const { changed, read } = getExtensionDependencyFromEditor(editor, DocumentExtension).output
    const opened = changed.peek()
    return effect(() => {
      if (changed.value !== opened) latest.current.onChange(read())
    })
  }, [editor, latest])
  useEffect(() => watchCan(editor, (can) => latest.current.onCan?.(can)), [editor, latest])
  useEffect(
    () => watchContext(editor, (context) => latest.current.onContext?.(context)),
    [editor, latest],
  )
  useEffect(() => {
    const { notice } = getExtensionDependencyFromEditor(editor, ClipboardExtension).output
    notice.value = (sentence) => latest.current.onNotice?.(sentence)
  }, [editor, latest])
}

/** Says what acts did to those who cannot see it. */
function Narrator({ editor }: { editor: LexicalEditor }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const output = getExtensionDependencyFromEditor(editor, NarratorExtension).output
    return effect(() => setSaid(output.said.value))
  }, [editor])
  return (
    <VisuallyHidden>
      <div aria-live="polite">{said}</div>
    </VisuallyHidden>
  )
}
