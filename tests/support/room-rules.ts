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
  'references',
  'merge',
].map((name) => `src/main/${name}`)
const electron = /^electron($|[/-])/
const onlyForPages = [/^node:/, electron]
const shared = 'src/shared'
const controls = ['src/renderer/src/ui', 'src/renderer/src/desk', shared]

// Inside the editor: behaviours -> the list of kinds -> kinds -> inline -> core. docs/decisions/142
const editor = 'src/renderer/src/editor'
const [core, inline, kinds] = [`${editor}/core`, `${editor}/inline`, `${editor}/kinds`]
const behaviours = [
  'acts',
  'blocks',
  'caret',
  'clipboard',
  'drag',
  'field',
  'find',
  'fold',
  'keys',
  'menus',
  'toolbar',
].map((name) => `${editor}/${name}`)
const inEditor = [core, inline, kinds, ...behaviours]
const kit = [...controls, editor, ...inEditor]

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
  // Inside the renderer: app -> capabilities -> session -> kit. One capability knows another by its index.
  { folder: 'src/renderer/src/ui', mayImport: [shared], never: onlyForPages },
  { folder: 'src/renderer/src/desk', mayImport: [shared], never: onlyForPages },
  { folder: core, mayImport: [shared], never: onlyForPages },
  { folder: inline, mayImport: [core, shared], never: onlyForPages },
  { folder: kinds, mayImport: [core, inline, ...controls], never: onlyForPages },
  ...behaviours.map((folder) => ({
    folder,
    mayImport: [...inEditor, ...controls],
    never: onlyForPages,
  })),
  { folder: editor, mayImport: kit, never: onlyForPages },
  { folder: 'src/renderer/src/session', mayImport: kit, never: onlyForPages },
  {
    folder: 'src/renderer',
    mayImport: [...kit, 'src/renderer/src/session'],
    never: onlyForPages,
  },
]

/** The folder of one capability, where a file is in one. */
const capabilityOf = (path: string): string | undefined =>
  /^src\/renderer\/src\/([^/]+)\//.exec(path)?.[1]

/** The folder of one kind of block, where a file is in one. */
const kindOf = (path: string): string | undefined =>
  /^src\/renderer\/src\/editor\/kinds\/([^/]+)\//.exec(path)?.[1]

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
  if (reachesInsideKind(path, meant)) return 'a kind of block is reached through the list of kinds'
  return reachesInside(path, meant) ? 'one capability is reached through its index only' : null
}

const roomOf = (path: string): Room | undefined =>
  rooms.find(({ folder }) => path.startsWith(`${folder}/`))

/** Whether a file takes one of a kind of block that it is not of: only the lists beside the kinds may. */
const reachesInsideKind = (path: string, meant: string): boolean =>
  kindOf(meant) !== undefined &&
  kindOf(meant) !== kindOf(path) &&
  (kindOf(path) !== undefined || !path.startsWith(`${kinds}/`))

/** Whether a page's file takes another capability's file that is not its index. */
function reachesInside(path: string, meant: string): boolean {
  const from = capabilityOf(path)
  const to = capabilityOf(meant)
  // A file in no capability is the page's entry, which starts the app.
  if (from === undefined || to === undefined || from === to) return false
  if (['ui', 'desk', 'editor'].includes(to)) return false
  return !/^src\/renderer\/src\/[^/]+\/index\.tsx?$/.test(meant)
}

/** Which import which, by name. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** The files that each file imports. Imports of types are left out: they are gone when the code runs. */
function graphOf(sources: Sources): Graph {
  return new Map(
    Object.entries(sources).map(([path, source]) => {
      const meant = importsOf(path, source)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ names }) => fileMeant(path, names))
      return [
        path,
        new Set(meant.flatMap((file) => (file !== null && file in sources ? file : []))),
      ]
    }),
  )
}

/** The circles of files that import each other, each as `a -> b -> a`. */
export const circles = (sources: Sources): string[] => circlesIn(graphOf(sources))

/** The circles of folders of the editor of which files import each other. */
export function circlesInEditor(sources: Sources): string[] {
  const folderOf = (path: string) => inEditor.find((folder) => path.startsWith(`${folder}/`))
  const folders = new Map<string, Set<string>>()
  for (const [path, imports] of graphOf(sources)) {
    const from = folderOf(path)
    for (const to of [...imports].map(folderOf))
      if (from && to && from !== to) folders.set(from, (folders.get(from) ?? new Set()).add(to))
  }
  return circlesIn(folders)
}

function circlesIn(graph: Graph): string[] {
  const found: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const way: string[] = []
  const visit = (name: string): void => {
    if (state.get(name) === 'done') return
    if (state.get(name) === 'open') {
      found.push([...way.slice(way.indexOf(name)), name].join(' -> '))
      return
    }
    state.set(name, 'open')
    way.push(name)
    for (const next of graph.get(name) ?? []) visit(next)
    way.pop()
    state.set(name, 'done')
  }
  for (const name of graph.keys()) visit(name)
  return found
}
