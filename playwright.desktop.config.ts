// The desktop's specs start the built app themselves, on Electron or on what stands in for it.
import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

export default defineConfig({
  ...journeys,
  testDir: 'tests/desktop',
  // Apart from what the journeys leave to be looked at.
  outputDir: 'test-results/desktop',
  use: {
    actionTimeout: 20_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
