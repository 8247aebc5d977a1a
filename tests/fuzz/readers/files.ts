/** Files of Linchpin’s own: plan files and settings, which others may have written; and what is made of hostile words. */

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate/browser'
import { exportPlan } from '../../../src/main/export/export-plan.ts'
import { openSettingsFile } from '../../../src/main/hosts/settings-file.ts'
import { mimeType } from '../../../src/main/plan-file/parts.ts'
import { PlanFileError } from '../../../src/main/plan-file/plan-file-error.ts'
import { planFileIn } from '../../../src/main/plan-file/read.ts'
import { openSettings } from '../../../src/main/storage/index.ts'
import { defaultExportOptions } from '../../../src/shared/model/export-options.ts'
import { type PlanDocument, planDocumentVersion } from '../../../src/shared/model/plan.ts'
import { planFileSchema } from '../../../src/shared/model/plan-file.ts'
import { settingsSchema } from '../../../src/shared/model/settings.ts'
import { styleForTests } from '../../support/styles.ts'
import { type Answer, type FuzzReader, promised, readerOf } from '../fuzz.ts'
import type { Random } from '../random.ts'
import { anyWords, damagedBytes, damagedText } from '../words.ts'

const idOf = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`

function anyDocument(random: Random): PlanDocument {
  const line = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
  const words = () => anyWords(random, 2)
  return {
    version: planDocumentVersion,
    blocks: [
      { type: 'line-of-argument', id: idOf(1), content: line(words()) },
      {
        type: 'point',
        id: idOf(2),
        stance: 'challenges',
        claim: line(words()),
        body: [
          {
            type: 'evidence',
            id: idOf(3),
            words: words(),
            use: 'quotation',
            comment: line(words()),
          },
          { type: 'analysis', id: idOf(4), content: line(words()) },
        ],
      },
      {
        type: 'judgement',
        id: idOf(5),
        body: [{ type: 'paragraph', id: idOf(6), content: line(words()) }],
      },
    ],
  }
}

function planFileOf(random: Random): Uint8Array {
  const json = (value: unknown) => {
    const text = JSON.stringify(value)
    return strToU8(random.onceIn(10) ? damagedText(random, text) : text)
  }
  const written = '2026-01-02T03:04:05.000Z'
  const bytes = zipSync({
    mimetype: [strToU8(mimeType), { level: 0 }],
    'manifest.json': json({
      format: 'linchpin-plan',
      version: 1 + random.below(4),
      app: '1',
      written,
    }),
    'plan.json': json({
      id: idOf(9),
      question: anyWords(random, 1),
      document: anyDocument(random),
    }),
    'evidence.json': json([]),
    'sources.json': json([]),
  })
  return random.onceIn(2) ? bytes : damagedBytes(random, bytes)
}

const planFiles = readerOf<Uint8Array>({
  name: 'plan files',
  share: 10,
  make: planFileOf,
  read(bytes) {
    try {
      promised(
        planFileSchema.safeParse(planFileIn(bytes, 'a.linchpin')).success,
        'a plan is one by its schema',
      )
      return 'read'
    } catch (error) {
      if (error instanceof PlanFileError && error.message.startsWith('“a.linchpin”'))
        return 'refused'
      throw error
    }
  },
})

const set =
  '{"theme":"dark","author":"A. Student","openPlans":[],"activePlan":null,"panes":{"library":300,"inspector":300,"libraryFolded":false,"inspectorFolded":true},"window":{"width":900,"height":700,"maximized":false},"spelling":true}'

function settings(folder: string): FuzzReader {
  const own = join(folder, 'settings')
  return readerOf<string>({
    name: 'settings',
    share: 3,
    make: (random) => (random.onceIn(8) ? anyWords(random, 1) : damagedText(random, set)),
    read(text) {
      rmSync(own, { recursive: true, force: true })
      mkdirSync(own)
      writeFileSync(join(own, 'settings.json'), text)
      const { settings, notices } = openSettings(own, openSettingsFile)
      promised(settingsSchema.safeParse(settings.get()).success, 'settings are always whole')
      settings.set({ theme: 'light' })
      promised(settings.get().theme === 'light', 'settings can be set')
      return notices.length > 0 ? 'refused' : 'read'
    },
  })
}

const style = styleForTests()
const resources = resolve(import.meta.dirname, '..', '..', '..', 'resources')

function exported(folder: string, format: 'docx' | 'pdf', share: number): FuzzReader {
  const to = join(folder, `plan.${format}`)
  return readerOf<PlanDocument>({
    name: `words made into ${format}`,
    share,
    make: anyDocument,
    async read(document): Promise<Answer> {
      rmSync(to, { force: true })
      const plan = {
        question: 'Was it in vain?',
        document,
        cites: {},
        sources: [],
        author: 'A.',
        options: defaultExportOptions,
      }
      const { bytes } = await exportPlan({ ...plan, style: await style, format, to, resources })
      promised(existsSync(to) && statSync(to).size === bytes, 'a file is there whole')
      const head = readFileSync(to).subarray(0, 4).toString('latin1')
      promised(head === (format === 'pdf' ? '%PDF' : 'PK\u0003\u0004'), 'a file is of its format')
      return 'read'
    },
  })
}

export const fileReaders = (folder: string): FuzzReader[] => [
  planFiles,
  settings(folder),
  exported(folder, 'docx', 0.3),
  exported(folder, 'pdf', 0.05),
]
