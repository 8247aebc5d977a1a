import { expect, test } from 'vitest'
import {
  type ExportChoice,
  exportChoiceOf,
  type KeptExportChoice,
  withExportChoice,
} from '../../../../src/shared/model/export-choices.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { settingsPatchSchema, settingsSchema } from '../../../../src/shared/model/settings.ts'

const [plan, other] = [newId(), newId()]
const pdf: ExportChoice = { format: 'pdf', options: { ...defaultExportOptions, paper: 'letter' } }
const cards: ExportChoice = { format: 'anki', options: defaultExportOptions }

test('the first export of all begins with a Word document of the full plan', () => {
  expect(exportChoiceOf([], plan)).toEqual({ format: 'docx', options: defaultExportOptions })
})

test('each plan has its own choices, and a new one begins with the last', () => {
  const kept = withExportChoice(withExportChoice([], plan, pdf), other, cards)
  expect(exportChoiceOf(kept, plan)).toEqual(pdf)
  expect(exportChoiceOf(kept, other)).toEqual(cards)
  expect(exportChoiceOf(kept, newId())).toEqual(cards)
  expect(exportChoiceOf(withExportChoice(kept, plan, pdf), newId())).toEqual(pdf)
})

test('no more is kept than the settings take', () => {
  let kept: readonly KeptExportChoice[] = []
  for (let at = 0; at < 120; at += 1) kept = withExportChoice(kept, newId(), pdf)
  expect(kept).toHaveLength(100)
  expect(settingsSchema.parse({ exportChoices: kept }).exportChoices).toEqual(kept)
  expect(settingsPatchSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
})

test('choices kept before an option was known have its default', () => {
  const { exportChoices } = settingsSchema.parse({
    exportChoices: [{ planId: plan, format: 'pdf', options: { paper: 'letter' } }],
  })
  expect(exportChoices).toEqual([{ planId: plan, ...pdf }])
})
