/** Answers about what notes are taken from. */
import { keysOf, writeCslJson } from '../../export/csl-json.ts'
import { writeWhole } from '../../export/write-whole.ts'
import { readReferences } from '../../references/index.ts'
import { fileNameOf } from '../file-name.ts'
import { type Answering, planChanged } from './answering.ts'

export function sourcesRoutes({ os, services, tell }: Answering) {
  const { acts, citedSources, files, sources } = services
  const told = <Result>(result: Result): Result => {
    tell({ type: 'sources' })
    return result
  }
  return os.sources.router({
    list: os.sources.list.handler(() => sources.list()),
    unreadable: os.sources.unreadable.handler(() => sources.unreadable()),
    cited: os.sources.cited.handler(() => citedSources.all()),
    citing: os.sources.citing.handler(({ input }) => citedSources.of(input.id)),
    add: os.sources.add.handler(({ input }) => told(sources.add(input))),
    change: os.sources.change.handler(({ input }) => told(sources.change(input))),
    edit: os.sources.edit.handler(({ input }) => told(acts.editSource(input))),
    tag: os.sources.tag.handler(({ input: { ids, add, remove } }) =>
      told(acts.tagSources(ids, add, remove)),
    ),
    removeAll: os.sources.removeAll.handler(({ input }) => told(acts.removeSources(input.ids))),
    merge: os.sources.merge.handler(({ input }) => {
      const merged = told(acts.mergeSources(input))
      tell({ type: 'library' }, ...merged.plans.map(planChanged))
      return merged
    }),
    write: os.sources.write.handler(async ({ context, input }) => {
      const wanted = new Set(input.ids)
      const chosen = sources.list().filter(({ id }) => wanted.has(id))
      const path = files.temporaryPath('export.json')
      await writeWhole(path, Buffer.from(writeCslJson(chosen, keysOf(chosen))))
      const name = fileNameOf('Linchpin sources', 'json')
      return { file: await files.receive({ path, name, temporary: true }, context.page) }
    }),
    read: os.sources.read.handler(({ input }) => readReferences(input.text)),
    remove: os.sources.remove.handler(({ input }) => {
      sources.remove(input.id)
      tell({ type: 'sources' })
    }),
  })
}
