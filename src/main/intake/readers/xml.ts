/**
 * Reads XML as it comes, bounded: elements are handed on one by one, so that no more than one paragraph or table of a
 * document is held. Entities that a file defines are not put in, and nothing outside of it is asked for. Where it is
 * broken, what stands before that is read.
 */
import { type SaxesAttributeNS, SaxesParser } from 'saxes'

export type XmlElement = {
  /** With the prefix that its namespace has here, whatever it has in the file: "w:p". */
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

export type XmlRead = {
  /** Why it was read in part only: it breaks off or is no XML, is nested too deeply, or is too much at once. */
  fault: 'broken' | 'deep' | 'large' | null
  /** Whether it uses entities of its own, whose words are not known. */
  hasEntities: boolean
}

/** Far more than any program nests: a table within a table in a text box has 30. */
const mostDepth = 200
/** Elements and texts in what is held at once: a table of ten thousand rows has half of it. */
const mostHeld = 1_000_000
const stepBytes = 65_536

/** Namespaces by the part of their address that tells them, so that those of "strict" documents are the same. */
const prefixes: readonly (readonly [string, RegExp])[] = [
  ['w', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['r', /\/officeDocument\/(?:2006\/)?relationships$/],
  ['rel', /\/package\/2006\/relationships$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['m', /\/officeDocument\/(?:2006\/)?math$/],
  ['wp', /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['office', /:opendocument:xmlns:office:1\.0$/],
  ['text', /:opendocument:xmlns:text:1\.0$/],
  ['table', /:opendocument:xmlns:table:1\.0$/],
  ['style', /:opendocument:xmlns:style:1\.0$/],
  ['draw', /:opendocument:xmlns:drawing:1\.0$/],
  ['fo', /:opendocument:xmlns:xsl-fo-compatible:1\.0$/],
  ['svg', /:opendocument:xmlns:svg-compatible:1\.0$/],
  ['manifest', /:opendocument:xmlns:manifest:1\.0$/],
  ['plan', /^urn:linchpin:plan-in-word$/],
]

/** Ends the reading from within. */
class Stop extends Error {}

const none: ReadonlyMap<string, string> = new Map()

/**
 * @param parents elements whose children are handed on one by one, each with what is in it; '' for the outermost
 * @param take what is handed on; false when no more is wanted
 */
export function readXml(
  bytes: Uint8Array,
  parents: ReadonlySet<string>,
  take: (element: XmlElement, parent: string) => boolean,
  progress: (done: number) => void = () => {},
): XmlRead {
  const read: XmlRead = { fault: null, hasEntities: false }
  const parser = new SaxesParser({ xmlns: true, position: false })
  const nameOf = namer()
  /** The names of what is open outside of what is held, then what is held. */
  const outer: string[] = ['']
  const held: XmlElement[] = []
  let count = 0

  const stop = (fault: XmlRead['fault']): never => {
    read.fault = fault
    throw new Stop()
  }
  const hold = (node: XmlNode): void => {
    if (++count > mostHeld) stop('large')
    held.at(-1)?.children.push(node)
  }
  const addText = (text: string): void => {
    if (held.length > 0 && text !== '') hold(text)
  }
  const letGo = (): void => {
    const element = held.pop()
    if (held.length > 0 || !element) return
    count = 0
    if (!take(element, outer.at(-1) ?? '')) stop(null)
  }

  parser.on('error', ({ message }) => {
    if (!/undefined entity/.test(message)) stop('broken')
    read.hasEntities = true
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (held.length + outer.length > mostDepth) stop('deep')
    const name = nameOf(uri, local)
    const isHandedOn = parents.has(outer.at(-1) ?? '') && !parents.has(name)
    if (held.length === 0 && !isHandedOn) {
      outer.push(name)
      return
    }
    const element = { name, attributes: attributesOf(attributes, nameOf), children: [] }
    hold(element)
    held.push(element)
  })
  parser.on('closetag', () => {
    if (held.length > 0) letGo()
    else outer.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)

  try {
    const decoder = new TextDecoder(encodingOf(bytes))
    for (let at = 0; at < bytes.length; at += stepBytes) {
      parser.write(decoder.decode(bytes.subarray(at, at + stepBytes), { stream: true }))
      progress(at / bytes.length)
    }
    parser.write(decoder.decode()).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (read.fault !== null && held[0]) take(held[0], outer.at(-1) ?? '')
  }
  return read
}

/** The whole of a small part, up to where it breaks off; null when there is no element in it. */
export function xmlTree(bytes: Uint8Array): XmlElement | null {
  let root: XmlElement | null = null
  readXml(bytes, outermost, (element) => {
    root ??= element
    return true
  })
  return root
}
const outermost: ReadonlySet<string> = new Set([''])

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xfe && second === 0xff
    ? 'utf-16be'
    : first === 0xff && second === 0xfe
      ? 'utf-16le'
      : 'utf-8'

/** Gives names their prefixes; what is of a namespace not known here has "?". */
function namer(): (uri: string, local: string) => string {
  const known = new Map<string, string>([['', '']])
  return (uri, local) => {
    let prefix = known.get(uri)
    if (prefix === undefined) {
      const found = prefixes.find(([, address]) => address.test(uri))
      prefix = `${found?.[0] ?? '?'}:`
      known.set(uri, prefix)
    }
    return prefix + local
  }
}

function attributesOf(
  attributes: Readonly<Record<string, SaxesAttributeNS>>,
  nameOf: (uri: string, local: string) => string,
): ReadonlyMap<string, string> {
  const all = Object.values(attributes)
  if (all.length === 0) return none
  return new Map(all.map(({ uri, local, value }) => [nameOf(uri, local), value]))
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name) ??
  null

export const childrenOf = (element: XmlElement | null | undefined, name: string): XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => isElement(child) && child.name === name,
  ) ?? []

/** The first element of one of some names within another, however deep. */
export function within(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const child of element.children) {
    if (!isElement(child)) continue
    const found = names.includes(child.name) ? child : within(child, ...names)
    if (found) return found
  }
  return null
}

/** All the text within an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
