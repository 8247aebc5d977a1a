import type { ExportOptions, Split } from '../../../shared/model/export-options.ts'
import { listedUnder } from '../../../shared/model/listed-under.ts'
import type { Source } from '../../../shared/model/source.ts'
import { Select, Switch } from '../ui/index.ts'
import type { Choosable } from './bearing.ts'
import { OptionRow } from './OptionRow.tsx'
import styles from './Options.module.css'

const splits = [
  { id: 'none', label: 'All in one list' },
  { id: 'primary-secondary', label: 'Primary and secondary' },
  { id: 'kind', label: 'By kind' },
  { id: 'tag', label: 'By tag' },
] as const

type BibliographyOptionsProps = {
  options: ExportOptions
  bears: ReadonlySet<Choosable>
  setOptions: (part: Partial<ExportOptions>) => void
  /** The sources that are cited. */
  cited: readonly Source[]
}

/** What is listed at the end, and what a Word document takes along. */
export function BibliographyOptions(props: BibliographyOptionsProps) {
  const { options, bears, setOptions, cited } = props
  if (!bears.has('split') && !bears.has('liveCitations')) return null
  return (
    <div className={styles.group}>
      {bears.has('split') && (
        <OptionRow label="Listed">
          <Select
            label="Bibliography"
            hideLabel
            className={styles.whole}
            options={splits}
            value={options.split}
            onChange={(split) => setOptions({ split })}
            description={saysListed(cited, options.split)}
          />
        </OptionRow>
      )}
      {bears.has('liveCitations') && (
        <Switch
          label="Live Zotero citations"
          detail="Zotero’s own plug-in for Word goes on with them"
          isSelected={options.liveCitations}
          onChange={(liveCitations) => setOptions({ liveCitations })}
        />
      )}
      {bears.has('carriesPlan') && (
        <Switch
          label="Carry the plan"
          detail="The document can be opened in Linchpin again"
          isSelected={options.carriesPlan}
          onChange={(carriesPlan) => setOptions({ carriesPlan })}
        />
      )}
    </div>
  )
}

/** "Primary sources 2, secondary sources 8"; nothing where nothing is parted. */
export function saysListed(cited: readonly Source[], split: Split): string | undefined {
  if (split === 'none' || cited.length === 0) return undefined
  const groups = Map.groupBy(cited, (source) => listedUnder(source, split))
  return [...groups]
    .map(([heading, { length }]) => `${heading} ${length}`)
    .sort((one, other) => one.localeCompare(other, 'en-GB'))
    .join(', ')
}
