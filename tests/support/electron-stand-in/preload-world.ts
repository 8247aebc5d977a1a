/** The world a preload script runs in: beside the page's, with Electron's `require` and nothing of Node. */
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { decode, encode } from './clone.ts'

export const worldName = 'electron-preload'
/** What the world calls to reach the main process. */
export const bindingName = 'standInSend'
/** What the main process calls to reach the world. */
export const receiverName = 'standInReceive'

/** From a world to the main process. */
export type FromWorld =
  | { type: 'post'; channel: string; message: string; ports: number[] }
  | { type: 'port'; port: number; message: string }
  | { type: 'port-closed'; port: number }
  | { type: 'failed'; says: string }
  | { type: 'input'; event: { type: string; modifiers: string[] } }

/** From the main process to a world. */
export type ToWorld = { port: number; message: string } | { port: number; closed: true }

/**
 * The script that makes the world and runs the preload script in it.
 * @throws what Electron refuses under the sandbox: a preload script that is an ES module.
 */
export function worldScript(preloadPath: string): string {
  const source = readFileSync(preloadPath, 'utf8')
  const wrapped = `(function (require, module, exports) {${source}\n})`
  if (preloadPath.endsWith('.mjs'))
    throw new SyntaxError(`A sandboxed preload script cannot be an ES module: ${preloadPath}`)
  // Throws where there is an `import` or an `export`, as Electron does when it runs the script.
  new Script(wrapped, { filename: preloadPath })
  return `(() => {
    if (window !== window.top) return
    const encode = ${encode.toString()}
    const decode = ${decode.toString()}
    const run = ${wrapped}
    ;(${makeWorld.toString()})({ encode, decode, run, bindingName: '${bindingName}', receiverName: '${receiverName}' })
  })()`
}

type Using = {
  encode(value: unknown): string
  decode(text: string): unknown
  run(require: (name: string) => unknown, module: object, exports: object): void
  bindingName: string
  receiverName: string
}

/** Runs in the page's process, in the world of its own. */
function makeWorld({ encode, decode, run, bindingName, receiverName }: Using): void {
  const ports = new Map<number, MessagePort>()
  let last = 0
  const send = (message: unknown) => Reflect.get(globalThis, bindingName)(JSON.stringify(message))

  const carry = (port: MessagePort): number => {
    last += 1
    const number = last
    ports.set(number, port)
    port.addEventListener('message', ({ data }) =>
      send({ type: 'port', port: number, message: encode(data) }),
    )
    port.addEventListener('close', () => {
      ports.delete(number)
      send({ type: 'port-closed', port: number })
    })
    port.start()
    return number
  }
  Reflect.set(globalThis, receiverName, (text: string) => {
    const { port: number, message, closed } = JSON.parse(text)
    const port = ports.get(number)
    if (closed) {
      port?.close()
      ports.delete(number)
    } else port?.postMessage(decode(message))
  })

  // Electron hears of a person's hands before the page does. Here the page's world does, and tells of what
  // no script has made.
  const inputs = {
    mousedown: 'mouseDown',
    mouseup: 'mouseUp',
    keydown: 'rawKeyDown',
    keyup: 'keyUp',
  }
  for (const [type, told] of Object.entries(inputs))
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return
        const isRepeated = event instanceof KeyboardEvent && event.repeat
        send({
          type: 'input',
          event: { type: told, modifiers: isRepeated ? ['isautorepeat'] : [] },
        })
      },
      true,
    )

  const known = <Whole extends object>(name: string, whole: Whole): Whole =>
    new Proxy(whole, {
      get(target, property) {
        if (!(property in target))
          throw new Error(`The stand-in for Electron does not know ${name}.${String(property)}.`)
        return Reflect.get(target, property)
      },
    })
  const ipcRenderer = known('ipcRenderer', {
    postMessage(channel: string, message: unknown, transfer: MessagePort[] = []) {
      send({
        type: 'post',
        channel,
        message: encode(message),
        ports: transfer.map(carry),
      })
    },
  })
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer')
      return known('electron', { ipcRenderer })
    throw new Error(`module not found: ${name}`)
  }
  try {
    run(require, { exports: {} }, {})
  } catch (error) {
    send({
      type: 'failed',
      says: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
}
