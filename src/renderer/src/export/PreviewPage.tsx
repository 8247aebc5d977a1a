import { type CSSProperties, type MouseEvent, useEffect, useState } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import type { PageRegion, PreviewedPage } from '../../../shared/model/previewed-pages.ts'
import styles from './Preview.module.css'

type PreviewPageProps = {
  page: PreviewedPage
  /** How many pages there are. */
  of: number
  onGoTo: (block: Id) => void
}

/** A page as it is printed. A press goes to the block of the plan that stands there; a key, to the first on the page. */
export function PreviewPage({ page, of, onGoTo }: PreviewPageProps) {
  const { svg, width, height, regions } = page
  const picture = usePicture(svg)
  const [pointed, setPointed] = useState<PageRegion | null>(null)
  const named = regions.filter(({ planBlock }) => planBlock !== undefined)

  const regionAt = (event: MouseEvent): PageRegion | null => {
    const box = event.currentTarget.getBoundingClientRect()
    const y = ((event.clientY - box.top) / box.height) * height
    return named.find(({ top, bottom }) => y >= top && y < bottom) ?? null
  }
  return (
    <button
      type="button"
      className={styles.page}
      style={{ '--ratio': width / height } as CSSProperties}
      onPointerMove={(event) => setPointed(regionAt(event))}
      onPointerLeave={() => setPointed(null)}
      onClick={(event) => {
        // Of a key there is no place on the page.
        const region = event.detail === 0 ? named[0] : regionAt(event)
        if (region?.planBlock) onGoTo(region.planBlock)
      }}
    >
      {svg !== null && picture !== null ? (
        <img src={picture} alt={`Page ${page.page} of ${of}`} draggable={false} />
      ) : (
        <span className={styles.unshown}>
          {svg === null && `There is too much on page ${page.page} to show it here.`}
        </span>
      )}
      {pointed && (
        <span
          aria-hidden="true"
          className={styles.pointed}
          style={{
            insetBlockStart: `${(pointed.top / height) * 100}%`,
            blockSize: `${((pointed.bottom - pointed.top) / height) * 100}%`,
          }}
        />
      )}
    </button>
  )
}

/** The address of a picture for as long as it is shown. */
function usePicture(svg: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (svg === null) return setAddress(null)
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return address
}
