/** Shapes of a person's own that plans can start from. */
import { newId } from '../../shared/model/ids.ts'
import { type PlanDocument, planDocumentSchema } from '../../shared/model/plan.ts'
import { type OwnTemplate, ownTemplateSchema } from '../../shared/model/version.ts'
import { shapeOf, withFreshIds } from '../../shared/plan/copies.ts'
import { allRows, type Database, DeskError, jsonColumn, oneRow } from '../storage/index.ts'

export type Templates = {
  /** Every own template, by name. */
  list(): OwnTemplate[]
  /**
   * Keeps the shape of a document under a name: see `shapeOf`.
   * @throws DeskError REFUSED when another has that name, in capitals or not; so does `rename`.
   */
  add(document: PlanDocument, name: string, goodFor: string): OwnTemplate
  rename(id: string, name: string, goodFor: string): OwnTemplate
  remove(id: string): void
  /** A fresh document of that shape. @throws DeskError NOT_FOUND when there is no such template. */
  make(id: string): PlanDocument
}

const documentRow = ownTemplateSchema
  .pick({ id: true })
  .extend({ document: jsonColumn(planDocumentSchema) })

export function createTemplates({ sql, transaction }: Database): Templates {
  const columns = 'id, name, good_for AS goodFor, created'
  const list = sql.prepare(`SELECT ${columns} FROM templates ORDER BY name COLLATE NOCASE`)
  const byId = sql.prepare(`SELECT ${columns} FROM templates WHERE id = ?`)
  const document = sql.prepare('SELECT id, document FROM templates WHERE id = ?')
  const named = sql.prepare('SELECT 1 FROM templates WHERE name = ? COLLATE NOCASE AND id <> ?')
  const insert = sql.prepare(
    'INSERT INTO templates (id, name, good_for, document, created) VALUES (?, ?, ?, ?, ?)',
  )
  const update = sql.prepare('UPDATE templates SET name = ?, good_for = ? WHERE id = ?')
  const remove = sql.prepare('DELETE FROM templates WHERE id = ?')

  const gone = () => new DeskError('NOT_FOUND', 'That template is not there any more.')

  function refuseTaken(name: string, id: string) {
    if (named.get(name, id))
      throw new DeskError(
        'REFUSED',
        `There is a template called “${name}” already. Choose another name.`,
      )
  }

  return {
    list: () => allRows(ownTemplateSchema, list),
    add: (from, name, goodFor) =>
      transaction(() => {
        const template = { id: newId(), name, goodFor, created: new Date().toISOString() }
        refuseTaken(name, template.id)
        const shape = JSON.stringify(shapeOf(from))
        insert.run(template.id, name, goodFor, shape, template.created)
        return template
      }),
    rename: (id, name, goodFor) =>
      transaction(() => {
        refuseTaken(name, id)
        update.run(name, goodFor, id)
        const template = oneRow(ownTemplateSchema, byId, id)
        if (!template) throw gone()
        return template
      }),
    remove(id) {
      if (remove.run(id).changes === 0) throw gone()
    },
    make(id) {
      const template = oneRow(documentRow, document, id)
      if (!template) throw gone()
      return withFreshIds(template.document)
    },
  }
}
