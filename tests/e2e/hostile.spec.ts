/** A library full of hostile words, in everything the window shows: they run, ask for and open nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeHostileFolder } from '../support/hostile/folder.ts'
import { hostileWords } from '../support/hostile/payloads/index.ts'
import { pasting, walk } from '../support/hostile/walk.ts'
import { watch } from '../support/hostile/watch.ts'
import { expect, openApp, startApp, test } from './support/app.ts'
import { exportPlan } from './support/steps.ts'

test('hostile words are words, wherever the window shows them', async ({ page }) => {
  test.setTimeout(300_000)
  const dataFolder = mkdtempSync(join(tmpdir(), 'linchpin-hostile-'))
  const made = writeHostileFolder(dataFolder)
  const app = await startApp(dataFolder)
  const { origin } = new URL(app.address)
  await openApp(page, app)
  const watched = await watch(page, (url) => url.origin === origin)
  await walk(
    page,
    made,
    (format) => exportPlan(page, format),
    (name, act) =>
      test.step(name, async () => {
        await act()
        if (name === pasting) watched.forgetParsed()
        expect(await watched.misdeeds()).toEqual([])
      }),
  )
  watched.end()
  await app.end()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('the watch sees each thing that markup in the app’s page would do', async ({ page, app }) => {
  await openApp(page, app)
  const { origin } = new URL(app.address)
  const watched = await watch(page, (url) => url.origin === origin)
  await page.getByRole('main').waitFor()
  expect(await watched.misdeeds()).toEqual([])
  const after = async (act: () => unknown) => {
    const before = (await watched.misdeeds()).length
    await page.evaluate(act)
    await expect.poll(async () => (await watched.misdeeds()).length).toBeGreaterThan(before)
  }
  const put = (html: string) => document.body.insertAdjacentHTML('beforeend', html)
  for (const html of [
    '<img src=x onerror=hit(1)>',
    '<img src="https://p2.invalid/i.png">',
    '<iframe src="https://p3.invalid/"></iframe>',
    '<a href="javascript:hit(4)">x</a>',
    '<link rel=stylesheet href="https://p5.invalid/x.css">',
    '<b style="background:url(https://p6.invalid/b)">x</b>',
  ]) {
    const before = (await watched.misdeeds()).length
    await page.evaluate(put, html)
    await expect.poll(async () => (await watched.misdeeds()).length).toBeGreaterThan(before)
  }
  await after(() => Reflect.apply(Reflect.get(window, 'hit'), window, [7]))
  await after(() => Reflect.set(Object.prototype, 'polluted', true))
  await after(() => void fetch('https://p8.invalid/').catch(() => {}))
  await after(() => void setTimeout(() => alert('9')))
  await after(() => void setTimeout(() => Promise.reject(new Error('10'))))
  await after(() => history.pushState(null, '', '/elsewhere'))
  await after(() => void window.open('/'))
  watched.end()
})

test('the words do run or ask for something in a page that takes them for markup', async ({
  page,
}) => {
  await page.route('**', (route) =>
    route.request().url() === 'http://lax.invalid/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
      : route.abort(),
  )
  await page.goto('http://lax.invalid/')
  const seen = new Set<number>()
  page.on('request', (request) => {
    const host = /\/\/p(\d+)\.invalid/.exec(request.url())?.[1]
    if (host) seen.add(Number(host))
  })
  await page.exposeFunction('hit', (number: number) => void seen.add(number))
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.evaluate(
    async (given) => {
      for (const words of given) {
        // In a script's place scripts run too: innerHTML alone would leave them out.
        const range = document.createRange()
        range.selectNode(document.body)
        const holder = document.createElement('div')
        document.body.append(holder)
        holder.append(range.createContextualFragment(words))
        await new Promise((settle) => setTimeout(settle))
        holder.remove()
      }
    },
    hostileWords.filter((words) => !/location|http-equiv|submit|autofocus/.test(words)),
  )
  await expect.poll(() => seen.size).toBeGreaterThan(70)
})
