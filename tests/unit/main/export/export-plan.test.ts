import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportPlan, type PlanExport } from '../../../../src/main/export/export-plan.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { styleForTests } from '../../../support/styles.ts'
import { largePlan, largeQuestion, sources } from './made-up.ts'
import { readPdfFile, squeeze } from './pdf-file.ts'
import { readWordFile } from './word-file.ts'

const style = await styleForTests()
const root = join(import.meta.dirname, '../../../..')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

const request = (format: PlanExport['format'], to: string): PlanExport => ({
  question: largeQuestion,
  document: largePlan(4, 3),
  cites: {},
  sources,
  style,
  author: 'A. Student',
  options: defaultExportOptions,
  format,
  to,
  resources: join(root, 'resources'),
})

describe('exporting a plan', () => {
  it('gives both formats the same words in the same order', async () => {
    const docx = join(folder, 'plan.docx')
    const pdf = join(folder, 'plan.pdf')
    await exportPlan(request('docx', docx))
    await exportPlan(request('pdf', pdf))
    const word = readWordFile(await readFile(docx))
    const typeset = await readPdfFile(await readFile(pdf))
    let at = 0
    for (const { text } of word.paragraphs) {
      for (const piece of text.split(/\s+/u)) {
        const found = typeset.squeezed.indexOf(piece, at)
        expect(found, piece).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
    for (const [number, text] of word.footnotes)
      expect(typeset.squeezed).toContain(squeeze(`${number}${text}`))
  })

  it.each(['docx', 'pdf'] as const)('says the size of the %s and its citations', async (format) => {
    const to = join(folder, `plan.${format}`)
    const made = await exportPlan(request(format, to))
    expect(made).toEqual({ bytes: (await stat(to)).size, citations: 12, unprintable: [] })
  })

  it('replaces what is there and leaves nothing beside it', async () => {
    const to = join(folder, 'plan.docx')
    await writeFile(to, 'old')
    const { bytes } = await exportPlan(request('docx', to))
    expect(await readdir(folder)).toEqual(['plan.docx'])
    expect((await stat(to)).size).toBe(bytes)
  })

  it('leaves the old file and no half of a new one when it fails', async () => {
    const to = join(folder, 'plan.pdf')
    await writeFile(to, 'old')
    const lacking = { ...request('pdf', to), resources: join(folder, 'nowhere') }
    await expect(exportPlan(lacking)).rejects.toThrow('ENOENT')
    await expect(exportPlan(request('docx', join(folder, 'no', 'plan.docx')))).rejects.toThrow()
    expect(await readFile(to, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['plan.pdf'])
  })

  it('cannot replace a folder, and clears away what it had made', async () => {
    const to = join(folder, 'plan.docx')
    await mkdir(to)
    await expect(exportPlan(request('docx', to))).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['plan.docx'])
  })

  it.each(['docx', 'pdf'] as const)('runs in a worker thread: %s', async (format) => {
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
       import(workerData.module)
         .then(({ exportPlan }) => exportPlan(workerData.plan))
         .then((made) => parentPort.postMessage(made))`,
      {
        eval: true,
        workerData: {
          module: join(root, 'src/main/export/export-plan.ts'),
          plan: request(format, join(folder, `plan.${format}`)),
        },
      },
    )
    try {
      const made = await new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
      })
      expect(made).toMatchObject({ citations: 12 })
    } finally {
      await worker.terminate()
    }
  })
})
