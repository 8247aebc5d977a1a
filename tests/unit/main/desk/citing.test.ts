/** In which style a plan cites, over the contract. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AskedStyle, StyleChoice } from '../../../../src/shared/model/citation-style.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { sampleSources } from '../../../../src/shared/model/sample-source.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { catalogueFile } from '../../../support/styles.ts'

beforeAll(() => {
  catalogueFile()
})

const [sample] = sampleSources
const cites = [[{ sourceId: sample.id, locator: '58' }], [{ sourceId: newId() }]]
const wordsOf = (runs: readonly { text: string }[] = []) => runs.map(({ text }) => text).join('')

test('citations print in the style asked for, and one of a source that is gone prints nothing', async () => {
  const { call } = await temporaryDesk()
  const style = { style: 'harvard', locale: 'en-GB' }
  const printed = await call.citing.print({ style, cites, withBibliography: true })
  expect(printed.citations.map(wordsOf)).toEqual(['(Figes, 1996, p. 58)', ''])
  expect(printed.bibliography.map(({ sourceId }) => sourceId)).toEqual([sample.id])
  expect(printed.style).toMatchObject({ id: 'harvard', kind: 'in-text', locale: 'en-GB' })
})

test('where its style is not here, that of the settings prints, and a sentence says so', async () => {
  const { call } = await temporaryDesk()
  await call.settings.set({ citing: { style: 'apa', locale: 'en-GB' } })
  const style = { style: 'own:gone', locale: 'en-GB' }
  const { style: instead, insteadBecause, citations } = await call.citing.print({ style, cites })
  expect(instead.id).toBe('apa')
  expect(insteadBecause).toContain('citations are printed in APA')
  expect(wordsOf(citations[0])).toBe('(Figes, 1996, p. 58)')
})

test('an export of a plan is in the plan’s own style, and the choice stays where it is not here', async () => {
  const { call, desk } = await temporaryDesk()
  const { id } = await call.sample.add()
  const save = async (style: string) => {
    const { revision, document } = await call.plans.open({ id })
    const citing = { style, locale: 'en-GB' }
    await call.plans.save({ id, revision, document: { ...document, citing } })
    const { file } = await call.exports.make({ planId: id, format: 'txt' })
    return readFileSync(desk.services.files.get(file.fileId).path, 'utf8')
  }
  expect(await save('harvard')).toMatch(/\(Conquest, 1968/u)
  expect(await save('own:gone')).not.toMatch(/\(Conquest, 1968/u)
  expect((await call.plans.open({ id })).document.citing?.style).toBe('own:gone')
})

describe('an export for which only a part of its style is asked', () => {
  const exported = async (citing: StyleChoice | null, style: AskedStyle) => {
    const { call, desk } = await temporaryDesk()
    const { id } = await call.sample.add()
    const { revision, document } = await call.plans.open({ id })
    if (citing) await call.plans.save({ id, revision, document: { ...document, citing } })
    const { file } = await call.exports.make({ planId: id, format: 'txt', style })
    return readFileSync(desk.services.files.get(file.fileId).path, 'utf8')
  }

  test.each<[string, StyleChoice | null, AskedStyle, RegExp]>([
    [
      'is in the plan’s style, in the language asked for',
      { style: 'harvard', locale: 'en-GB' },
      { locale: 'fr-FR' },
      /\(Conquest, 1968[\s\S]*\bdisponible\b/iu,
    ],
    [
      'is in the plan’s language, in the style asked for',
      { style: 'mhra', locale: 'fr-FR' },
      { style: 'harvard' },
      /\(Conquest, 1968[\s\S]*\bdisponible\b/iu,
    ],
    [
      'is in the style of the settings where the plan has none',
      null,
      { locale: 'fr-FR' },
      /Robert Conquest, The Great Terror[\s\S]*consulté le/u,
    ],
    [
      'is in another style where the plan’s is gone, in the language asked for',
      { style: 'own:gone', locale: 'en-GB' },
      { locale: 'fr-FR' },
      /Robert Conquest, The Great Terror[\s\S]*consulté le/u,
    ],
  ])('%s', async (_, citing, style, says) => {
    expect(await exported(citing, style)).toMatch(says)
  })
})
