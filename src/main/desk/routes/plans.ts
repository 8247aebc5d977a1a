/** Answers about plans, and what is kept of them and made from them. */
import { formOfFormat } from '../../../shared/model/export-format.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { templateIdSchema } from '../../../shared/plan/templates/index.ts'
import { setAsideName } from '../../../shared/plan/versions.ts'
import { writeWhole } from '../../export/write-whole.ts'
import { fileNameOf } from '../file-name.ts'
import { type Answering, busily, withFile } from './answering.ts'

/** The plans themselves. */
export function plansRoutes({ os, services, tell }: Answering) {
  const { files, plans, recalls, templates, versions } = services
  const changed = (plan: PlanSummary): PlanSummary => {
    tell({ type: 'plans' })
    return plan
  }
  return os.plans.router({
    usesOf: os.plans.usesOf.handler(({ input }) => services.uses.of(input.snippetId)),
    list: os.plans.list.handler(({ input }) => plans.list(input?.shelf)),
    create: os.plans.create.handler(({ input: { question, template } }) => {
      const builtIn = templateIdSchema.safeParse(template).data
      const plan =
        template === undefined || builtIn
          ? plans.create(question, builtIn)
          : plans.add(question, templates.make(template))
      tell({ type: 'plans' })
      return plan
    }),
    open: os.plans.open.handler(({ input: { id } }) => {
      const plan = plans.open(id)
      versions.noteOpened(id)
      return plan
    }),
    left: os.plans.left.handler(({ input }) => plans.left(input.id)),
    exportLeft: os.plans.exportLeft.handler(async ({ context, input }) => {
      const { plan, words } = plans.left(input.id)
      const path = files.temporaryPath('export.txt')
      await writeWhole(path, Buffer.from(`${[plan.question, ...words].join('\n\n')}\n`))
      const name = fileNameOf(plan.question, 'txt')
      return files.receive({ path, name, temporary: true }, context.page)
    }),
    read: os.plans.read.handler(({ input }) => plans.open(input.id)),
    save: os.plans.save.handler(({ input: { id, document, revision, instead } }) => {
      const saved = plans.save(id, document, revision, instead)
      tell({ type: 'plan', id, revision: saved.revision })
      return saved
    }),
    rename: os.plans.rename.handler(({ input: { id, question } }) => {
      const plan = plans.rename(id, question)
      tell({ type: 'versions', planId: id })
      return changed(plan)
    }),
    duplicate: os.plans.duplicate.handler(({ input }) => changed(plans.duplicate(input.id))),
    archive: os.plans.archive.handler(({ input }) => changed(plans.archive(input.id))),
    unarchive: os.plans.unarchive.handler(({ input }) => changed(plans.unarchive(input.id))),
    remove: os.plans.remove.handler(({ input }) => changed(plans.remove(input.id))),
    restore: os.plans.restore.handler(({ input }) => changed(plans.restore(input.id))),
    purge: os.plans.purge.handler(({ input }) => {
      plans.purge(input.id)
      tell({ type: 'plans' })
    }),
    recalls: os.plans.recalls.handler(({ input }) => recalls.list(input.planId)),
    addRecall: os.plans.addRecall.handler(({ input: { planId, ...score } }) =>
      recalls.add(planId, score),
    ),
    addFile: os.plans.addFile
      .use(({ context, next }) => busily(context.window, next))
      .handler(async ({ input: { fileId }, signal }) => {
        const added = await withFile(services, fileId, (file) =>
          services.openedPlans.add(file, { signal }),
        )
        tell({ type: 'library' }, { type: 'sources' }, { type: 'plans' })
        return added
      }),
  })
}

/** What was kept of a plan as it was. */
export function versionsRoutes({ os, services: { plans, versions }, tell }: Answering) {
  return os.versions.router({
    list: os.versions.list.handler(({ input }) => versions.list(input.planId)),
    read: os.versions.read.handler(({ input }) => versions.read(input.id)),
    name: os.versions.name.handler(({ input: { planId, name } }) => {
      const version = versions.name(plans.open(planId), name)
      tell({ type: 'versions', planId })
      return version
    }),
    setAside: os.versions.setAside.handler(({ input: { planId, document } }) => {
      const version = versions.name({ ...plans.open(planId), document }, setAsideName)
      tell({ type: 'versions', planId })
      return version
    }),
    rename: os.versions.rename.handler(({ input: { id, name } }) => {
      const version = versions.rename(id, name)
      tell({ type: 'versions', planId: version.planId })
      return version
    }),
    remove: os.versions.remove.handler(({ input }) => {
      const { planId } = versions.read(input.id)
      versions.remove(input.id)
      tell({ type: 'versions', planId })
    }),
    restore: os.versions.restore.handler(({ input: { id, revision } }) => {
      const plan = plans.restoreVersion(id, revision)
      tell({ type: 'plan', id: plan.id, revision: plan.revision })
      return plan
    }),
  })
}

/** The student's own templates. */
export function templatesRoutes({ os, services: { plans, templates }, tell }: Answering) {
  return os.templates.router({
    list: os.templates.list.handler(() => templates.list()),
    add: os.templates.add.handler(({ input: { planId, name, goodFor } }) => {
      const template = templates.add(plans.open(planId).document, name, goodFor)
      tell({ type: 'templates' })
      return template
    }),
    rename: os.templates.rename.handler(({ input: { id, name, goodFor } }) => {
      const template = templates.rename(id, name, goodFor)
      tell({ type: 'templates' })
      return template
    }),
    remove: os.templates.remove.handler(({ input }) => {
      templates.remove(input.id)
      tell({ type: 'templates' })
    }),
  })
}

/** Files that are made of a plan. */
export function exportsRoutes({ os, services: { exports, files, plans } }: Answering) {
  return os.exports.router({
    make: os.exports.make
      .use(({ context, next }) => busily(context.window, next))
      .handler(async ({ context, input: { planId, format, ...options }, signal }) => {
        const plan = plans.open(planId)
        const { extension } = formOfFormat(format)
        const path = files.temporaryPath(`export.${extension}`)
        const { citations, unprintable, references } = await exports.write(
          { plan, format, to: path, ...options },
          { signal },
        )
        const held = (path: string, extension: string) => {
          const name = fileNameOf(plan.question, extension)
          return files.receive({ path, name, temporary: true }, context.page)
        }
        return {
          file: await held(path, extension),
          ...(references && { references: await held(references, 'json') }),
          citations,
          unprintable,
        }
      }),
    copy: os.exports.copy
      .use(({ context, next }) => busily(context.window, next))
      .handler(({ input: { planId, ...options }, signal }) =>
        exports.copy({ plan: plans.open(planId), ...options }, { signal }),
      ),
  })
}
