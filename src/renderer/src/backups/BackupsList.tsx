import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { KeptLibrary } from '../../../shared/model/backup.ts'
import { type ChosenFile, pickFiles, sentenceOf, useDesk } from '../desk/index.ts'
import { useSettings } from '../settings/index.ts'
import {
  AlertBar,
  AskDialog,
  Button,
  EmptyState,
  type Option,
  Select,
  Skeleton,
  useToasts,
} from '../ui/index.ts'
import styles from './Backups.module.css'
import { LibraryRow } from './LibraryRow.tsx'
import { saysBytes, titlesOf } from './says.ts'
import { useLibraryFile } from './useLibraryFile.ts'

type BackupsListProps = {
  file: ChosenFile | null
  /** The backup whose inside was left, to have the keyboard. */
  left: string | null
  /** @param title what it is called in the list. */
  onLook: (library: KeptLibrary, title: string) => void
  onSaveAll: () => Promise<unknown>
}

const sizes = [100e6, 250e6, 500e6, 1e9, 2e9, 5e9, 10e9]

/** Every backup and library that was set aside, and what can be done with the library as a whole. */
export function BackupsList({ file, left, onLook, onSaveAll }: BackupsListProps) {
  const desk = useDesk()
  const { client, queries } = desk
  const cache = useQueryClient()
  const { says, fails } = useToasts()
  const { settings, change } = useSettings()
  const {
    data: libraries,
    error,
    refetch,
  } = useQuery({
    ...queries.backups.list.queryOptions(),
    refetchOnMount: 'always',
  })
  const [merging, setMerging] = useState(file)
  const [deleting, setDeleting] = useState<{ library: KeptLibrary; title: string } | null>(null)
  const { take, merge } = useLibraryFile(onSaveAll)
  const make = useMutation({
    mutationFn: async () => {
      await onSaveAll()
      await client.backups.make()
      await cache.invalidateQueries({ queryKey: queries.backups.list.key() })
    },
    onSuccess: () => says('The library is backed up.'),
    onError: (error) => fails(sentenceOf(error)),
  })

  const remove = useMutation({
    mutationFn: async ({ name, bytes }: KeptLibrary) => {
      await client.backups.remove({ name })
      await cache.invalidateQueries({ queryKey: queries.backups.list.key() })
      return bytes
    },
    onSuccess: (bytes) => says(`Deleted. ${saysBytes(bytes)} are free again.`),
    onError: (error) => fails(sentenceOf(error)),
  })

  const most = settings.backupsMostBytes
  const options: Option<string>[] = [...new Set([...sizes, most])]
    .sort((a, b) => a - b)
    .map((bytes) => ({ id: String(bytes), label: saysBytes(bytes) }))
  const backups = libraries?.filter(({ kind }) => kind === 'backup')
  const setAside = libraries?.filter(({ kind }) => kind !== 'backup') ?? []
  const bytes = (backups ?? []).reduce((sum, backup) => sum + backup.bytes, 0)
  const titles = titlesOf(libraries ?? [])
  const row = (library: KeptLibrary) => {
    const title = titles.get(library.name) ?? library.name
    return (
      <LibraryRow
        key={library.name}
        library={library}
        title={title}
        hasKeyboard={library.name === left}
        onLook={() => onLook(library, title)}
        onDelete={library.kind === 'backup' ? null : () => setDeleting({ library, title })}
      />
    )
  }

  return (
    <>
      <p className={styles.lead}>
        Linchpin backs the library up by itself, every hour in which something changed, and keeps
        ten days, eight weeks and twelve months of them. Each is looked through when it is made.
      </p>
      <div className={styles.acts}>
        <Button
          look="primary"
          autoFocus={left === null}
          isPending={make.isPending}
          onPress={() => make.mutate()}
        >
          Back up now
        </Button>
        <Button isPending={take.isPending} onPress={() => take.mutate()}>
          Take the library along …
        </Button>
        <Button
          isPending={merge.isPending}
          onPress={() =>
            void pickFiles(desk, 'library').then(
              ([chosen]) => chosen && setMerging(chosen),
              (error: unknown) => fails(sentenceOf(error)),
            )
          }
        >
          Merge a library …
        </Button>
      </div>
      {error && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      {!backups && !error && <Skeleton lines={5} label="Looking for backups" />}
      {backups?.length === 0 && (
        <EmptyState title="No backups yet">
          The first is made once there is something to keep.
        </EmptyState>
      )}
      {backups && backups.length > 0 && (
        <ul aria-label={buttonLabelOf('backups')}>{backups.map(row)}</ul>
      )}
      <Select
        label="Room for backups"
        description={`They take ${saysBytes(bytes)} now. The newest is kept whatever its size.`}
        options={options}
        value={String(most)}
        onChange={(id) => change({ backupsMostBytes: Number(id) })}
        className={styles.room}
      />
      {setAside.length > 0 && (
        <>
          <h3 className={styles.heading}>Set aside</h3>
          <p className={styles.lead}>
            A damaged library, and one that gave way to another, is kept until you delete it. It
            takes none of the room for backups.
          </p>
          <ul aria-label="Set aside">{setAside.map(row)}</ul>
        </>
      )}
      {deleting && (
        <AskDialog
          title="Delete this library for good?"
          keeps="Keep it"
          does="Delete it"
          onClose={() => setDeleting(null)}
          onDo={() => remove.mutate(deleting.library)}
        >
          “{deleting.title}” goes, and what only it holds can never be read or taken back. Your
          library and the backups stay as they are.
        </AskDialog>
      )}
      {merging && (
        <AskDialog
          title="Merge this library into yours?"
          keeps="Not now"
          does="Merge it"
          onClose={() => setMerging(null)}
          onDo={() => merge.mutate(merging)}
        >
          What is not here yet of “{merging.name}” is added. Notes and sources that are known again
          are not doubled, and of plans that differ both are kept. Nothing here is changed.
        </AskDialog>
      )}
    </>
  )
}
