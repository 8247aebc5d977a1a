/**
 * An open plan: its editor, its document, what saves it. It is there for as long as its tab is, whatever is on
 * the screen, and whoever shows something of the plan reads the signal of it. docs/decisions/156
 */
import { type ReadonlySignal, signal } from '@lexical/extension'
import type { LexicalCommand } from 'lexical'
import type { Id } from '../../../shared/model/ids.ts'
import type { Plan, PlanDocument, PlanSummary } from '../../../shared/model/plan.ts'
import { asidesOf } from '../../../shared/plan/asides.ts'
import { type Client, DeskLostError } from '../desk/index.ts'
import {
  type Can,
  canNothing,
  foldingOf,
  nowhere,
  type OpenEditor,
  openPlanEditor,
  selectBeside,
  takeDocument,
  type WritingContext,
  watchCan,
  watchContext,
  watchDocument,
  watchSelected,
} from '../editor/index.ts'
import { behindTheKeys } from '../ui/index.ts'
import { followDocument } from './followed-document.ts'
import { saverOf, saveWith } from './plan-saver.ts'
import type { SaveState } from './saver.ts'

export type PlanSession = {
  readonly id: Id
  /** Tells it from the session that a plan had before it was read anew. */
  readonly generation: number
  /** Its question and where it is kept, as the lists of plans last had it. */
  readonly summary: ReadonlySignal<PlanSummary>
  readonly editor: OpenEditor
  /** Told once the keys have a pause. */
  readonly document: ReadonlySignal<PlanDocument>
  readonly saved: ReadonlySignal<SaveState>
  /** What can be done as things stand. */
  readonly can: ReadonlySignal<Can>
  /** Where in the plan one is writing. */
  readonly context: ReadonlySignal<WritingContext>
  /** The block that is selected: the one with the caret, wherever the plan is shown; null for none. */
  readonly selected: ReadonlySignal<Id | null>
  /** Whether its editor is on the page, if perhaps behind that of another plan. */
  readonly isAttached: ReadonlySignal<boolean>
  /** How often the search in it was asked for since it was last closed; 0 while it is. */
  readonly searches: ReadonlySignal<number>
  /** The document with the latest key in it. */
  latest(): PlanDocument
  /** Every change of the plan but typing. */
  run<Payload>(command: LexicalCommand<Payload>, payload: Payload): void
  /** Selects a block from beside the text: the caret goes there, the keyboard stays. */
  select(id: Id): void
  search(): void
  endSearch(): void
  /** Resolves when nothing is unsaved. @throws when it could not be saved. */
  save(): Promise<void>
  /** Sends what is unsaved, and tells nobody how it went but by `saved`. */
  flush(): Promise<void>
  /** Overwrites what another window saved with what is here. */
  keepMine(): Promise<void>
  /**
   * Shows what is stored in place of what is here, which is kept as a version; undo brings it back.
   * @throws when it cannot: then what is here stays.
   */
  takeTheirs(): Promise<void>
  /** Saves, then makes a version the plan's new state. @throws when it could not. */
  restore(versionId: Id): Promise<Restored>
  /** Takes over what is stored as that revision or a later one, as soon as nothing here would be lost by it. */
  follow(revision: number): void
  /** Whether the desk has that revision from here, as far as can be known. */
  isOwn(revision: number): boolean
  /** Takes what the lists of plans say of it. */
  describe(summary: PlanSummary): void
  /** Sends what is unsaved once more, and lets go of the editor. */
  close(): void
}

/** How a version was made a plan's new state. */
export type Restored = {
  /** Whether undo brings back what there was; it is in the history either way. */
  canUndo: boolean
}

let generations = 0

type Around = {
  client: Client
  summary: PlanSummary
  /** Opens what is stored afresh, when it cannot be taken over. */
  onReload: () => void
  /** A save has been answered, whatever came of it. */
  onSent: () => void
}

/** @param plan as the desk has it. */
export function createSession(plan: Plan, around: Around): PlanSession {
  const { client, onReload, onSent } = around
  const { id } = plan
  const editor = openPlanEditor(plan.document)
  const saver = saverOf(client, plan)
  const followed = followDocument(plan.document)
  const summary = signal(around.summary)
  const saved = signal(saver.state())
  const can = signal(canNothing)
  const context = signal(nowhere)
  const selected = signal<Id | null>(null)
  const isAttached = signal(false)
  const searches = signal(0)
  generations += 1
  const generation = generations
  let isClosed = false
  /** Whether a change of the editor is only what it is given here, and not to be saved. */
  let isTaking = false
  let isFollowing = false
  let isRestoring = false
  /** The latest revision the desk has told of. */
  let heard = plan.revision

  const tellAsides = behindTheKeys(() => {
    if (!isClosed) foldingOf(editor).asides.value = asidesOf(followed.told.peek())
  })
  const stops = [
    watchDocument(editor, (document) => {
      if (!isTaking) saver.changed(document)
      followed.change(document)
    }),
    watchCan(editor, (now) => {
      can.value = now
    }),
    watchContext(editor, (now) => {
      context.value = now
    }),
    watchSelected(editor, (id) => {
      selected.value = id
    }),
    editor.registerRootListener((root) => {
      isAttached.value = root !== null
    }),
    followed.told.subscribe(tellAsides),
  ]

  saver.subscribe(() => {
    const was = saved.peek().type
    saved.value = saver.state()
    // A save that failed is tried again unseen, and is told of when it has worked.
    if (was === 'saving' || (was === 'failed' && saver.state().type !== 'failed')) onSent()
    void takeHeard()
  })

  function take(stored: Plan, from: 'version' | 'elsewhere'): boolean {
    isTaking = true
    const isTaken = takeDocument(editor, stored.document, from)
    isTaking = false
    if (isTaken) saver.took(stored.revision)
    return isTaken
  }

  const isBehind = () => !isClosed && saver.state().type === 'saved' && heard > saver.revision()

  async function takeHeard(): Promise<void> {
    if (isFollowing || !isBehind()) return
    isFollowing = true
    try {
      for (let isTaken = true; isTaken && isBehind(); ) {
        const asked = heard
        const stored = await client.plans.read({ id })
        // Meanwhile something may have been typed here: then the save of that says what is to be done.
        if (!isBehind()) break
        if (heard === asked) heard = stored.revision
        isTaken = stored.revision > saver.revision() && take(stored, 'elsewhere')
      }
    } catch (error) {
      // What was typed meanwhile is here alone; and a desk that is away is asked again when it is back.
      if (isBehind() && !(error instanceof DeskLostError)) onReload()
    } finally {
      isFollowing = false
    }
  }

  function follow(revision: number): void {
    heard = Math.max(heard, revision)
    void takeHeard()
  }

  return {
    id,
    generation,
    summary,
    editor,
    document: followed.told,
    saved,
    can,
    context,
    selected,
    isAttached,
    searches,
    latest: followed.latest,
    run: (command, payload) => void editor.dispatchCommand(command, payload),
    select(id) {
      if (selected.peek() !== id) selectBeside(editor, id)
    },
    search() {
      searches.value += 1
    },
    endSearch() {
      searches.value = 0
    },
    save: () => saveWith(saver),
    flush: saver.flush,
    keepMine: saver.keepMine,
    async takeTheirs() {
      const stored = await client.plans.read({ id })
      await client.versions.setAside({ planId: id, document: followed.latest() })
      if (!take(stored, 'elsewhere')) onReload()
    },
    async restore(versionId) {
      // What cannot be seen is not changed unseen.
      if (!isAttached.peek()) throw new Error('This plan is not shown: show it again first.')
      await saveWith(saver)
      isRestoring = true
      try {
        const stored = await client.versions.restore({ id: versionId, revision: saver.revision() })
        const canUndo = take(stored, 'version')
        if (!canUndo) onReload()
        return { canUndo }
      } finally {
        isRestoring = false
        onSent()
        // What was heard meanwhile was taken for this.
        follow(Number.POSITIVE_INFINITY)
      }
    },
    follow,
    isOwn: (revision) =>
      isRestoring || saver.state().type === 'saving' || revision <= saver.revision(),
    describe(now) {
      summary.value = now
    },
    close() {
      isClosed = true
      saver.close()
      for (const stop of stops) stop()
      letGo(editor)
    },
  }
}

/** Lets go of an editor as soon as the page has: it is taken off the page first. */
function letGo(editor: OpenEditor): void {
  if (editor.getRootElement() === null) {
    editor.dispose()
    return
  }
  const stop = editor.registerRootListener((root) => {
    if (root !== null) return
    queueMicrotask(() => {
      stop()
      editor.dispose()
    })
  })
}
