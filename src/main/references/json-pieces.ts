/** The whole objects of a list in JSON that is damaged or cut off. */

/** Each object of the outermost list (or the one object) with the line it begins in, read or, where it is none, null. */
export function objectsIn(text: string): { line: number; value: unknown }[] {
  const found: { line: number; value: unknown }[] = []
  let line = 1
  let depth = 0
  let start = 0
  let startLine = 1
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n') line += 1
    if (isQuoted) {
      if (sign === '\\') at += 1
      else if (sign === '"' || sign === '\n') isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === '{') {
      if (depth === 0) [start, startLine] = [at, line]
      depth += 1
    } else if (sign === '}' && depth > 0) {
      depth -= 1
      if (depth === 0) found.push({ line: startLine, value: parsed(text.slice(start, at + 1)) })
    }
  }
  if (depth > 0) found.push({ line: startLine, value: null })
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // No string that the parser is given is too long for it, but one may nest too deep.
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}
