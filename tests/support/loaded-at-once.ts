/** What runs before the first line of a file of ours does: all that it imports, and that they import. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { fileMeant } from './rooms.ts'

/**
 * Files by their path from the clone's folder, and packages by their name. What is imported for types alone, or
 * by `import()`, is not among them.
 */
export function loadedAtOnce(root: string, entry: string): Set<string> {
  const found = new Set<string>([entry])
  for (const path of found) {
    if (!/\.tsx?$/.test(path)) continue
    for (const names of importedAtOnce(path, readFileSync(join(root, path), 'utf8')))
      found.add(fileMeant(path, names) ?? names)
  }
  return found
}

function importedAtOnce(path: string, source: string): string[] {
  const { module } = parseSync(path, source)
  const imported = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some((entry) => !entry.isType))
    .map(({ moduleRequest }) => moduleRequest.value)
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest && !isType ? [moduleRequest.value] : [],
    ),
  )
  return [...imported, ...passedOn]
}
