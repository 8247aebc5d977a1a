// The drawing of the rooms in docs/architecture.md, read as boxes and arrows.
import { fileMeant, importsOf, type Sources } from './rooms.ts'

/** Which folders each box of the drawing stands for, by its name there; the first that holds a file has it. */
const boxes: readonly { name: string; holds: RegExp }[] = [
  { name: 'preload', holds: /^src\/preload\// },
  { name: 'hosts', holds: /^src\/main\/hosts\// },
  { name: 'storage', holds: /^src\/main\/storage\// },
  {
    name: 'services',
    holds:
      /^src\/main\/(?:library|plans|intake|citations|export|jobs|plan-file|references|merge)\//,
  },
  { name: 'desk', holds: /^src\/main\// },
  { name: 'ui', holds: /^src\/renderer\/src\/ui\// },
  { name: 'line', holds: /^src\/renderer\/src\/desk\// },
  { name: 'core', holds: /^src\/renderer\/src\/editor\/core\// },
  { name: 'inline', holds: /^src\/renderer\/src\/editor\/inline\// },
  { name: 'kinds', holds: /^src\/renderer\/src\/editor\/kinds\// },
  { name: 'editor', holds: /^src\/renderer\/src\/editor\/[^/]+$/ },
  { name: 'behaviours', holds: /^src\/renderer\/src\/editor\// },
  { name: 'session', holds: /^src\/renderer\/src\/session\// },
  { name: 'app', holds: /^src\/renderer\/src\/(?:app\/|[^/]+$)/ },
  { name: 'capabilities', holds: /^src\/renderer\/src\// },
]

const boxOf = (path: string): string | null =>
  boxes.find(({ holds }) => holds.test(path))?.name ?? null

/** The arrows of the first Mermaid drawing on a page, each as `from -> to`. */
export function arrowsIn(page: string): Set<string> {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const arrows = drawing.matchAll(/(\w+)(?:\["[^"]*"\])? --> (\w+)/g)
  return new Set([...arrows].map(([, from, to]) => `${from} -> ${to}`))
}

/** The boxes that import each other in the sources, each as `from -> to`; those of types count. */
export function importsBetweenBoxes(sources: Sources): Set<string> {
  const found = new Set<string>()
  for (const [path, source] of Object.entries(sources)) {
    const from = boxOf(path)
    for (const { names } of importsOf(path, source)) {
      const meant = fileMeant(path, names)
      const to = meant === null ? null : boxOf(meant)
      if (from !== null && to !== null && from !== to) found.add(`${from} -> ${to}`)
    }
  }
  return found
}

/** Whether one box leads to another along the arrows. */
export function leadsTo(arrow: string, arrows: ReadonlySet<string>): boolean {
  const [from = '', to = ''] = arrow.split(' -> ')
  const seen = new Set([from])
  for (const box of seen)
    for (const other of arrows) {
      const [start = '', end = ''] = other.split(' -> ')
      if (start === box) seen.add(end)
    }
  return from !== to && seen.has(to)
}
