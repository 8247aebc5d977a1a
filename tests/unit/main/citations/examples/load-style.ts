/** The styles the examples are printed by, each in the locale that its guide is written in. */
import type { Style } from '../../../../../src/main/citations/index.ts'
import { styleForTests } from '../../../../support/styles.ts'

const locales = {
  mhra: 'en-GB',
  'chicago-notes': 'en-US',
  harvard: 'en-GB',
  apa: 'en-US',
  mla: 'en-US',
  oscola: 'en-GB',
  vancouver: 'en-US',
} as const

export type ExampleStyle = keyof typeof locales

export const loadStyle = (id: ExampleStyle): Promise<Style> => styleForTests(id, locales[id])
