import { useMemo, useState } from 'react'
import type { Source } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useActsDone } from '../library/index.ts'
import { useSessions } from '../session/index.ts'
import { Button, Dialog, useToasts } from '../ui/index.ts'
import styles from './MergeDialog.module.css'
import { type Choices, compared, merged } from './merge-fields.ts'

type MergeDialogProps = {
  /** Two at least; the first is the one that is kept. */
  sources: readonly Source[]
  /** How often each is cited, by its id. */
  citedOf: (id: string) => number
  onMerged: (id: string) => void
  onClose: () => void
}

/** Records of one source side by side: of each field in which they differ one is chosen, and they become one. */
export function MergeDialog({ sources, citedOf, onMerged, onClose }: MergeDialogProps) {
  const { client } = useDesk()
  const sessions = useSessions()
  const { act } = useActsDone()
  const { fails } = useToasts()
  const fields = useMemo(() => compared(sources, 0), [sources])
  const [choices, setChoices] = useState<Choices>({})
  const [isMerging, setMerging] = useState(false)
  const [keep, ...others] = sources.map(({ id }) => id)

  async function merge() {
    if (keep === undefined || isMerging) return
    setMerging(true)
    try {
      // A plan with words that are not saved would be saved over what the merge makes of it.
      await sessions.saveAll()
      const done = await act(() =>
        client.sources.merge({ keep, drop: others, fields: merged(sources, fields, choices) }),
      )
      if (done) {
        onClose()
        onMerged(keep)
      }
    } catch (error) {
      fails(sentenceOf(error))
    } finally {
      setMerging(false)
    }
  }

  const places = others.reduce((sum, id) => sum + citedOf(id), 0)
  return (
    <Dialog
      title="Make one source"
      size="large"
      isOpen
      onClose={onClose}
      footer={
        <>
          <span className={styles.sum}>
            {places === 0
              ? 'Nothing cites the others.'
              : `${counted(places, 'place')} will cite the one that is left.`}
          </span>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" isPending={isMerging} onPress={() => void merge()}>
            Make one
          </Button>
        </>
      }
    >
      <p className={styles.lead}>
        Choose what is right of each. What cites any of them cites the one that is made, in plans,
        notes and versions, and the page stays.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {sources.map(({ id }, at) => (
              <th key={id} scope="col">
                Record {at + 1}
                <span className={styles.cited}>
                  {citedOf(id) === 0 ? 'not cited' : `cited in ${counted(citedOf(id), 'place')}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, label, says, usual, isSame }) => (
            <tr key={field} data-same={isSame || undefined}>
              <th scope="row">{label}</th>
              {isSame ? (
                <td colSpan={sources.length}>{says[0]}</td>
              ) : (
                says.map((words, at) => (
                  <td key={sources[at]?.id}>
                    <label className={styles.choice}>
                      <input
                        type="radio"
                        name={field}
                        checked={(choices[field] ?? usual) === at}
                        onChange={() => setChoices({ ...choices, [field]: at })}
                      />
                      <span className={words === '' ? styles.empty : undefined}>
                        {words || 'nothing'}
                      </span>
                    </label>
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
