import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { type OwnTemplate, templateNameSchema } from '../../../shared/model/version.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { FormDialog, TextField, useToasts } from '../ui/index.ts'
import styles from './dialogs.module.css'

type SaveTemplateDialogProps = {
  /** The plan whose shape is kept, or the template that is to have another name. */
  of: { planId: string; onSave: () => Promise<void> } | { template: OwnTemplate }
  onClose: () => void
}

/** Keeps the shape of a plan as a template of one's own, or changes what one is called. */
export function SaveTemplateDialog({ of, onClose }: SaveTemplateDialogProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says } = useToasts()
  const known = 'template' in of ? of.template : null
  const [name, setName] = useState(known?.name ?? '')
  const [goodFor, setGoodFor] = useState(known?.goodFor ?? '')
  const read = templateNameSchema.safeParse(name)
  const keep = useMutation({
    mutationFn: async (name: string) => {
      if ('template' in of) return client.templates.rename({ id: of.template.id, name, goodFor })
      await of.onSave()
      return client.templates.add({ planId: of.planId, name, goodFor })
    },
    onSuccess: async ({ name }) => {
      says(
        known
          ? `The template is called “${name}” now.`
          : `Saved the template “${name}”. New plans can start from it.`,
      )
      onClose()
      await cache.invalidateQueries({ queryKey: queries.templates.key() })
    },
  })

  return (
    <FormDialog
      title={known ? 'Change the template' : buttonLabelOf('save-template')}
      size="small"
      isOpen
      onClose={onClose}
      submit={known ? 'Change it' : 'Save template'}
      isReady={read.success}
      isPending={keep.isPending}
      failure={keep.isError ? sentenceOf(keep.error) : null}
      onSubmit={() => keep.mutateAsync(read.data ?? name)}
      className={styles.form}
    >
      {!known && (
        <p>
          The template has this plan’s sections with their titles, its points with their stances,
          and the places for analysis, counters and links. What you wrote in them and the evidence
          are left out.
        </p>
      )}
      <TextField
        label="Name"
        placeholder="Source question"
        autoFocus
        {...(name.trim() !== '' && !read.success && { fault: read.error.issues[0]?.message })}
        value={name}
        onChange={setName}
      />
      <TextField
        label="Good for"
        isOptional
        placeholder="Questions on one historian’s view"
        maxLength={500}
        value={goodFor}
        onChange={setGoodFor}
      />
    </FormDialog>
  )
}
