/** What a library's pages hold, followed from the schema as far as it leads, and found where it leads nowhere. */
import type { Pages } from './pages.ts'
import { entryAt, kinds, type Row, rowAt, type TreePage, treePage, type Value } from './records.ts'

/** A table or an index of the schema. */
type Rooted = { type: string; name: string; table: string; root: number }

export type Tree<Item> = {
  items: Item[]
  /** Whether a page of it could not be read, so that more may have been there. */
  isBroken: boolean
}

export type Trees = {
  /** The rows of a table; none, and broken, where the schema does not name it. */
  rowsOf(table: string): Tree<Row>
  /** The entries of an index. */
  entriesOf(index: string): Tree<Value[]>
  /** The indexes that the schema names for a table, without that of its ids. */
  indexesOf(table: string): string[]
  /** Rows of pages that no tree leads to and that are not free: what a broken tree has lost. */
  strays(): Row[]
  /** The bytes of such pages whose own order is lost, so that rows can only be guessed in them. */
  disordered(): Buffer[]
  /** The tables that the schema names. */
  tables: readonly string[]
}

/** The index that SQLite itself keeps of a table's ids. */
export const indexOfIds = (table: string): string => `sqlite_autoindex_${table}_1`

/** Walks everything once; what is asked for afterwards is known. */
export function readTrees(pages: Pages): Trees {
  const used = new Set<number>()
  const schema = walkRows(1)
  const rooted = schema.items.flatMap(rootedIn)
  // All of it, so that what is left over is known.
  const rows = new Map<string, Tree<Row>>()
  const entries = new Map<string, Tree<Value[]>>()
  for (const { name, root } of rooted) {
    const kind = treePage(pages.read(root), root)?.kind
    if (kind === kinds.tableLeaf || kind === kinds.tableInterior) rows.set(name, walkRows(root))
    else if (kind !== undefined) entries.set(name, walkEntries(root))
  }

  function walkRows(root: number): Tree<Row> {
    return walk(root, [kinds.tableLeaf, kinds.tableInterior], (tree, cell) =>
      tree.kind === kinds.tableLeaf ? rowAt(tree, cell, pages, used) : 'none',
    )
  }

  function walkEntries(root: number): Tree<Value[]> {
    return walk(root, [kinds.indexLeaf, kinds.indexInterior], (tree, cell) =>
      entryAt(tree, cell, pages, used),
    )
  }

  function walk<Item>(
    root: number,
    allowed: readonly number[],
    read: (tree: TreePage, cell: number) => Item | null | 'none',
  ): Tree<Item> {
    const items: Item[] = []
    let isBroken = false
    const queue = [root]
    for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
      const tree = used.has(number) ? null : treePage(pages.read(number), number)
      if (!tree || !allowed.includes(tree.kind)) {
        isBroken = true
        continue
      }
      used.add(number)
      const children: number[] = []
      for (const cell of tree.cells) {
        const item = read(tree, cell)
        if (item === null) isBroken = true
        else if (item !== 'none') items.push(item)
        if (tree.lastChild !== null && cell + 4 <= tree.page.length)
          children.push(tree.page.readUInt32BE(cell))
      }
      if (tree.lastChild !== null) children.push(tree.lastChild)
      queue.unshift(...children)
    }
    return { items, isBroken }
  }

  function leftOver(): number[] {
    const free = freePages(pages)
    return Array.from({ length: pages.count }, (_, index) => index + 1).filter(
      (number) => !used.has(number) && !free.has(number),
    )
  }

  const none = { items: [], isBroken: true }
  return {
    tables: rooted.flatMap(({ type, name }) => (type === 'table' ? [name] : [])),
    rowsOf: (table) => rows.get(table) ?? none,
    entriesOf: (index) => entries.get(index) ?? none,
    indexesOf: (table) =>
      rooted.flatMap((each) =>
        each.type === 'index' && each.table === table && each.name !== indexOfIds(table)
          ? [each.name]
          : [],
      ),
    disordered: () => leftOver().flatMap((number) => pages.read(number) ?? []),
    strays() {
      const found: Row[] = []
      // A page that holds what another leads to may come later.
      for (const number of leftOver()) {
        const tree = treePage(pages.read(number), number)
        if (tree?.kind !== kinds.tableLeaf || used.has(number)) continue
        for (const cell of tree.cells) {
          const row = rowAt(tree, cell, pages, used)
          if (row) found.push(row)
        }
      }
      return found
    },
  }
}

/** A row of the schema: its type, its name, its table, its first page and how it was made. */
function rootedIn({ values }: Row): Rooted[] {
  const [type, name, table, root] = values
  return typeof type === 'string' &&
    typeof name === 'string' &&
    typeof table === 'string' &&
    typeof root === 'number' &&
    root > 1
    ? [{ type, name, table, root }]
    : []
}

/** Pages that were given up, whose rows are of the past (sqlite.org/fileformat2.html, section 1.5). */
function freePages(pages: Pages): Set<number> {
  const free = new Set<number>()
  let trunk = pages.read(1)?.readUInt32BE(32) ?? 0
  while (trunk > 0 && !free.has(trunk)) {
    const page = pages.read(trunk)
    if (!page) break
    free.add(trunk)
    const count = Math.min(page.readUInt32BE(4), page.length / 4 - 2)
    for (let index = 0; index < count; index += 1) free.add(page.readUInt32BE(8 + 4 * index))
    trunk = page.readUInt32BE(0)
  }
  return free
}
