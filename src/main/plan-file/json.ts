/** JSON from elsewhere: its bytes, its depth and its words are made sure of before anything is built of it. */
import { bounds } from './parts.ts'

/**
 * Its value, with half characters (lone surrogates) in strings made U+FFFD: no database keeps those, and
 * words that come back otherwise than they were put in would be taken for others.
 * @throws SyntaxError, TypeError or RangeError when it is no UTF-8, no JSON, or nested too deeply.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (depthOf(text) > bounds.jsonDepth) throw new RangeError('its JSON is nested too deeply')
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
}

/** How many arrays and objects stand in each other at the deepest place of a JSON text. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const found = text[at]
    if (isInString) {
      if (found === '\\') at += 1
      else if (found === '"') isInString = false
    } else if (found === '"') isInString = true
    else if (found === '[' || found === '{') deepest = Math.max(deepest, ++depth)
    else if (found === ']' || found === '}') depth -= 1
  }
  return deepest
}
