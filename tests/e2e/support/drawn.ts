/**
 * What runs in the page: editors that are drawn, anything done to them, and whether the page then shows the
 * document and nothing else. Run here and not from outside, hundreds of acts take seconds.
 */
import fc from 'fast-check'
import {
  INSERT_BLOCK_COMMAND,
  MOVE_BLOCK_COMMAND,
} from '../../../src/renderer/src/editor/core/commands.ts'
import type { PlanNode } from '../../../src/renderer/src/editor/core/nodes.ts'
import { $activeBlock, $blockOf } from '../../../src/renderer/src/editor/core/tree.ts'
import { walk } from '../../../src/shared/model/blocks.ts'
import {
  acts as allActs,
  anyStep,
  nameOf,
  type Step,
  take,
} from '../../unit/renderer/editor/any-act.ts'
import {
  anyDocument,
  type Opened,
  openEditor,
  plan,
  point,
  section,
} from '../../unit/renderer/editor/support.ts'

export type Asked = {
  seed: number
  runs: number
  /** As many as are done in one go, at most. */
  acts: number
  /** Of a failure that is to be seen again. */
  path?: string
  /** Looks for the shortest way to a failure, which takes its time. */
  shrinks?: boolean
}

/** What Lexical or the page told of, which in the app nobody would see. */
const errors: unknown[] = []
addEventListener('error', ({ error }) => errors.push(error))
addEventListener('unhandledrejection', ({ reason }) => errors.push(reason))

/** What says where the caret is, or how the page names its nodes, and nothing of the document. */
const ofTheMoment = new Set([
  'tabindex',
  'data-active',
  'data-within',
  'data-adding',
  'data-folded',
  'aria-expanded',
  'data-chosen',
  'data-selected',
  'data-citation',
])

const attributesOf = (dom: Element, ids: ReadonlySet<string>): string =>
  dom
    .getAttributeNames()
    .filter((name) => !ofTheMoment.has(name))
    .map((name) => [name, dom.getAttribute(name) ?? ''] as const)
    .map(([name, value]) => `${name}=${name === 'data-id' && !ids.has(value) ? '' : value}`)
    .sort()
    .join(' ')

/** Words with the elements around them, however many pieces they are in. */
function* runsOf(dom: Node, around: string): Generator<[around: string, words: string]> {
  for (const child of dom.childNodes) {
    if (child instanceof Text) yield [around, child.data]
    else if (!(child instanceof HTMLElement)) continue
    else if (child.tagName === 'BR') yield [around, '\n']
    else {
      const own = child.dataset.lexicalText ? '' : attributesOf(child, new Set())
      const name = child.tagName === 'SPAN' && own === '' ? '' : `<${child.tagName} ${own}>`
      yield* runsOf(child, around + name)
    }
  }
}

function* wordsOf(line: Element, indent: string): Generator<string> {
  let [last, words] = ['', '']
  for (const [around, more] of runsOf(line, '')) {
    if (around !== last && words !== '') yield `${indent}${last}${JSON.stringify(words)}`
    words = around === last ? words + more : more
    last = around
  }
  if (words !== '') yield `${indent}${last}${JSON.stringify(words)}`
}

/** What is shown in an element: one row an element or a run of words, in order, inner ones indented. */
function* rowsOf(dom: Element, ids: ReadonlySet<string>, indent = ''): Generator<string> {
  for (const child of dom.childNodes) {
    if (child instanceof Text) yield `${indent}${JSON.stringify(child.data)}`
    // A block's handle says the same wherever the block stands.
    if (!(child instanceof HTMLElement) || child.className === 'plan-handle') continue
    const { line } = child.dataset
    // A comment that says nothing is there while it is being written, and no part of the plan.
    if (line === 'comment' && child.textContent === '') continue
    yield `${indent}${child.tagName} ${attributesOf(child, ids)}`
    yield* line ? wordsOf(child, `${indent}  `) : rowsOf(child, ids, `${indent}  `)
  }
}

const rowsShown = (root: Element, { document }: Opened): string[] => [
  ...rowsOf(root, new Set([...walk(document().blocks)].map(({ id }) => id))),
]

/** An editor of a document, drawn in a place of its own on the page. */
function draw(opened: Opened) {
  const root = document.createElement('div')
  root.contentEditable = 'true'
  document.body.append(root)
  opened.editor.setRootElement(root)
  return {
    root,
    rows: () => rowsShown(root, opened),
    end() {
      opened.editor.setRootElement(null)
      root.remove()
    },
  }
}

/** What the document looks like to those who open it; of one that was asked for before it is known. */
function freshRows(opened: Opened, known: Map<string, string[]>): string[] {
  const document = opened.document()
  const key = JSON.stringify(document)
  const before = known.get(key)
  if (before) return before
  const fresh = openEditor(document)
  const drawn = draw(fresh)
  const rows = drawn.rows()
  drawn.end()
  known.set(key, rows)
  return rows
}

function expectSame(rows: string[], wanted: string[], when: string): void {
  if (errors.length > 0) throw new Error(`${when}: ${errors.splice(0).map(String).join(', ')}`)
  const at = Math.max(...[rows.length, wanted.length])
  for (let row = 0; row < at; row += 1) {
    if (rows[row] === wanted[row]) continue
    const near = (of: string[]) => of.slice(Math.max(0, row - 4), row + 4).join('\n')
    throw new Error(`${when}: the page shows\n${near(rows)}\nand not\n${near(wanted)}`)
  }
}

/** The block with the caret is marked, and Tab reaches its buttons and those of the blocks around it, and no others. */
function expectActive({ editor }: Opened, root: HTMLElement, when: string): void {
  const chain = editor.getEditorState().read(() => {
    const blocks: PlanNode[] = []
    for (let at = $activeBlock(); at; at = $blockOf(at.getParent())) blocks.push(at)
    return blocks.map((block) => editor.getElementByKey(block.getKey()))
  })
  for (const dom of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const isMarked = dom.hasAttribute('data-active')
    if (isMarked !== (dom === chain[0]))
      throw new Error(`${when}: ${dom.ariaLabel} ${isMarked ? 'is' : 'is not'} marked as active`)
    for (const button of dom.querySelectorAll<HTMLElement>(':scope > [data-chrome] button'))
      if ((button.tabIndex === 0) !== chain.includes(dom))
        throw new Error(`${when}: Tab is wrong about ${button.ariaLabel} of ${dom.ariaLabel}`)
  }
}

/** What changes the page behind the editor's back is put right by it in a task of its own. */
const heardOfChanges = () => Promise.resolve()

/** Acts that bring blocks from container to container, where an element is easily lost: every other act is one. */
const movers = [
  'MOVE_BLOCK_COMMAND',
  'TURN_INTO_LIST_COMMAND',
  'NEST_COMMAND',
  'cutAndPaste',
  'pasteFromElsewhere',
  'drop',
  'takeTemplate',
  'restoreVersion',
].map((name) => allActs.findIndex(([one]) => one === name))

const anyStepHere: fc.Arbitrary<Step> = fc.oneof(
  anyStep,
  anyStep.map((step) => ({ ...step, act: movers[step.act % movers.length] ?? step.act })),
)

const anyActs = (acts: number) =>
  fc.asyncProperty(
    anyDocument,
    fc.array(anyStepHere, { minLength: 1, maxLength: acts, size: 'max' }),
    async (document, steps) => {
      const opened = openEditor(document)
      const drawn = draw(opened)
      const known = new Map<string, string[]>()
      const expectShown = async (when: string) => {
        await heardOfChanges()
        expectSame(drawn.rows(), freshRows(opened, known), when)
        expectActive(opened, drawn.root, when)
      }
      try {
        drawn.root.focus()
        const first = drawn.rows()
        await expectShown('opening it')
        for (const [at, step] of steps.entries()) {
          take(opened, step)
          await expectShown(`act ${at + 1}, ${nameOf(step)}`)
          if (step.three % 17 === 0) opened.undo()
          if (step.three % 34 === 0) opened.redo()
          if (step.three % 17 === 0) await expectShown(`undo after ${nameOf(step)}`)
        }
        for (const step of steps.toReversed()) {
          opened.undo()
          await expectShown(`undo of ${nameOf(step)} or before`)
        }
        expectSame(drawn.rows(), first, 'everything undone')
      } finally {
        drawn.end()
        opened.editor.dispose()
        errors.splice(0)
      }
    },
  )

/** A block goes into a container before its own, and a new one takes its place; Lexical alone puts that last. */
export function checkMove(): void {
  const [goes, stays, into] = [point('goes'), point('stays'), section('Into', point('first'))]
  const from = section('From', goes, stays)
  const opened = openEditor(plan(into, from))
  const drawn = draw(opened)
  const first = drawn.rows()
  const { editor } = opened
  opened.run(() => {
    editor.dispatchCommand(MOVE_BLOCK_COMMAND, {
      id: goes.id,
      to: { parent: into.id, before: null },
    })
    editor.dispatchCommand(INSERT_BLOCK_COMMAND, {
      block: point(''),
      at: { parent: from.id, before: stays.id },
    })
  })
  expectSame(drawn.rows(), freshRows(opened, new Map()), 'a block moved and another in its place')
  opened.undo()
  expectSame(drawn.rows(), first, 'undone')
  drawn.end()
}

/** Does any acts in so many runs; tells what went wrong, with what to ask for to see it again. */
export async function check({ seed, runs, acts, path, shrinks }: Asked): Promise<string | null> {
  const out = await fc.check(anyActs(acts), {
    seed,
    numRuns: runs,
    endOnFailure: !shrinks,
    ...(path !== undefined && { path }),
  })
  if (!out.failed) return null
  const [, steps] = out.counterexample ?? []
  const names = steps?.map((step) => `${nameOf(step)} ${JSON.stringify(step)}`).join('\n')
  return `seed ${out.seed}, path ${out.counterexamplePath}\n${names}\n${out.errorInstance}`
}
