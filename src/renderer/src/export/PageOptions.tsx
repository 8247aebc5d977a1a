import type { ReactNode } from 'react'
import {
  type ExportOptions,
  type Layout,
  lineSpacings,
} from '../../../shared/model/export-options.ts'
import { Segmented, Stepper } from '../ui/index.ts'
import type { Choosable } from './bearing.ts'
import { OptionRow } from './OptionRow.tsx'
import styles from './Options.module.css'

const papers = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
] as const

const spacingWords: Readonly<Record<(typeof lineSpacings)[number], string>> = {
  1: 'Single',
  1.15: '1.15',
  1.5: '1.5 lines',
  2: 'Double',
}
const spacings = lineSpacings.map((spacing) => ({
  id: String(spacing),
  label: spacingWords[spacing],
}))

/** What a layout has where no spacing is chosen (docs/decisions/181). */
const ownSpacing: Readonly<Record<Layout, (typeof lineSpacings)[number]>> = {
  full: 1.15,
  draft: 2,
  'one-page': 1,
  register: 1,
  cards: 1.15,
}

type PageOptionsProps = {
  options: ExportOptions
  bears: ReadonlySet<Choosable>
  setOptions: (part: Partial<ExportOptions>) => void
  /** What shows the style and chooses another. */
  style: ReactNode
}

/** How it cites, and how its pages are set. */
export function PageOptions({ options, bears, setOptions, style }: PageOptionsProps) {
  const { paper, textSize, layout } = options
  const spacing = options.lineSpacing ?? ownSpacing[layout]
  if (!bears.has('style') && !bears.has('paper')) return null
  return (
    <div className={styles.group}>
      {bears.has('style') && <OptionRow label="Style">{style}</OptionRow>}
      {bears.has('paper') && (
        <OptionRow label="Paper">
          <Segmented
            label="Paper"
            options={papers}
            value={paper}
            onChange={(paper) => setOptions({ paper })}
          />
          <span className={styles.beside}>
            <span className={styles.label} aria-hidden="true">
              Text
            </span>
            <Stepper
              label="Text size"
              value={textSize}
              least={8}
              most={16}
              step={0.5}
              says={(size) => `${size} pt`}
              onChange={(textSize) => setOptions({ textSize })}
            />
          </span>
        </OptionRow>
      )}
      {bears.has('lineSpacing') && (
        <OptionRow label="Spacing">
          <Segmented
            label="Line spacing"
            options={spacings}
            value={String(spacing)}
            onChange={(id) => {
              const lineSpacing = lineSpacings.find((spacing) => String(spacing) === id) ?? null
              setOptions({ lineSpacing })
            }}
          />
        </OptionRow>
      )}
    </div>
  )
}
