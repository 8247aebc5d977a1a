/**
 * The words that can still be made out in JSON that is damaged or has a shape that is not known: the strings of
 * its fields in their order, but not those that only the app reads. Runs of one line are joined.
 */
export function wordsLeftIn(json: string): string[] {
  const lines: string[] = []
  let end = 0
  for (const { 0: found, 1: field = '', 2: value = '', index } of json.matchAll(fieldOfWords)) {
    const words = unescaped(value)
    if (notForPeople.has(field) || isId(words) || words.trim() === '') continue
    // Runs of a line stand in one list: between them none ends.
    if (field === 'text' && lines.length > 0 && !/[\]]|:"/.test(between(json, end, index)))
      lines.push((lines.pop() ?? '') + words)
    else lines.push(words)
    end = index + found.length
  }
  return lines.map((line) => line.trim())
}

/** A name and a string. Looked for anew after each, so that one lost quotation mark does not lose the rest. */
const fieldOfWords = /"([^"\\]{1,40})"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)/gs

const notForPeople = new Set([
  'id',
  'type',
  'stance',
  'use',
  'style',
  'taken',
  'snippetId',
  'sourceId',
  'label',
  'check',
  'block',
])

const isId = (words: string): boolean => /^[\da-f]{8}-[\da-f-]{27}$/i.test(words)

/** What lies between two strings, without the field that says of the second that it is a run. */
const between = (json: string, from: number, to: number): string =>
  json.slice(from, to).replace(/"type"\s*:\s*"text"/, '')

function unescaped(value: string): string {
  try {
    return String(JSON.parse(`"${value}"`))
  } catch {
    // A damaged escape is shown as it stands.
    return value
  }
}
