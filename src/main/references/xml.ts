/** XML of others, read as it comes by: nothing it names is fetched, and no entity of its own is taken. */
import { SaxesParser } from 'saxes'

export type Element = { name: string; attributes: Readonly<Record<string, string>> }

/** `inside` are the names of the elements around it, the outermost first. */
export type XmlHandler = {
  open?(element: Element, inside: readonly string[], line: number): void
  text?(words: string, inside: readonly string[]): void
  close?(name: string, inside: readonly string[]): void
}

/** No document nests as deep; the parser looks through all that is open for each end that does not fit. */
const deepest = 256

/** What has more faults is no XML. */
const mostFaults = 200

class Unreadable extends Error {}

/**
 * Walks through a text once, in linear time. Names are without the prefix of their namespace.
 * @returns the line of the first thing that is no XML, or null; what can be made out behind it is walked through too
 */
export function walkXml(text: string, handler: XmlHandler): number | null {
  const inside: string[] = []
  let fault: number | null = null
  const parser = new SaxesParser()
  let faults = 0
  parser.on('error', () => {
    fault ??= parser.line
    faults += 1
    if (faults > mostFaults) throw new Unreadable()
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (inside.length >= deepest) throw new Unreadable()
    handler.open?.(
      { name: local(name), attributes: withLocalNames(attributes) },
      inside,
      parser.line,
    )
    inside.push(local(name))
  })
  const words = (said: string): void => handler.text?.(said, inside)
  parser.on('text', words)
  parser.on('cdata', words)
  parser.on('closetag', ({ name }) => {
    inside.pop()
    handler.close?.(local(name), inside)
  })
  try {
    parser.write(text.replaceAll(loneAmpersand, '&amp;')).close()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    fault ??= parser.line
  }
  return fault
}

/** The parser would take what follows one, up to a semicolon, for the name of an entity. */
const loneAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{1,8});)/giu

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const withLocalNames = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
