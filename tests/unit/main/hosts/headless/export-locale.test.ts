/** A language alone prints each plan's own style in it. */
import { expect, test } from 'vitest'
import type { DeskAtHand } from '../../../../../src/main/hosts/headless/command.ts'
import { exportAsked } from '../../../../../src/main/hosts/headless/export-words.ts'
import { keepExported } from '../../../../../src/main/hosts/headless/keep-exported.ts'
import type { StyleChoice } from '../../../../../src/shared/model/citation-style.ts'

const apa: StyleChoice = { style: 'apa', locale: 'en-US' }
const usual: StyleChoice = { style: 'oscola', locale: 'en-GB' }

/** What the desk is asked to print in, for a plan that cites in a style of its own or in none. */
async function askedFor(words: Parameters<typeof exportAsked>[1], citing?: StyleChoice) {
  let asked: unknown
  const calls = {
    settings: { get: async () => ({ author: '', citing: usual }) },
    plans: { open: async () => ({ document: { citing } }) },
    exports: {
      make: async (input: unknown) => {
        asked = input
        throw new Error('asked')
      },
    },
  }
  const desk = { calls, signal: new AbortController().signal } as unknown as DeskAtHand
  const wanted = { planId: 'plan', asked: exportAsked('pdf', words), force: false }
  await expect(keepExported(desk, wanted, (name) => name)).rejects.toThrow('asked')
  return asked
}

test.each<[string, Parameters<typeof exportAsked>[1], StyleChoice | undefined, unknown]>([
  ['of the plan', { locale: 'de-DE' }, apa, { style: 'apa', locale: 'de-DE' }],
  ['of the settings', { locale: 'fr' }, undefined, { style: 'oscola', locale: 'fr' }],
  ['that is named', { style: 'mla', locale: 'fr' }, apa, { style: 'mla', locale: 'fr' }],
])('it is printed in the style %s', async (_whose, words, citing, style) => {
  expect(await askedFor(words, citing)).toMatchObject({ format: 'pdf', style })
})

test('without either nothing is asked but what the plan says', async () => {
  expect(await askedFor({}, apa)).not.toHaveProperty('style')
})
