/**
 * What grows with the library: opening it, a search, suggestions, saving and checking a plan, an export and an
 * import, with 1,000 to 300,000 snippets and 10 to 1,000 plans. `-- --most N` leaves out larger libraries.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkPlan } from '../../src/shared/plan/checks/index.ts'
import { evidenceOf } from '../../src/shared/plan/outline.ts'
import { readQuestion } from '../../src/shared/question/index.ts'
import { allAsRead } from '../support/chosen.ts'
import { percentile } from './support/figures.ts'
import { deskOn, growLibrary } from './support/grown-library.ts'
import { sentence } from './support/large-library.ts'

const { values } = parseArgs({ options: { most: { type: 'string', default: '300000' } } })
const bySnippets = [1000, 10_000, 100_000, 300_000].filter((size) => size <= Number(values.most))
const byPlans = [10, 100, 1000]
/** Which of the two does not grow meanwhile. */
const usual = { snippets: 10_000, plans: 10 }
const times = 7

type Figures = Record<string, number>
type Desk = Awaited<ReturnType<typeof deskOn>>

/** The middle of several runs, in milliseconds. */
async function measured(act: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < times; at += 1) {
    const from = performance.now()
    await act()
    took.push(performance.now() - from)
  }
  return percentile(took, 50)
}

async function figuresOf(snippets: number, plans: number, folder: string): Promise<Figures> {
  await growLibrary(folder, snippets, plans)
  // The first start makes a backup; what a person meets each day is the next.
  await (await deskOn(folder)).desk.close()
  const from = performance.now()
  const opened = await deskOn(folder)
  const openMs = performance.now() - from
  try {
    return { open: openMs, ...(await callsOn(opened, folder)) }
  } finally {
    await opened.desk.close()
  }
}

async function callsOn({ desk, call }: Desk, folder: string): Promise<Figures> {
  const listPlans = await measured(() => call.plans.list())
  const [plan] = await call.plans.list()
  const id = plan?.id ?? ''
  const { document, question } = await call.plans.open({ id })
  const search = (words: string) => measured(() => call.library.search({ words, limit: 50 }))
  const save = async () => {
    const { revision } = await call.plans.read({ id })
    await call.plans.save({ id, revision, document })
  }
  const check = async () => {
    const snippetIds = evidenceOf(document).flatMap(({ snippetId }) => snippetId ?? [])
    const facts = {
      snippets: await call.library.facts({ snippetIds }),
      sources: await call.sources.list(),
    }
    checkPlan({ question: readQuestion(question), document, facts })
  }
  const notes = join(folder, 'harbours.txt')
  const text = (at: number) =>
    `What of ${at}?\n${Array.from({ length: 10 }, (_, line) => sentence(at * 10 + line)).join('\n')}\n`
  writeFileSync(notes, Array.from({ length: 50 }, (_, at) => text(at)).join('\n'))
  const importNotes = async () => {
    const { fileId } = await desk.services.files.receive({
      path: notes,
      name: 'harbours.txt',
      temporary: false,
    })
    for await (const step of await call.intake.read({ files: [fileId] })) {
      if (step.type !== 'preview') continue
      await call.intake.add({
        previewId: step.preview.id,
        notebook: { name: `Harbours ${crypto.randomUUID()}` },
        notes: allAsRead(step.preview.notes),
      })
    }
  }
  return {
    'list of plans': listPlans,
    'search, one word': await search('terror'),
    'search, three words': await search('terror peasant congress'),
    suggestions: await measured(() =>
      call.library.suggest({ question: 'Was terror a cause of the purge?' }),
    ),
    save: await measured(save),
    checks: await measured(check),
    'export (.docx)': await measured(() => call.exports.make({ planId: id, format: 'docx' })),
    'import of 500 snippets': await measured(importNotes),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
try {
  const sizes = [
    ...bySnippets.map((snippets) => ({ snippets, plans: usual.plans })),
    ...byPlans.filter((plans) => plans !== usual.plans).map((plans) => ({ ...usual, plans })),
  ]
  const found: { size: string; figures: Figures }[] = []
  for (const { snippets, plans } of sizes) {
    const size = `${snippets.toLocaleString('en-GB')} snippets, ${plans} plans`
    const own = join(folder, `${snippets}-${plans}`)
    mkdirSync(own)
    const figures = await figuresOf(snippets, plans, own)
    rmSync(own, { recursive: true, force: true })
    found.push({ size, figures })
    console.log(`measured: ${size}`)
  }
  const names = Object.keys(found[0]?.figures ?? {})
  const cell = (ms: number | undefined) => (ms === undefined ? '' : ms.toFixed(ms < 10 ? 1 : 0))
  const lines = found.map(({ size, figures }) => [
    size,
    ...names.map((name) => cell(figures[name])),
  ])
  const head = [
    ['milliseconds', ...names],
    ['---', ...names.map(() => '---:')],
  ]
  const table = [...head, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const results = resolve('bench/results')
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, 'growth.md'), `# growth\n\n${table}\n`)
  writeFileSync(join(results, 'growth.json'), `${JSON.stringify(found, null, 2)}\n`)
  console.log(table)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
