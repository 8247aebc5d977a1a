// Every piece of words written out in a file, so that a test can see what is written twice.
import { parseSync } from 'oxc-parser'

type Node = { type: string; [key: string]: unknown }

/**
 * The strings of a file as they read: literals, templates without a gap, and the words of JSX, trimmed, with
 * each run of white space as one space. What is imported from, and types, are not among them.
 * @throws when the file cannot be parsed
 */
export function literalsOf(path: string, source: string): string[] {
  const { errors, program } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return [...stringsIn(program as unknown as Node)]
    .map((words) => words.trim().replaceAll(/\s+/g, ' '))
    .filter((words) => words !== '')
}

function* stringsIn(node: Node): Generator<string> {
  if (/^(?:Import|ExportAll|TS(?:LiteralType|EnumMember))/.test(node.type)) return
  if (node.type === 'Literal' && typeof node.value === 'string') yield node.value
  if (node.type === 'JSXText') yield String(node.value)
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[]
    if (quasis.length === 1) yield quasis[0]?.value.cooked ?? ''
  }
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value])
      if (typeof inner?.type === 'string') yield* stringsIn(inner)
}
