/** Every headless command, in the order help lists them. */
import type { Command } from '../command.ts'
import { backUp, backups } from './backups.ts'
import { check } from './check.ts'
import { exportPlan } from './export.ts'
import { importNotes } from './import.ts'
import { merge } from './merge.ts'
import { newPlan } from './new.ts'
import { note } from './note.ts'
import { notes } from './notes.ts'
import { openPlanFile } from './open.ts'
import { plans } from './plans.ts'
import { read } from './read.ts'
import { restore } from './restore.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { sources } from './sources.ts'
import { styles } from './styles.ts'
import { suggest } from './suggest.ts'
import { takeAlong } from './take-along.ts'
import { versions } from './versions.ts'
import { write } from './write.ts'

export const commands: readonly Command[] = [
  importNotes,
  note,
  notes,
  search,
  sources,
  styles,
  read,
  suggest,
  newPlan,
  plans,
  show,
  versions,
  write,
  check,
  exportPlan,
  openPlanFile,
  backups,
  backUp,
  restore,
  takeAlong,
  merge,
]
