/**
 * Watches a page for anything hostile words could make it do: run a script, ask for anything, go
 * anywhere, or hold an element no part of the app makes. It looks the same on every host.
 */
import type { ConsoleMessage, Dialog, Frame, Page, Request, WebSocket } from '@playwright/test'
import { leadingTo } from './library.ts'

export type Watch = {
  /** Everything seen so far that no words may do, each in a sentence. Also looks through the page as it is now. */
  misdeeds(): Promise<readonly string[]>
  /**
   * Forgets refusals of handlers and styles in markup that was parsed and never shown: Chromium tells
   * of those as well, though nothing in such a document can run.
   */
  forgetParsed(): void
  end(): void
}

const told = 'hostile words: '
const refusalsInParsed =
  /^the console: (?:Executing inline event handler|Applying inline style|hostile words: (?:script|style)-src-(?:attr|elem) refused inline)/

/**
 * Begins to watch. Unless told that the page stays as it is, it is loaded anew, so that what it does
 * at first is seen too.
 * @param isOwn whether an address is the app's.
 */
export async function watch(
  page: Page,
  isOwn: (url: URL) => boolean,
  { reloads = true } = {},
): Promise<Watch> {
  const misdeeds: string[] = []
  const isFine = (address: string): boolean => {
    const url = URL.parse(address)
    if (!url) return false
    // The bytes of a picture in a style sheet, or of a file that is kept; the words make none.
    if (url.protocol === 'data:') return !/hit|invalid|alert/i.test(decodeURIComponent(address))
    return isOwn(url.protocol === 'blob:' ? new URL(url.pathname) : url)
  }
  await page.addInitScript(tellOnPage, told)
  if (reloads) await page.reload()
  else await page.evaluate(tellOnPage, told)

  const asked = (request: Request) => {
    if (!isFine(request.url())) misdeeds.push(`asked for ${request.url()}`)
  }
  const connected = (socket: WebSocket) => {
    if (!isFine(socket.url().replace(/^ws/, 'http'))) misdeeds.push(`connected to ${socket.url()}`)
  }
  const went = (frame: Frame) => misdeeds.push(`a frame went to ${frame.url()}`)
  const opened = (other: Page) => misdeeds.push(`a page was opened: ${other.url()}`)
  const said = (dialog: Dialog) => {
    misdeeds.push(`a dialog said ${dialog.message()}`)
    void dialog.dismiss()
  }
  const wrote = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.text().startsWith(told))
      misdeeds.push(`the console: ${message.text()}`)
  }
  const failed = (error: Error) => misdeeds.push(`an exception: ${error.message}`)
  const context = page.context()
  context.on('request', asked)
  context.on('page', opened)
  page.on('websocket', connected)
  page.on('framenavigated', went)
  page.on('dialog', said)
  page.on('console', wrote)
  page.on('pageerror', failed)
  return {
    async misdeeds() {
      return [...misdeeds, ...(await page.evaluate(strangersOnPage, new URL(leadingTo).origin))]
    },
    forgetParsed() {
      const kept = misdeeds.filter((misdeed) => !refusalsInParsed.test(misdeed))
      misdeeds.splice(0, misdeeds.length, ...kept)
    },
    end() {
      context.off('request', asked)
      context.off('page', opened)
      page.off('websocket', connected)
      page.off('framenavigated', went)
      page.off('dialog', said)
      page.off('console', wrote)
      page.off('pageerror', failed)
    },
  }
}

/** In the page: the call that payloads make, and what the page's policy refuses, are written to the console. */
function tellOnPage(told: string): void {
  const tell = (words: string) => console.error(told + words)
  Object.assign(window, { hit: (number: number) => tell(`payload ${number} ran`) })
  document.addEventListener('securitypolicyviolation', (event) =>
    tell(`${event.violatedDirective} refused ${event.blockedURI}`),
  )
}

/**
 * In the page: elements and attributes the app makes none of, and what all objects have in common.
 * @param leading where the plan's own hyperlinks may lead.
 */
function strangersOnPage(leading: string): string[] {
  const found: string[] = []
  const never =
    'iframe, frame, object, embed, applet, portal, base, meta[http-equiv], math, marquee, audio, video, form[action], [formaction], [srcdoc], [ping], img, picture, link[href]:not([rel~=stylesheet], [rel~=icon], [rel~=modulepreload])'
  for (const element of document.querySelectorAll(never))
    found.push(`the page holds <${element.localName}>`)
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`<${element.localName}> has ${name}`)
      const leads = ['href', 'src', 'xlink:href', 'action', 'data'].includes(name)
      const { origin, protocol } = new URL(leads ? value : '', location.href)
      // What was pasted as a link to the web stays one, in the words of the plan alone.
      const isInPlan =
        /^https?:$/.test(protocol) && element.closest('[aria-label="Plan document"]') !== null
      const isHyperlink = element.localName === 'a' && (origin === leading || isInPlan)
      if (origin !== location.origin && !isHyperlink)
        found.push(`<${element.localName}> leads to ${value}`)
      if (name === 'style' && /url|@import|expression/i.test(value))
        found.push(`<${element.localName}> has the style ${value}`)
    }
  }
  for (const script of document.scripts)
    if (script.src === '') found.push('the page holds an inline script')
  for (const name of ['polluted', 'hit']) if (name in {}) found.push(`all objects have ${name}`)
  for (const name of Object.keys(Object.prototype)) found.push(`all objects have ${name}`)
  return found
}
