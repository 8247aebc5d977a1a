import styles from './Map.module.css'

const weights = [1, 2, 4]

/** What the weight of a line says. It is always in words too. */
export function Legend() {
  return (
    <div className={styles.legend} aria-hidden="true">
      <span>Pieces of evidence</span>
      {weights.map((pieces) => (
        <span key={pieces}>
          <i style={{ blockSize: `${pieces + 1}px` }} />
          {pieces}
        </span>
      ))}
      <span>
        <svg width="20" height="4" aria-hidden="true">
          <path d="M0 2H20" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 4" />
        </svg>
        none
      </span>
    </div>
  )
}
