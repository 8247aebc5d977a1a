// The rules of who may import whom, and what finds the imports of a file.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

/** One import of a file: what it names, and whether it is for types alone. */
export type Import = { names: string; typeOnly: boolean }

/** Files by their path from the clone's folder, with forward slashes, as `src/main/desk.ts`. */
export type Sources = Record<string, string>

/** Every TypeScript file below a folder of the clone. */
export function readSources(root: string, folder: string): Sources {
  const sources: Sources = {}
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || name.endsWith('.d.ts')) continue
    const path = join(root, folder, name)
    sources[relative(root, path).replaceAll(sep, '/')] = readFileSync(path, 'utf8')
  }
  return sources
}

/**
 * What a file imports: by `import`, by `export … from`, and by `import()` of a written-out name.
 * @throws when it cannot be parsed
 */
export function importsOf(path: string, source: string): Import[] {
  const { errors, module } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    names: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ names: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const written = source.slice(moduleRequest.start, moduleRequest.end)
    const name = /^(['"`])([^$]*)\1$/.exec(written)?.[2]
    return name === undefined ? [] : [{ names: name, typeOnly: false }]
  })
  return [...imports, ...passedOn, ...dynamic]
}

/** The file of ours that a relative import means, as a path like its own; null for a package. */
export function fileMeant(from: string, names: string): string | null {
  if (!names.startsWith('.')) return null
  return posix.normalize(posix.join(dirname(from), names.replace(/\?.*$/, '')))
}
