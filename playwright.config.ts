// The journeys start their own host on a folder of their own, so no server is started here. docs/decisions/092
import { defineConfig, type ReporterDescription } from '@playwright/test'
import { browserOptions } from './tests/support/browser.ts'

const report = process.env.LINCHPIN_TEST_REPORT
const counted: ReporterDescription[] = report ? [['json', { outputFile: report }]] : []

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each worker is a browser and a host: two of both are what two cores bear.
  workers: 2,
  // The tests of a file share nothing, so that the last file to end is not waited for by one worker alone.
  fullyParallel: true,
  // Where nobody can look, one journey of two hundred that fails once does not hold up a change; it is told of.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  // What is waited for is there in a second or two. On a machine busy with other work it takes ten times that,
  // and waiting longer costs nothing where it comes.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ...counted],
  use: {
    actionTimeout: 20_000,
    launchOptions: browserOptions(),
    viewport: { width: 1440, height: 900 },
    // Nothing is waited for that only moves.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace copies the page at each step, which takes as long again; it is made when it is asked for.
    trace: process.env.LINCHPIN_TEST_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
})
