import type { Recall } from '../../../shared/model/version.ts'
import { saysMoment, saysWhen } from '../../../shared/text/when.ts'
import styles from './Recall.module.css'

/** How earlier tries went, the latest first: each in words, with a bar as long as its share. */
export function Scores({ scores }: { scores: readonly Recall[] }) {
  if (scores.length === 0) return null
  return (
    <section className={styles.scores}>
      <h3 className={styles.name}>Earlier tries</h3>
      <ul aria-label="Earlier tries">
        {scores.map(({ id, made, found, of }) => (
          <li key={id} className={styles.try}>
            <time dateTime={made} title={saysMoment(made)}>
              {saysWhen(made)}
            </time>
            <span className={styles.track} aria-hidden="true">
              <span style={{ inlineSize: `${of > 0 ? (found / of) * 100 : 0}%` }} />
            </span>
            <b>{`${found} of ${of}`}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
