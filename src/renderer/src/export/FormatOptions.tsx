import type { Layout } from '../../../shared/model/export-options.ts'
import { PictureChoice, RadioGroup } from '../ui/index.ts'
import type { Choosable } from './bearing.ts'
import { formats } from './formats.ts'
import { LayoutDrawing } from './LayoutDrawing.tsx'
import styles from './Options.module.css'
import type { Chosen } from './useExportChoice.ts'

const drawn = (id: Layout, label: string) => ({
  id,
  label,
  picture: <LayoutDrawing layout={id} />,
})
const layouts = [
  drawn('full', 'Full plan'),
  drawn('one-page', 'One-page grid'),
  drawn('draft', 'Essay draft'),
  drawn('register', 'Evidence register'),
  drawn('cards', 'Revision cards'),
]

type FormatOptionsProps = {
  chosen: Chosen
  bears: ReadonlySet<Choosable>
  choose: (part: Partial<Chosen>) => void
}

/** What is made, and how it is laid out. */
export function FormatOptions({ chosen, bears, choose }: FormatOptionsProps) {
  const { format, options } = chosen
  return (
    <>
      <div className={styles.group}>
        <RadioGroup
          label="Format"
          autoFocus
          layout="grid"
          options={formats}
          value={format}
          onChange={(format) => choose({ format })}
        />
      </div>
      {bears.has('layout') && (
        <div className={styles.group}>
          <PictureChoice
            label="Layout"
            options={layouts}
            value={options.layout}
            onChange={(layout) => choose({ options: { ...options, layout } })}
          />
        </div>
      )}
    </>
  )
}
