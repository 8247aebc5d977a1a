/** A page and what happens to it, as Electron's `webContents` tells it. */
import { toApp, toChromium } from './addresses.ts'
import type { CdpSession } from './cdp.ts'
import { emitting, preventable } from './emitting.ts'
import { ipcMain } from './ipc-main.ts'
import { type CarriedPort, carriedPort } from './ports.ts'
import {
  bindingName,
  type FromWorld,
  receiverName,
  type ToWorld,
  worldName,
  worldScript,
} from './preload-world.ts'
import { answer } from './protocol.ts'
import { defaultSession, isRequestAllowed, permissionsNow } from './session.ts'
import { strict } from './strict.ts'

type OpenHandler = (details: { url: string; disposition: string }) => { action: 'deny' | 'allow' }

export type Page = {
  webContents: WebContents
  load(url: string): Promise<void>
  /** Whether the page lets go, as its `beforeunload` says. */
  letsGo(): Promise<boolean>
  /** The target is gone. */
  ended(): void
}
export type WebContents = ReturnType<typeof contentsOf>['webContents']

export type Preferences = Readonly<Record<string, unknown>> & { preload: string }

let last = 0

export async function openPage({
  session,
  preferences,
  onGone,
}: {
  session: CdpSession
  /** What the window was made with; `preload` is the preload script's absolute path. */
  preferences: Preferences
  /** Its process crashed. */
  onGone(details: { reason: string; exitCode: number }, contents: object): void
}): Promise<Page> {
  const page = contentsOf(session, preferences, onGone)
  await page.prepare()
  return page
}

function contentsOf(
  session: CdpSession,
  preferences: Preferences,
  onGone: (details: { reason: string; exitCode: number }, contents: object) => void,
) {
  last += 1
  const id = last
  const { preload } = preferences
  const events = emitting()
  const mainFrame = { url: 'about:blank', parent: null, top: null, processId: 1, routingId: id }
  let mainFrameId = ''
  let world: number | null = null
  let isGone = false
  let webRtcPolicy = 'default'
  // A navigation the app itself began is asked of nobody.
  let ownNavigation = false
  let windowOpen: OpenHandler = () => ({ action: 'allow' })
  const ports = new Map<string, CarriedPort>()
  const prefersDark = () => defaultSession.prefersDark()

  const toWorld = (context: number, message: ToWorld) =>
    session.tell('Runtime.callFunctionOn', {
      executionContextId: context,
      functionDeclaration: `function (text) { globalThis.${receiverName}?.(text) }`,
      arguments: [{ value: JSON.stringify(message) }],
    })

  function leaveWorld() {
    world = null
    for (const port of ports.values()) port.end()
    ports.clear()
  }

  function fromWorld(context: number, message: FromWorld) {
    if (message.type === 'failed') {
      events.emit('preload-error', {}, preload, new Error(message.says))
      console.error(`Unable to load preload script: ${preload}\n${message.says}`)
    } else if (message.type === 'post') {
      const carried = message.ports.map((number) => {
        const port = carriedPort(number, (sent) => toWorld(context, sent))
        ports.set(`${context} ${number}`, port)
        return port.port
      })
      ipcMain.arrive(
        message.channel,
        { sender: webContents, senderFrame: mainFrame, ports: carried },
        message.message,
      )
    } else if (message.type === 'input') events.emit('input-event', {}, message.event)
    else {
      const key = `${context} ${message.port}`
      if (message.type === 'port') ports.get(key)?.arrive(message.message)
      else {
        ports.get(key)?.end()
        ports.delete(key)
      }
    }
  }

  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === worldName && context.auxData?.frameId === mainFrameId) world = context.id
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) leaveWorld()
  })
  session.on('Runtime.executionContextsCleared', leaveWorld)
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === bindingName) fromWorld(executionContextId, JSON.parse(payload))
  })
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return
    mainFrame.url = toApp(frame.url)
    events.emit('did-navigate', {}, mainFrame.url, 200, 'OK')
  })
  session.on('Page.loadEventFired', () => events.emit('did-finish-load', {}))
  session.on('Inspector.targetCrashed', () => {
    leaveWorld()
    const details = { reason: 'crashed', exitCode: 5 }
    events.emit('render-process-gone', {}, details)
    onGone(details, webContents)
  })
  session.on('Fetch.requestPaused', (paused) => {
    const isDocument = paused.resourceType === 'Document' && !paused.responseStatusCode
    if (isDocument && !mayNavigate(paused)) {
      session.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' })
      return
    }
    void answer(session, paused, isRequestAllowed)
  })
  session.on('Page.windowOpen', ({ url }) => {
    const { action } = windowOpen({ url: toApp(url), disposition: 'new-window' })
    if (action !== 'deny')
      throw new Error(
        'The stand-in for Electron opens no windows for pages: they are to be denied.',
      )
  })

  function mayNavigate({
    request,
    frameId,
  }: {
    request: { url: string }
    frameId: string
  }): boolean {
    const isMainFrame = frameId === mainFrameId
    if (isMainFrame) {
      const own = ownNavigation
      ownNavigation = false
      events.emit('did-start-navigation', {
        url: toApp(request.url),
        isMainFrame: true,
        isSameDocument: false,
      })
      if (own) return true
    }
    const asked = preventable({
      url: toApp(request.url),
      isMainFrame,
      isSameDocument: false,
      frame: mainFrame,
    })
    events.emit('will-frame-navigate', asked)
    if (isMainFrame && !asked.defaultPrevented) events.emit('will-navigate', asked, asked.url)
    return !asked.defaultPrevented
  }

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result && typeof result === 'object' && 'value' in result ? result.value : undefined
  }
  const present = () => {
    if (isGone) throw new TypeError('Object has been destroyed')
  }

  const webContents = strict('webContents', {
    ...events,
    id,
    mainFrame,
    get session() {
      return defaultSession
    },
    getURL: () => mainFrame.url,
    isDestroyed: () => isGone,
    getLastWebPreferences: () => ({ ...preferences }),
    setWindowOpenHandler(handler: OpenHandler) {
      windowOpen = handler
    },
    reload() {
      present()
      ownNavigation = true
      session.tell('Page.reload')
    },
    forcefullyCrashRenderer() {
      session.tell('Page.crash')
    },
    getWebRTCIPHandlingPolicy: () => webRtcPolicy,
    setWebRTCIPHandlingPolicy(policy: string) {
      webRtcPolicy = policy
    },
    executeJavaScript: (code: string) => evaluate(code),
    replaceMisspelling() {
      throw new Error('The stand-in for Electron checks no spelling.')
    },
  })

  return {
    webContents,
    async prepare() {
      const { frameTree } = await session.send('Page.getFrameTree')
      mainFrameId = frameIdIn(frameTree)
      await Promise.all([
        session.send('Page.enable'),
        session.send('Runtime.enable'),
        session.send('Inspector.enable'),
        session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
        ...permissionsNow().map(([name, isGiven]) =>
          session.send('Browser.setPermission', {
            permission: { name },
            setting: isGiven ? 'granted' : 'denied',
          }),
        ),
        session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
        session.send('Page.addScriptToEvaluateOnNewDocument', {
          source: worldScript(preload),
          worldName,
        }),
        session.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'prefers-color-scheme', value: prefersDark() ? 'dark' : 'light' }],
        }),
      ])
    },
    async load(url: string) {
      ownNavigation = true
      const loaded = new Promise<void>((resolve) =>
        session.once('Page.loadEventFired', () => resolve()),
      )
      const { errorText } = await session.send('Page.navigate', { url: toChromium(url) })
      if (errorText) throw new Error(`${String(errorText)} loading '${url}'`)
      await loaded
    },
    async letsGo() {
      // Asked of the page by an event of our own: Chromium's dialog would be answered by whoever drives
      // the page. Electron sees to it that even a page nobody has touched is asked.
      const objects = await evaluate(`(() => {
        const asked = document.createEvent('BeforeUnloadEvent')
        asked.initEvent('beforeunload', false, true)
        window.dispatchEvent(asked)
        return asked.defaultPrevented || asked.returnValue !== ''
      })()`).catch(() => false)
      if (objects !== true) return true
      const asked = preventable({})
      events.emit('will-prevent-unload', asked)
      return asked.defaultPrevented
    },
    ended() {
      leaveWorld()
      isGone = true
      events.emit('destroyed')
    },
  }
}

function frameIdIn(tree: unknown): string {
  if (typeof tree === 'object' && tree && 'frame' in tree) {
    const { frame } = tree
    if (typeof frame === 'object' && frame && 'id' in frame) return String(frame.id)
  }
  throw new Error('Chromium told no frame')
}
