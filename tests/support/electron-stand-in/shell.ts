/** What is handed to the system. Nothing is opened; a test may replace these to see what would be. */
import { strict } from './strict.ts'

export const shell = strict('shell', {
  openExternal: async (_url: string): Promise<void> => {},
  showItemInFolder: (_path: string): void => {},
})

let held = ''
export const clipboard = strict('clipboard', {
  writeText(text: string) {
    held = text
  },
  readText: () => held,
})
