import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { type VersionSummary, versionNameSchema } from '../../../shared/model/version.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { FormDialog, TextField, useToasts } from '../ui/index.ts'

type NameVersionDialogProps = {
  planId: string
  /** The version to name; without one, the plan is kept as it is now. */
  version?: VersionSummary | undefined
  /** Resolves when the plan has nothing unsaved. @throws when it could not be saved. */
  onSave: () => Promise<void>
  onClose: () => void
}

/** Keeps a plan as it is now under a name, or names a version that was kept by itself. */
export function NameVersionDialog({ planId, version, onSave, onClose }: NameVersionDialogProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { says } = useToasts()
  const [name, setName] = useState(version?.name ?? '')
  const read = versionNameSchema.safeParse(name)
  const keep = useMutation({
    mutationFn: async (name: string) => {
      if (version) return client.versions.rename({ id: version.id, name })
      await onSave()
      return client.versions.name({ planId, name })
    },
    onSuccess: async ({ name }) => {
      says(version ? `The version is called “${name}” now.` : `Saved the version “${name}”.`)
      onClose()
      await cache.invalidateQueries({ queryKey: queries.versions.key() })
    },
  })

  return (
    <FormDialog
      title={version ? 'Name this version' : buttonLabelOf('name-version')}
      size="small"
      isOpen
      onClose={onClose}
      submit={version ? 'Name it' : 'Save version'}
      isReady={read.success}
      isPending={keep.isPending}
      failure={keep.isError ? sentenceOf(keep.error) : null}
      onSubmit={() => keep.mutateAsync(read.data ?? name)}
    >
      <TextField
        label="Name"
        placeholder="Before the seminar"
        autoFocus
        description="Linchpin saves by itself as you write. A named version is kept beside that, until you delete it."
        {...(name.trim() !== '' && !read.success && { fault: read.error.issues[0]?.message })}
        value={name}
        onChange={setName}
      />
    </FormDialog>
  )
}
