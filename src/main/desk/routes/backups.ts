/** Answers about backups, and the library as one file. */
import { libraryFileExtension } from '../../../shared/model/backup.ts'
import { type Answering, busily, withFile } from './answering.ts'

export function backupsRoutes({ os, services, tell }: Answering) {
  const { backups, files } = services
  const tellAll = () =>
    tell({ type: 'library' }, { type: 'sources' }, { type: 'plans' }, { type: 'templates' })
  return os.backups.router({
    list: os.backups.list.handler(() => backups.list()),
    make: os.backups.make
      .use(({ context, next }) => busily(context.window, next))
      .handler(() => backups.make()),
    inside: os.backups.inside.handler(({ input }) => backups.inside(input.name)),
    plan: os.backups.plan.handler(({ input }) => backups.plan(input.name, input.planId)),
    takeBack: os.backups.takeBack
      .use(({ context, next }) => busily(context.window, next))
      .handler(async ({ input: { name, wanted } }) => {
        const { plansNow, ...taken } = await backups.takeBack(name, wanted)
        tellAll()
        for (const plan of plansNow) {
          tell({ type: 'plan', ...plan })
          services.versions.noteOpened(plan.id)
        }
        return taken
      }),
    remove: os.backups.remove.handler(({ input }) => backups.remove(input.name)),
    takeAlong: os.backups.takeAlong
      .use(({ context, next }) => busily(context.window, next))
      .handler(async ({ context }) => {
        const path = files.temporaryPath(`library.${libraryFileExtension}`)
        await backups.takeAlong(path)
        const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
        const name = `Linchpin library ${day}.${libraryFileExtension}`
        return files.receive({ path, name, temporary: true }, context.page)
      }),
    merge: os.backups.merge
      .use(({ context, next }) => busily(context.window, next))
      .handler(async ({ input: { fileId } }) => {
        const merged = await withFile(services, fileId, backups.merge)
        tellAll()
        return merged
      }),
  })
}
