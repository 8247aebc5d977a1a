/**
 * How long a plan of 400 citations of 60 sources takes to become a PDF, a Word document and the pages of a preview, the
 * first time and again with other words; how much more twice the citations take; how much memory; and how long Pandoc
 * takes for the same, by itself and through HTML and Chromium, where they are here. docs/decisions/179
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { PlanToPrint } from '../../src/main/export/export-plan.ts'
import { styleForTests } from '../support/styles.ts'
import { citedMarkdown, citedPlan } from './support/cited-plan.ts'
import { percentile } from './support/figures.ts'

const [citations, sources] = [400, 60]
const rounds = 5
const resources = join(import.meta.dirname, '../../resources')
const whats = ['pdf', 'docx', 'preview'] as const
type What = (typeof whats)[number]
const measuredSchema = z.object({
  coldMs: z.number(),
  warmMs: z.number(),
  /** Of the time with other words, what composing and citing takes. */
  citingMs: z.number(),
  turnMs: z.number(),
  peakMb: z.number(),
})
type Measured = z.infer<typeof measuredSchema>

const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
try {
  const [what, many] = process.argv.slice(2)
  if (what === undefined) compare()
  else
    console.log(
      JSON.stringify(
        await measure(
          whats.find((each) => each === what),
          Number(many),
        ),
      ),
    )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function timed(act: () => unknown): Promise<number> {
  const from = performance.now()
  await act()
  return performance.now() - from
}

/** In this process, which does nothing else: the first time with all that has to be loaded for it. */
async function measure(what: What | undefined, many: number): Promise<Measured> {
  const plan = citedPlan(many, sources, { style: await styleForTests(), resources })
  const make = await maker(what ?? 'pdf')
  const coldMs = await timed(() => make(plan, 1))
  const warm: number[] = []
  const turns: number[] = []
  const citing: number[] = []
  const { essayOf } = await import('../../src/main/export/export-plan.ts')
  for (let round = 0; round < rounds; round += 1) {
    const other = withOtherWords(plan, round)
    citing.push(await timed(() => essayOf(other)))
    warm.push(await timed(() => make(other, 1)))
    turns.push(what === 'preview' ? await timed(() => make(other, 2)) : 0)
  }
  const peakMb = process.resourceUsage().maxRSS / 1024
  return {
    coldMs,
    warmMs: median(warm),
    citingMs: median(citing),
    turnMs: median(turns),
    peakMb,
  }
}

async function maker(what: What): Promise<(plan: PlanToPrint, page: number) => Promise<unknown>> {
  if (what !== 'preview') {
    const to = join(folder, `plan.${what}`)
    return async (plan) => {
      const { exportPlan } = await import('../../src/main/export/export-plan.ts')
      return exportPlan({ ...plan, format: what, to })
    }
  }
  const { createPreview } = await import('../../src/main/export/preview-plan.ts')
  const preview = createPreview()
  return (plan, page) => preview({ plan, pages: { from: page, count: 1 } })
}

/** As if a person had gone on writing in the middle of it. */
function withOtherWords(plan: PlanToPrint, round: number): PlanToPrint {
  const blocks = [...plan.document.blocks]
  const middle = Math.floor(blocks.length / 2)
  const point = blocks[middle]
  if (point?.type === 'point')
    blocks[middle] = { ...point, claim: [{ type: 'text', text: `Other words ${round}` }] }
  return { ...plan, document: { ...plan.document, blocks } }
}

function compare(): void {
  const found: Partial<Record<What, Measured>> = {}
  for (const what of whats) {
    const once = measuredApart(what, citations)
    const twice = measuredApart(what, citations * 2)
    found[what] = once
    const ratio = (twice.warmMs / once.warmMs).toFixed(2)
    const turned = what === 'preview' ? `, the next page ${ms(once.turnMs)}` : ''
    console.log(
      `${what}: first ${ms(once.coldMs)}, again with other words ${ms(once.warmMs)} (${ms(once.citingMs)} of it citing)${turned}; ` +
        `twice the citations ${ratio} times as long; at most ${once.peakMb.toFixed(0)} MB`,
    )
  }
  comparePandoc(found.pdf?.warmMs ?? Number.NaN, found.docx?.warmMs ?? Number.NaN)
}

function measuredApart(what: What, many: number): Measured {
  const here = fileURLToPath(import.meta.url)
  const { stdout, stderr, status } = spawnSync(process.execPath, [here, what, String(many)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return measuredSchema.parse(JSON.parse(stdout))
}

function comparePandoc(pdfMs: number, docxMs: number): void {
  const pandoc = onPath('pandoc')
  if (!pandoc) {
    console.log('Pandoc is not on the PATH: there is nothing to compare with.')
    return
  }
  const [from, docx, html] = ['plan.md', 'plan.docx', 'plan.html'].map((name) => join(folder, name))
  writeFileSync(from ?? '', citedMarkdown(citations, sources))
  const pandocTo = (to = '') =>
    run(pandoc, [from ?? '', '--citeproc', '--standalone', '--output', to])
  const toWord = median(times(() => pandocTo(docx)))
  console.log(`Pandoc to Word: ${ms(toWord)}; ours is ${part(docxMs, toWord)} of it`)
  const chromium = ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
  if (!chromium) {
    console.log('Chromium is not on the PATH: there is no PDF to compare with.')
    return
  }
  const print = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  const toPdf = median(
    times(() => {
      pandocTo(html)
      run(chromium, [...print, `--print-to-pdf=${join(folder, 'pandoc.pdf')}`, `file://${html}`])
    }),
  )
  console.log(`Pandoc to HTML, Chromium to PDF: ${ms(toPdf)}; ours is ${part(pdfMs, toPdf)} of it`)
}

function median(figures: readonly number[]): number {
  return percentile(figures, 50)
}

function times(act: () => void): number[] {
  return Array.from({ length: 3 }, () => {
    const began = performance.now()
    act()
    return performance.now() - began
  })
}

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

function ms(figure: number): string {
  return `${figure.toFixed(0)} ms`
}
function part(ours: number, theirs: number): string {
  return (ours / theirs).toFixed(2)
}
