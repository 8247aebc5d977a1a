// Finds the programs that files start, so that a test can hold them against a list.
import { parseSync } from 'oxc-parser'

/** Node's own module that starts programs, by either of its names. */
const starter = /^(?:node:)?child_process$/

/** Its functions that start a program named by their first argument. */
const direct = new Set(['spawn', 'spawnSync', 'execFile', 'execFileSync'])

type Node = { type: string; start: number; end: number; [key: string]: unknown }

/**
 * What a file starts, as it is written: the first argument of each `spawn` or `execFile`, and in
 * scripts each written-out `command` of an object, which is how a step says it. A way around these (a shell's
 * line, a fork, the whole module under a name) is given as `?` and the code, which no list allows.
 * @throws when the file cannot be parsed
 */
export function programsStarted(path: string, source: string): string[] {
  const { errors, program, module } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const code = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
  const known = new Map<string, string>()
  const found: string[] = []
  for (const { moduleRequest, entries } of module.staticImports) {
    if (!starter.test(moduleRequest.value)) continue
    for (const { importName, localName, isType } of entries) {
      if (isType) continue
      const name = importName.name
      if (name && direct.has(name)) known.set(localName.value, name)
      else found.push(`? import ${name ?? '*'}`)
    }
  }
  visit(program as unknown as Node, (node, parent) => {
    if (node.type === 'Literal' && starter.test(String(node.value))) {
      if (parent?.type !== 'ImportDeclaration' && parent?.type !== 'TSImportType')
        found.push(`? ${code(parent ?? node)}`)
    } else if (node.type === 'Identifier' && known.has(String(node.name))) {
      if (parent?.type === 'CallExpression' && parent.callee === node) {
        const [first] = parent.arguments as Node[]
        found.push(first ? code(first) : `? ${code(parent)}`)
      } else if (parent?.type !== 'ImportSpecifier') found.push(`? ${code(parent ?? node)}`)
    } else if (node.type === 'Property' && path.startsWith('scripts/')) {
      const [key, value] = [node.key as Node, node.value as Node]
      if (key.name === 'command' && value.type === 'Literal') found.push(code(value))
    }
  })
  return found
}

function visit(node: Node, see: (node: Node, parent?: Node) => void, parent?: Node): void {
  see(node, parent)
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value])
      if (typeof inner?.type === 'string') visit(inner, see, node)
}
