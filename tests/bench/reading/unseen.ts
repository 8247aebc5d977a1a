/** The texts that were kept aside while the reader was mended: their misreadings are not listed. */
import type { MarkedText } from './marks.ts'
import { chartism } from './unseen/chartism.ts'
import { coldWarAsia } from './unseen/cold-war-asia.ts'
import { development } from './unseen/development.ts'
import { dollsHouse } from './unseen/dolls-house.ts'
import { knowledge } from './unseen/knowledge.ts'

export const unseen: readonly MarkedText[] = [
  chartism,
  coldWarAsia,
  dollsHouse,
  knowledge,
  development,
]
