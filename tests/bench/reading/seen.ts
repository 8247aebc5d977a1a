/** The texts by which the reader is mended: their misreadings are listed on request. */
import type { MarkedText } from './marks.ts'
import { civilRights } from './seen/civil-rights.ts'
import { civilWar } from './seen/civil-war.ts'
import { constitution } from './seen/constitution.ts'
import { ethics } from './seen/ethics.ts'
import { frankenstein } from './seen/frankenstein.ts'
import { inflation } from './seen/inflation.ts'
import { japan } from './seen/japan.ts'
import { plague } from './seen/plague.ts'
import { rome } from './seen/rome.ts'
import { spain } from './seen/spain.ts'

export const seen: readonly MarkedText[] = [
  civilWar,
  rome,
  japan,
  frankenstein,
  ethics,
  inflation,
  constitution,
  plague,
  civilRights,
  spain,
]
