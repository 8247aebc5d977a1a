import type { ReactNode } from 'react'
import type { Source } from '../../../shared/model/source.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import { BibliographyOptions } from './BibliographyOptions.tsx'
import { bearingOn, layoutOf } from './bearing.ts'
import { FormatOptions } from './FormatOptions.tsx'
import { MissingFirst } from './MissingFirst.tsx'
import styles from './Options.module.css'
import { PageOptions } from './PageOptions.tsx'
import { PrintedOptions } from './PrintedOptions.tsx'
import type { useExportChoice } from './useExportChoice.ts'
import type { Lacking } from './useMissing.ts'

type OptionsProps = ReturnType<typeof useExportChoice> & {
  lacking: Lacking
  style: ReactNode
  onFillIn: (source: Source) => void
  onGoTo: (place: Whereto | null) => void
}

/** What is missing, and what is chosen: of the options, those that bear on what is made. */
export function Options(props: OptionsProps) {
  const { chosen, choose, setOptions, lacking, style, onFillIn, onGoTo } = props
  const { format, author } = chosen
  const bears = bearingOn(format, chosen.options)
  const options = { ...chosen.options, layout: layoutOf(format, chosen.options) }
  const shared = { options, bears, setOptions }
  return (
    <section className={styles.options} aria-label="Options">
      {format !== 'linchpin' && (
        <MissingFirst missing={lacking.missing} onFillIn={onFillIn} onGoTo={onGoTo} />
      )}
      <FormatOptions chosen={chosen} bears={bears} choose={choose} />
      <PageOptions {...shared} style={style} />
      <PrintedOptions {...shared} author={author} onAuthor={(author) => choose({ author })} />
      <BibliographyOptions {...shared} cited={lacking.cited} />
    </section>
  )
}
