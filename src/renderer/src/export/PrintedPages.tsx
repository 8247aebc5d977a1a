import { useEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Paper } from '../../../shared/model/export-options.ts'
import type { PreviewedPage } from '../../../shared/model/previewed-pages.ts'
import './printed-pages.css'

type PrintedPagesProps = {
  pages: readonly PreviewedPage[]
  paper: Paper
  onPrinted: () => void
}

/** Pages on their way to the printer: nobody sees them but the paper. */
export function PrintedPages({ pages, paper, onPrinted }: PrintedPagesProps) {
  const sheets = useRef<HTMLDivElement>(null)
  const pictures = useMemo(
    () =>
      pages.map(({ svg }) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg ?? '')}`),
    [pages],
  )
  useEffect(() => {
    let isOver = false
    const images = [...(sheets.current?.querySelectorAll('img') ?? [])]
    addEventListener('afterprint', onPrinted, { once: true })
    void Promise.all(images.map((image) => image.decode())).then(() => {
      if (!isOver) print()
    }, onPrinted)
    return () => {
      isOver = true
      removeEventListener('afterprint', onPrinted)
    }
  }, [onPrinted])
  const [first] = pages
  const isLandscape = first !== undefined && first.width > first.height
  return createPortal(
    <div
      id="printed-pages"
      ref={sheets}
      data-paper={paper}
      data-landscape={isLandscape || undefined}
      aria-hidden="true"
    >
      {pictures.map((picture, at) => (
        <img key={pages[at]?.page} src={picture} alt="" />
      ))}
    </div>,
    document.body,
  )
}
