/** A data folder full of hostile words, for specs that run the built app on it. */
import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import type { HostileLibrary } from './library.ts'

const librarySchema = z.object({
  planId: z.string(),
  question: z.string(),
  longPlanId: z.string(),
  questions: z.array(z.string()),
})

/** Fills the folder, in a process of its own: the sources run as they are only outside Playwright. */
export function writeHostileFolder(dataFolder: string): HostileLibrary {
  const made = execFileSync(process.execPath, ['tests/support/hostile/write.ts', dataFolder], {
    encoding: 'utf8',
  })
  return librarySchema.parse(JSON.parse(made))
}
