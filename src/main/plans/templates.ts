/** Shapes of a person's own that plans can start from. */
import { newId } from '../../shared/model/ids.ts'
import {
  type PlanDocument,
  planDocumentSchema,
  planDocumentVersion,
} from '../../shared/model/plan.ts'
import { type OwnTemplate, ownTemplateSchema } from '../../shared/model/version.ts'
import { shapeOf, withFreshIds } from '../../shared/plan/copies.ts'
import {
  anId,
  anInstant,
  type Database,
  DeskError,
  jsonColumn,
  mendedRow,
  mendedRows,
  oneRow,
} from '../storage/index.ts'
import { documentAsText, withDocument } from './rows.ts'

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
  /** A fresh document of that shape. @throws DeskError NOT_FOUND when there is no such template, UNREADABLE. */
  make(id: string): PlanDocument
}

const templateRow = ownTemplateSchema.extend({ shape: jsonColumn(planDocumentSchema) })
const noShape: PlanDocument = { version: planDocumentVersion, blocks: [] }
const mending = {
  id: anId('id'),
  created: anInstant,
  shape: { stands: () => JSON.stringify(noShape), called: 'shape' },
}

export function createTemplates({ sql, transaction }: Database): Templates {
  const columns = `id, name, good_for AS goodFor, ${documentAsText} AS shape, created`
  const list = sql.prepare(`SELECT ${columns} FROM templates ORDER BY name COLLATE NOCASE`)
  const byId = sql.prepare(`SELECT ${columns} FROM templates WHERE id = ?`)
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
    list: () => mendedRows(templateRow, mending, list),
    add: (from, name, goodFor) =>
      transaction(() => {
        const created = new Date().toISOString()
        const template = { id: newId(), name, goodFor, shape: shapeOf(from), created }
        refuseTaken(name, template.id)
        insert.run(template.id, name, goodFor, JSON.stringify(template.shape), created)
        return template
      }),
    rename: (id, name, goodFor) =>
      transaction(() => {
        refuseTaken(name, id)
        update.run(name, goodFor, id)
        const template = mendedRow(templateRow, mending, byId, id)
        if (!template) throw gone()
        return template
      }),
    remove(id) {
      if (transaction(() => remove.run(id)).changes === 0) throw gone()
    },
    make(id) {
      const template = withDocument(
        'template',
        () => oneRow(templateRow, byId, id),
        () => byId.get(id)?.shape,
      )
      if (!template) throw gone()
      return withFreshIds(template.shape)
    },
  }
}
