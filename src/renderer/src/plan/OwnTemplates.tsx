import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { OwnTemplate } from '../../../shared/model/version.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, AskDialog, EmptyState, IconButton, Skeleton, useToasts } from '../ui/index.ts'
import styles from './AllPlansDialog.module.css'
import { SaveTemplateDialog } from './SaveTemplateDialog.tsx'

/** A person's own templates, to rename and delete; new plans start from them. */
export function OwnTemplates() {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says, fails } = useToasts()
  const {
    data: templates,
    isPending,
    error,
    refetch,
  } = useQuery(queries.templates.list.queryOptions())
  const [renamed, setRenamed] = useState<OwnTemplate | null>(null)
  const [deleted, setDeleted] = useState<OwnTemplate | null>(null)
  const list = useRef<HTMLUListElement>(null)

  async function remove({ id, name }: OwnTemplate) {
    try {
      await client.templates.remove({ id })
      await cache.invalidateQueries({ queryKey: queries.templates.key() })
      says(`Deleted the template “${name}”.`)
      list.current?.focus()
    } catch (error) {
      fails(sentenceOf(error))
    }
  }

  return (
    <>
      {isPending && <Skeleton lines={3} label="Loading the templates" />}
      {error && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      {templates?.length === 0 && (
        <EmptyState title="No templates of your own">
          Open a plan whose shape you want to use again and choose Save as template from its menu.
        </EmptyState>
      )}
      <ul ref={list} tabIndex={-1} aria-label="Templates" className={styles.list}>
        {templates?.map((template) => (
          <li key={template.id} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.question}>{template.name}</span>
              {template.unreadable && <span className={styles.when}>{template.unreadable}</span>}
              {template.goodFor && <span className={styles.when}>{template.goodFor}</span>}
            </span>
            <IconButton
              size="small"
              label={`Change ${template.name}`}
              icon={<Pencil size={13} />}
              onPress={() => setRenamed(template)}
            />
            <IconButton
              size="small"
              label={`Delete ${template.name}`}
              icon={<Trash2 size={13} />}
              onPress={() => setDeleted(template)}
            />
          </li>
        ))}
      </ul>
      {renamed && (
        <SaveTemplateDialog of={{ template: renamed }} onClose={() => setRenamed(null)} />
      )}
      {deleted && (
        <AskDialog
          title="Delete this template for good?"
          keeps="Keep it"
          does="Delete template"
          onClose={() => setDeleted(null)}
          onDo={() => void remove(deleted)}
        >
          “{deleted.name}” is not offered for new plans any more. Plans made from it stay as they
          are.
        </AskDialog>
      )}
    </>
  )
}
