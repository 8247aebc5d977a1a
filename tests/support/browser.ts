// Which browser the journeys are driven in, and how it is started.
import type { LaunchOptions } from '@playwright/test'
import { findBrowser } from '../../scripts/setup/find-browser.mjs'

/**
 * Playwright's options for a browser of this machine, or for Playwright's own where there is none.
 * As root Chromium starts only without its sandbox; without a screen it needs no graphics card.
 */
export function browserOptions(): LaunchOptions {
  const path = findBrowser()
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return {
    ...(path === null ? {} : { executablePath: path }),
    args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  }
}
