/** Typing as a person does, and how long each key takes to be on the screen. */
import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'

/** Milliseconds between keys: a fast typist's, and never in step with the frames of the screen. */
const betweenKeysMs = 110

/**
 * Milliseconds of processor that the page's main thread took for a key, everything done for it counted, saving
 * and what follows from the words too. Time in which it waited for a processor is none of it, so that the
 * figures are much the same on a machine that has other work.
 */
export type Work = { all: number; script: number; style: number; layout: number }

export type Typed = {
  /** For each key: milliseconds from the key to the painted frame. */
  frames: number[]
  /** In all, not for each key. */
  work: Work
}

export type Typist = {
  /** Types into a line of the page that is ready for keys, and tells what it took. */
  type(words: string): Promise<Typed>
  /** Has everything take so many times as long from now on, as on a slower machine. */
  slow(times: number): Promise<void>
}

declare global {
  var framesMeasured: number[] | undefined
}

/**
 * Listens for keys in the page. From the moment the browser had the key (`timeStamp` of `keydown`,
 * so that waiting for a busy page counts) to the end of the frame that shows it: a task posted in the
 * frame's own callback, ahead of all others, runs when its style, layout and paint are done. Event timing
 * would include the compositor, but knows only steps of 8 ms, a second frame's callback would add the
 * screen's rhythm, and a message would wait for others that were posted before the frame was painted. The
 * frame is asked for at `beforeinput`, because one may pass between it and `keydown`.
 */
function listen(): void {
  const frames: number[] = []
  globalThis.framesMeasured = frames
  let pressedAt = 0
  const opts = { capture: true }
  addEventListener('keydown', (event) => (pressedAt = event.timeStamp), opts)
  addEventListener(
    'beforeinput',
    () => {
      const from = pressedAt
      const painted = () => frames.push(performance.now() - from)
      requestAnimationFrame(() => {
        void scheduler.postTask(painted, { priority: 'user-blocking' })
      })
    },
    opts,
  )
}

/** Waits for the frame of a key that was pressed before, and forgets what was measured so far. */
function forget(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => {
        globalThis.framesMeasured?.splice(0)
        resolve()
      })
    })
  })
}

/** Someone who types on a page. */
export async function typistOn(page: Page): Promise<Typist> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(listen)
  return {
    async type(words) {
      await page.evaluate(forget)
      const before = await workIn(session)
      for (const [at, letter] of [...words].entries()) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter)
        await pause(betweenKeysMs + ((at * 7) % 16))
      }
      const after = await workIn(session)
      const frames = await page.evaluate(() => globalThis.framesMeasured?.splice(0) ?? [])
      if (frames.length !== words.length)
        throw new Error(`${words.length} keys were typed and ${frames.length} were painted`)
      return { frames, work: workBetween(before, after) }
    },
    async slow(rate) {
      await session.send('Emulation.setCPUThrottlingRate', { rate })
    },
  }
}

async function workIn(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics')
  const ms = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
  return {
    all: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
  }
}

const workBetween = (before: Work, after: Work): Work => ({
  all: after.all - before.all,
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
})

export const noWork: Work = { all: 0, script: 0, style: 0, layout: 0 }

export const workTogether = (one: Work, other: Work): Work => ({
  all: one.all + other.all,
  script: one.script + other.script,
  style: one.style + other.style,
  layout: one.layout + other.layout,
})
