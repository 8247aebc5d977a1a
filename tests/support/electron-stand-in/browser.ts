/** The one Chromium behind all windows, started when the app wants to be ready. */
import { type Chromium, startChromium } from './chromium.ts'

let starting: Promise<Chromium> | null = null

export const browser = (): Promise<Chromium> => {
  starting ??= startChromium()
  return starting
}
