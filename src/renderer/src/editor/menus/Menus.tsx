import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import { type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { withoutEllipsis } from '../../../../shared/actions/labels.ts'
import { criteriaVerb, stances } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import { Float, Popover } from '../../ui/index.ts'
import type { BlockAsk } from '../acts/act.ts'
import { moveTo } from '../acts/block.ts'
import { $factsOf, type BlockFacts } from '../acts/block-facts.ts'
import { $evidenceTogether } from '../acts/evidence.ts'
import { $choicesFor, $placeOfChoice, type Choice } from '../blocks/choices.ts'
import { showCaret } from '../caret/in-view.ts'
import {
  type Asked,
  CITE_ALL_COMMAND,
  INSERT_BLOCK_COMMAND,
  MOVE_BLOCK_COMMAND,
  SET_CRITERIA_COMMAND,
  SET_STANCE_COMMAND,
  SET_USE_COMMAND,
  TAKE_WORDING_COMMAND,
} from '../core/commands.ts'
import { $isBlankPlain } from '../core/plain.ts'
import { $findBlock } from '../core/tree.ts'
import { StandingForm, UsesList } from '../kinds/forms.ts'
import { EvidenceExtension, stanceLooks } from '../kinds/index.ts'
import { AddMenu } from './AddMenu.tsx'
import { listenForAsks } from './asks.ts'
import { BlockMenu } from './BlockMenu.tsx'
import { ChoiceMenu } from './ChoiceMenu.tsx'
import { CriteriaMenu } from './CriteriaMenu.tsx'
import { PlacesMenu } from './PlacesMenu.tsx'
import { listenForSlash } from './slash.ts'

export type MenusHandle = { ask: (asked: Asked) => void }

type MenusProps = {
  editor: LexicalEditor
  ref: RefObject<MenusHandle | null>
  /** The person presses the line that says what a piece of evidence is cited as. */
  onCite: (evidenceId: Id) => void
  /** The person asks for all that can be said of its citation. */
  onCiteInFull: (evidenceId: Id) => void
  onOpenEvidence: (snippetId: Id) => void
  /** The person asks to see a block, perhaps of another plan. */
  onGoTo: (planId: Id, blockId: Id) => void
}

/** A menu may lead on to what is told of a block. */
type Shown = Asked['ask'] | 'uses' | 'moves'
type Open = Omit<Asked, 'ask'> & { ask: Shown; facts: BlockFacts | null; choices: Choice[] }

/** What the surface of each menu is called. */
const names: Record<Shown, string> = {
  stance: 'Stance of the point',
  menu: 'What to do with the block',
  add: 'What to add',
  slash: 'What to add',
  standing: 'The note of this evidence',
  criteria: 'Which criteria',
  uses: 'Where else this is used',
  moves: 'Where to move the block',
}

/** The one layer of menus over the plan: whatever button asks, its menu opens here. */
export function Menus(props: MenusProps) {
  const { editor, ref, onCite, onCiteInFull, onOpenEvidence, onGoTo } = props
  const [open, setOpen] = useState<Open | null>(null)
  const anchor = useRef<HTMLElement | null>(null)
  const typed = useRef('')
  const cite = useRef(onCite)
  useEffect(() => {
    cite.current = onCite
  })

  function ask(asked: Asked) {
    anchor.current = asked.anchor
    typed.current = ''
    const { blockId } = asked
    const standOf = getExtensionDependencyFromEditor(
      editor,
      EvidenceExtension,
    ).output.standOf.peek()
    setOpen(
      editor.read(() => ({
        ...asked,
        facts: blockId === null ? null : $factsOf(blockId, standOf),
        choices: $choicesFor(blockId),
      })),
    )
  }
  const latestAsk = useRef(ask)
  useEffect(() => {
    latestAsk.current = ask
  })
  useImperativeHandle(ref, () => ({ ask: (asked) => latestAsk.current(asked) }), [])

  useEffect(
    () =>
      listenForAsks(
        editor,
        (asked) => latestAsk.current(asked),
        (id) => cite.current(id),
      ),
    [editor],
  )
  const opened = open?.anchor
  // The button stays in view, and marked, for as long as what it opened is there, though the pointer and the
  // focus have left its block.
  useEffect(() => {
    if (!opened?.hasAttribute('aria-haspopup')) return
    opened.setAttribute('aria-expanded', 'true')
    return () => opened.removeAttribute('aria-expanded')
  }, [opened])
  useEffect(() => listenForSlash(editor, (asked) => latestAsk.current(asked)), [editor])

  function close() {
    flushSync(() => setOpen(null))
  }

  /** What asked for the menu, where that is not the text but shows the plan beside it. */
  const besideText = (): HTMLElement | null =>
    anchor.current?.closest('.plan-editor') ? null : anchor.current

  function giveBack() {
    const beside = besideText()
    if (beside) beside.focus()
    else editor.focus()
  }

  function act(run: () => void) {
    const beside = besideText()
    close()
    editor.update(
      () => {
        // Chromium gives the focus to text in which a selection is set.
        if (beside) $addUpdateTag(SKIP_DOM_SELECTION_TAG)
        run()
      },
      { discrete: true },
    )
    giveBack()
    if (!beside) showCaret(editor)
  }

  function dismissed() {
    const wasSlash = open?.ask === 'slash'
    close()
    if (!wasSlash) return
    // Left without a choice: what was typed was meant as words.
    editor.update(
      () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText(`/${typed.current}`)
      },
      { discrete: true },
    )
    editor.focus()
  }

  function add(choice: Choice) {
    const blockId = open?.blockId ?? null
    const wasSlash = open?.ask === 'slash'
    act(() => {
      $addUpdateTag(HISTORY_PUSH_TAG)
      const spent = wasSlash && blockId !== null ? $findBlock(blockId) : null
      const at = $placeOfChoice(choice, blockId)
      if (!at) return
      const done = editor.dispatchCommand(INSERT_BLOCK_COMMAND, { block: choice.blank(), at })
      if (done && $isBlankPlain(spent)) spent.remove()
    })
  }

  /** To what a block's menu only asks for: another menu, or what is outside the editor. */
  function leadOn({ id, snippetId }: BlockFacts, asks: BlockAsk['asks']) {
    if (asks === 'uses' || asks === 'moves' || asks === 'criteria') {
      setOpen(open && { ...open, ask: asks })
      return
    }
    close()
    const several = asks === 'cite' ? editor.read(() => $evidenceTogether(id)) : []
    if (several.length > 1) editor.dispatchCommand(CITE_ALL_COMMAND, { ids: several })
    else if (asks === 'cite') onCiteInFull(id)
    else if (snippetId !== undefined) onOpenEvidence(snippetId)
  }

  /** The menu stays open: which it names now is asked of the plan. */
  function nameCriteria({ id }: BlockFacts, criteria: readonly Id[]) {
    editor.update(() => editor.dispatchCommand(SET_CRITERIA_COMMAND, { id, criteria }), {
      discrete: true,
    })
    if (open?.facts?.criteria)
      setOpen({
        ...open,
        facts: { ...open.facts, criteria: { ...open.facts.criteria, named: criteria } },
      })
  }

  if (!open) return null
  const { facts, at } = open
  if (facts && (open.ask === 'standing' || open.ask === 'uses'))
    return (
      <Popover
        label={names[open.ask]}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
        placement="bottom start"
      >
        {open.ask === 'standing' && facts.standing && (
          <StandingForm
            words={facts.words ?? ''}
            standing={facts.standing}
            onTake={(wording) =>
              act(() =>
                editor.dispatchCommand(TAKE_WORDING_COMMAND, {
                  id: facts.id,
                  wording,
                  keepsWords: false,
                }),
              )
            }
            onKeep={(wording) =>
              act(() =>
                editor.dispatchCommand(TAKE_WORDING_COMMAND, {
                  id: facts.id,
                  wording,
                  keepsWords: true,
                }),
              )
            }
            onParaphrase={() =>
              act(() =>
                editor.dispatchCommand(SET_USE_COMMAND, { id: facts.id, use: 'paraphrase' }),
              )
            }
            onClose={() => {
              close()
              giveBack()
            }}
          />
        )}
        {open.ask === 'uses' && facts.snippetId && (
          <UsesList
            snippetId={facts.snippetId}
            evidenceId={facts.id}
            onGoTo={(planId, blockId) => {
              close()
              onGoTo(planId, blockId)
            }}
          />
        )}
      </Popover>
    )
  return (
    <Float
      aria-label={names[open.ask]}
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) dismissed()
      }}
      placement="bottom start"
      {...(at && { getTargetRect: () => new DOMRect(at.x, at.y) })}
    >
      {open.ask === 'stance' && facts?.stance && (
        <ChoiceMenu
          label="Stance"
          chosen={facts.stance}
          looks={stanceLooks}
          order={stances}
          onChoose={(stance) =>
            act(() => editor.dispatchCommand(SET_STANCE_COMMAND, { id: facts.id, stance }))
          }
        />
      )}
      {open.ask === 'criteria' && facts?.criteria && (
        <CriteriaMenu
          label={criteriaVerb(facts.type)}
          criteria={facts.criteria.all}
          named={facts.criteria.named}
          onChange={(named) => nameCriteria(facts, named)}
        />
      )}
      {open.ask === 'menu' && facts && (
        <BlockMenu editor={editor} facts={facts} act={act} onAsk={(asks) => leadOn(facts, asks)} />
      )}
      {open.ask === 'moves' && facts && (
        <PlacesMenu
          label={withoutEllipsis(moveTo.label)}
          field={{ label: 'Find a place to move to', placeholder: moveTo.label }}
          places={facts.moves}
          startsAt={facts.nearestMove}
          onChoose={(to) =>
            act(() =>
              editor.dispatchCommand(MOVE_BLOCK_COMMAND, { id: facts.id, to: { into: to } }),
            )
          }
        />
      )}
      {(open.ask === 'add' || open.ask === 'slash') && (
        <AddMenu
          choices={open.choices}
          onChoose={add}
          onFilter={(value) => {
            typed.current = value
          }}
          onTakeBack={() => {
            close()
            giveBack()
          }}
        />
      )}
    </Float>
  )
}
