import { useState } from 'react'
import { type LeftOutReason, saysReason } from '../../../../shared/model/import-file.ts'
import { Button } from '../../ui/index.ts'
import { groupsOf, type LeftOutGroup } from '../draft/account.ts'
import { hasWords, type LeftOut } from '../draft/left-out.ts'
import styles from './LeftOutList.module.css'
import { useWorkHere } from './useWork.ts'

/** So many of a reason are shown until more are asked for. */
const few = 4

/** What was left out of a file, by reason, each with what brings it in. */
export function LeftOutList({ name, things }: { name: string; things: readonly LeftOut[] }) {
  return (
    <ul className={styles.list} aria-label={`Left out of ${name}`}>
      {groupsOf(things).map((group) => (
        <Group key={group.reason} group={group} />
      ))}
    </ul>
  )
}

function Group({ group: { says, things } }: { group: LeftOutGroup }) {
  const { bringIn } = useWorkHere()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? things : things.slice(0, few)
  const rest = things.length - shown.length
  return (
    <>
      {things.length > 1 && (
        <li className={styles.group}>
          <span>{says}</span>
          {things.some(hasWords) && (
            <Button size="small" onPress={() => bringIn(things)}>
              Bring in all
            </Button>
          )}
        </li>
      )}
      {shown.map((thing) => (
        <li key={thing.id} className={styles.thing}>
          <span className={styles.words}>{thing.words.trim() || nameOf(thing)}</span>
          <span className={styles.why}>{whyOf(thing)}</span>
          {hasWords(thing) && (
            <Button
              size="small"
              aria-label={`Bring in ${thing.words.slice(0, 80)}`}
              onPress={() => bringIn([thing])}
            >
              Bring in
            </Button>
          )}
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.group}>
          <Button look="quiet" size="small" onPress={() => setWhole(true)}>
            Show the other {rest.toLocaleString('en-GB')}
          </Button>
        </li>
      )}
    </>
  )
}

/** "running head" */
const reasonOf = (reason: LeftOutReason): string => saysReason(reason, 1).replace(/^1 /, '')

const nameOf = ({ reason }: LeftOut): string => {
  if (reason === 'by-you') return 'Without words'
  const name = reasonOf(reason)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** "running head, page 2" */
function whyOf(thing: LeftOut): string {
  const { reason, words, where } = thing
  const why = reason === 'by-you' ? `${where ?? 'part'} left out by you` : reasonOf(reason)
  const place = reason === 'by-you' ? [] : where ? [where] : []
  const cannot = reason === 'picture' ? ['a picture has no words to cite'] : []
  return [...(words.trim() === '' && reason !== 'by-you' ? [] : [why]), ...place, ...cannot].join(
    ', ',
  )
}
