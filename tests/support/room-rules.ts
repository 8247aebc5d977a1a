// The table of rooms. A room is a folder; a file is in the first room of the list that holds it. docs/decisions/022
import { fileMeant, type Import, importsOf, type Sources } from './rooms.ts'

type Room = {
  folder: string
  /** Rooms, besides itself, whose files it may import. */
  mayImport: readonly string[]
  /** Rooms it may take types from, and nothing that runs: the form of what it hands in. */
  mayKnow?: readonly string[]
  /** Packages it must not import; Node's own modules are `node:`. */
  never?: readonly RegExp[]
}

const services = [
  'library',
  'plans',
  'citations',
  'export',
  'intake',
  'jobs',
  'plan-file',
  'merge',
].map((name) => `src/main/${name}`)
const electron = /^electron($|[/-])/
const onlyForPages = [/^node:/, electron]
const shared = 'src/shared'
const kit = ['src/renderer/src/ui', 'src/renderer/src/desk', 'src/renderer/src/editor', shared]

export const rooms: readonly Room[] = [
  {
    folder: 'src/shared',
    mayImport: [],
    never: [/^node:/, electron, /^react/, /^lexical$/, /^@lexical\//],
  },
  { folder: 'src/preload', mayImport: [] },
  // Inside main: hosts -> desk -> services -> storage.
  { folder: 'src/main/storage', mayImport: [shared], never: [electron] },
  ...services.map((folder) => ({
    folder,
    mayImport: ['src/main/storage', ...services, shared],
    never: [electron],
  })),
  {
    folder: 'src/main/hosts/electron',
    mayImport: ['src/main/hosts', 'src/main', shared],
    mayKnow: ['src/main/storage'],
  },
  {
    folder: 'src/main/hosts',
    mayImport: ['src/main', shared],
    mayKnow: ['src/main/storage'],
    never: [electron],
  },
  // The desk: desk.ts, what it is built of, and the worker's entry.
  { folder: 'src/main', mayImport: ['src/main/storage', ...services, shared], never: [electron] },
  // Inside the renderer: app -> capabilities -> kit. One capability knows another by its index.
  { folder: 'src/renderer/src/ui', mayImport: [shared], never: onlyForPages },
  { folder: 'src/renderer/src/desk', mayImport: [shared], never: onlyForPages },
  { folder: 'src/renderer/src/editor', mayImport: kit, never: onlyForPages },
  { folder: 'src/renderer', mayImport: kit, never: onlyForPages },
]

/** The folder of one capability, where a file is in one. */
const capabilityOf = (path: string): string | undefined =>
  /^src\/renderer\/src\/([^/]+)\//.exec(path)?.[1]

/** A sentence for each import that breaks a rule. */
export function wrongImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, source]) =>
    importsOf(path, source).flatMap((found) => {
      const fault = faultOf(path, found)
      return fault === null ? [] : [`${path} imports ${found.names}: ${fault}`]
    }),
  )
}

function faultOf(path: string, { names, typeOnly }: Import): string | null {
  const room = roomOf(path)
  if (!room) return 'this folder has no place in the rooms'
  const meant = fileMeant(path, names)
  if (meant === null) {
    const refused = room.never?.some((package_) => package_.test(names))
    return refused ? `${room.folder} must do without this` : null
  }
  const target = roomOf(meant)
  if (!target) return 'it is outside the rooms'
  const known = typeOnly ? [...room.mayImport, ...(room.mayKnow ?? [])] : room.mayImport
  if (target.folder !== room.folder && !known.includes(target.folder)) {
    return `${room.folder} may not import ${target.folder}`
  }
  return reachesInside(path, meant) ? 'one capability is reached through its index only' : null
}

const roomOf = (path: string): Room | undefined =>
  rooms.find(({ folder }) => path.startsWith(`${folder}/`))

/** Whether a page's file takes another capability's file that is not its index. */
function reachesInside(path: string, meant: string): boolean {
  const from = capabilityOf(path)
  const to = capabilityOf(meant)
  // A file in no capability is the page's entry, which starts the app.
  if (from === undefined || to === undefined || from === to) return false
  if (['ui', 'desk', 'editor'].includes(to)) return false
  return !/^src\/renderer\/src\/[^/]+\/index\.tsx?$/.test(meant)
}

/**
 * The circles of files that import each other, each as `a -> b -> a`. Imports of types are left out:
 * they are gone when the code runs.
 */
export function circles(sources: Sources): string[] {
  const found: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const way: string[] = []
  const visit = (path: string): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...way.slice(way.indexOf(path)), path].join(' -> '))
      return
    }
    state.set(path, 'open')
    way.push(path)
    for (const { names, typeOnly } of importsOf(path, sources[path] ?? '')) {
      const meant = fileMeant(path, names)
      if (!typeOnly && meant !== null && meant in sources) visit(meant)
    }
    way.pop()
    state.set(path, 'done')
  }
  for (const path of Object.keys(sources)) visit(path)
  return found
}
