/** What a page may not do, whatever it tries (architecture.md, "Safety"). */
import {
  expect,
  isElectron,
  launchDesktop,
  openWindow,
  type Page,
  test,
} from './support/desktop.ts'
import { messages, prepareAnswer } from './support/dialogs.ts'
import type { DesktopApp } from './support/driver.ts'

/** What the system was asked to open since. */
async function watchShell(desktop: DesktopApp): Promise<() => Promise<unknown>> {
  await desktop.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'addressesOpened', opened)
    shell.openExternal = async (url) => void opened.push(url)
  })
  return () => desktop.evaluate(() => Reflect.get(globalThis, 'addressesOpened'))
}

/** What a window was made with: Electron itself does not tell. */
const preferencesOf = (desktop: DesktopApp): Promise<unknown> =>
  desktop.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])
  })

test('a page is sandboxed, and shares no world with its preload script', async ({ desktop }) => {
  test.skip(isElectron, 'on Electron the next tests see it by its effects')
  await openWindow(desktop)
  expect(await preferencesOf(desktop)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
})

test('an installed copy has no developer tools and cannot be steered from outside', async ({
  folder,
}) => {
  test.skip(isElectron, 'only a package is an installed copy; the stand-in can be told to be one')
  const desktop = await launchDesktop({ dataFolder: folder, isPackaged: true })
  await openWindow(desktop)
  expect(await preferencesOf(desktop)).toMatchObject({ sandbox: true, devTools: false })
  const switches = await desktop.evaluate(({ app }) =>
    ['remote-debugging-port', 'remote-debugging-pipe'].filter((name) =>
      app.commandLine.hasSwitch(name),
    ),
  )
  expect(switches).toEqual([])
  await desktop.close()
})

test('a page has nothing of Node’s or Electron’s', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const found = await page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(found).toEqual([])
})

test('a page’s policy allows scripts of our own by nonce alone, and no eval', async ({
  desktop,
}) => {
  const page = await openWindow(desktop)
  const policy = await page.evaluate(async () =>
    (await fetch('/')).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'")
  const scripts = /script-src ([^;]*)/.exec(policy ?? '')?.[1]
  expect(scripts).not.toContain('unsafe-inline')
  expect(scripts).not.toContain('unsafe-eval')
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.body.append(script)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/none.png" onerror="window.ranHandler = true">',
    )
    // Later, because what a test runs in the page is itself allowed to evaluate.
    const evaluated = await new Promise<string>((settle) =>
      setTimeout(() => {
        try {
          settle(String(Reflect.construct(Function, ['return 1'])()))
        } catch {
          settle('refused')
        }
      }, 300),
    )
    return { inline: 'ranInline' in window, handler: 'ranHandler' in window, evaluated }
  })
  expect(ran).toEqual({ inline: false, handler: false, evaluated: 'refused' })
})

/** What comes of a request of the page's: its status, or that it failed. */
const statusOf = (page: Page, address: string): Promise<number | string> =>
  page.evaluate(
    (address) =>
      fetch(address).then(
        ({ status }) => status,
        () => 'failed',
      ),
    address,
  )

test.describe('the app’s own scheme', () => {
  test('serves the app and nothing beside it', async ({ desktop }) => {
    const page = await openWindow(desktop)
    expect(await statusOf(page, '/')).toBe(200)
    for (const path of [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/%00',
      '/.git/config',
      '/C:/Windows/win.ini',
      '/%E0%A4%A',
    ])
      expect(await statusOf(page, path), path).toBe(404)
  })
})

test('a page reaches no other place: neither by request nor by picture, frame or socket', async ({
  desktop,
}) => {
  const page = await openWindow(desktop)
  const requests: string[] = []
  page.on('response', (response) => requests.push(response.url()))
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1:9/',
    '//etc/passwd',
    'file:///etc/passwd',
  ])
    expect(await statusOf(page, address), address).toBe('failed')
  await page.evaluate(async () => {
    const image = new Image()
    image.src = 'https://example.org/a.png'
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    document.body.append(image, frame)
    try {
      new WebSocket('wss://example.org/')
    } catch {
      // Refused at once, or later: either will do.
    }
    await new Promise((settle) => setTimeout(settle, 300))
  })
  expect(requests.filter((url) => url.includes('example.org'))).toEqual([])
})

test('a page stays where it is, and by itself sends no link out', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const opened = await watchShell(desktop)
  const before = page.url()
  for (const address of [
    'https://example.org/',
    'http://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:document.write(1)',
  ]) {
    await page.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
    await expect(page.getByRole('main')).toBeVisible()
  }
  expect(await opened()).toEqual([])
  expect(page.url()).toBe(before)
})

/** A person's click on a link that a script of the page has put there; `also` runs in the same click. */
async function clickLink(page: Page, address: string, target = '', also: string[] = []) {
  await page.evaluate(
    ({ address, target, also }) => {
      const link = document.createElement('a')
      link.id = 'out'
      link.href = address
      link.target = target
      link.textContent = 'A link'
      Object.assign(link.style, { position: 'fixed', inset: '0', zIndex: '9999' })
      link.addEventListener('click', () => {
        for (const other of also) window.open(other, '_blank', 'noopener')
        setTimeout(() => link.remove())
      })
      document.body.append(link)
    },
    { address, target, also },
  )
  await page.locator('#out').click()
  await expect(page.locator('#out')).toHaveCount(0)
}

test('a safe link goes out by a person’s hand, in this window or another, and nothing with it', async ({
  desktop,
}) => {
  const page = await openWindow(desktop)
  const opened = await watchShell(desktop)
  const before = page.url()
  await clickLink(page, 'https://example.org/here')
  await expect.poll(opened).toEqual(['https://example.org/here'])
  await clickLink(page, 'https://example.org/paper', '_blank')
  await expect.poll(opened).toHaveLength(2)
  await clickLink(page, 'file:///etc/passwd', '_blank')
  // One link for each click: what a script sends along with it stays here.
  await clickLink(page, 'https://evil.example/?second', '_blank', [
    'mailto:tutor@example.org',
    'https://evil.example/?third',
  ])
  await expect
    .poll(opened)
    .toEqual(['https://example.org/here', 'https://example.org/paper', 'mailto:tutor@example.org'])
  expect(page.url()).toBe(before)
})

test('a link that is pressed without a hand, as a screen reader may, goes out once a person agrees', async ({
  desktop,
}) => {
  const page = await openWindow(desktop)
  const opened = await watchShell(desktop)
  const press = (address: string) =>
    page.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
  await prepareAnswer(desktop, 1)
  // What may never go out is not asked about at all.
  await press('http://example.org/')
  await press('https://example.org/wanted')
  await expect.poll(opened).toEqual(['https://example.org/wanted'])
  expect(await messages(desktop)).toEqual(['Open this page in your browser?'])

  // Once refused, it is not asked again for a while.
  await prepareAnswer(desktop, 0)
  await press('https://example.org/refused')
  await expect.poll(() => messages(desktop)).toHaveLength(1)
  await press('https://example.org/tried-again')
  // One that a hand presses after it is opened after it.
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/pressed'
    link.textContent = 'Pressed'
    link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9'
    document.body.append(link)
  })
  await page.getByRole('link', { name: 'Pressed' }).click()
  await expect.poll(opened).toEqual(['https://example.org/wanted', 'https://example.org/pressed'])
  expect(await messages(desktop)).toHaveLength(1)
})

test('a key that is pressed lets a link out too', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const opened = await watchShell(desktop)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/by-key'
    link.target = '_blank'
    document.body.append(link)
    link.textContent = 'A link'
    link.focus()
  })
  await page.keyboard.press('Enter')
  await expect.poll(opened).toEqual(['https://example.org/by-key'])
})

test('no packet leaves by WebRTC but through a proxy, and there is none', async ({ desktop }) => {
  await openWindow(desktop)
  const policy = await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
  )
  expect(policy).toBe('disable_non_proxied_udp')
  const switches = await desktop.evaluate(({ app }) =>
    ['force-webrtc-ip-handling-policy', 'webrtc-ip-handling-policy'].filter((name) =>
      app.commandLine.hasSwitch(name),
    ),
  )
  expect(switches).toHaveLength(2)
})

test('a page opens no windows of its own, and by itself sends no address out', async ({
  desktop,
}) => {
  const page = await openWindow(desktop)
  const opened = await watchShell(desktop)
  await page.evaluate(() => {
    for (const address of [
      'https://example.org/paper',
      'mailto:tutor@example.org',
      'http://example.org/',
      'file:///etc/passwd',
      'smb://server/share',
      'https://bank.example@evil.example/',
      'about:blank',
    ])
      window.open(address, '_blank', 'noopener')
  })
  await expect.poll(() => desktop.windows().length).toBe(1)
  expect(await opened()).toEqual([])
})

test('every permission is denied', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
    ] as const
    const asked = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      ),
    )
    return asked.filter((state) => state === 'granted')
  })
  expect(states).toEqual([])
  const told = await page.evaluate(
    () =>
      new Promise<string>((settle) =>
        navigator.geolocation.getCurrentPosition(
          () => settle('told'),
          () => settle('denied'),
          { timeout: 3_000 },
        ),
      ),
  )
  expect(told).toBe('denied')
})

test('a message from a frame inside the page is not answered', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const answered = await page.evaluate(
    () =>
      new Promise<boolean>((settle) => {
        const frame = document.createElement('iframe')
        frame.src = '/'
        document.body.append(frame)
        const listen = (event: MessageEvent) => {
          if (event.data === 'linchpin:port' && event.source !== window) settle(true)
        }
        window.addEventListener('message', listen)
        frame.contentWindow?.addEventListener('message', listen)
        frame.contentWindow?.postMessage('linchpin:connect', '*')
        setTimeout(() => settle(false), 500)
      }),
  )
  expect(answered).toBe(false)
})
