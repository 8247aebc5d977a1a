import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, IconButton } from '../ui/index.ts'
import styles from './Preview.module.css'
import { PreviewPage } from './PreviewPage.tsx'
import { SettingBar } from './SettingBar.tsx'
import { saysPages } from './spreads.ts'
import type { Preview as Previewed } from './usePreview.ts'

type PreviewProps = {
  preview: Previewed
  /** How many pages are shown at a time. */
  many: number
  /** What is to be known of pages in this format. */
  under: string | null
  /** Stands beside the pages' numbers. */
  count: ReactNode
  onGoTo: (block: Id) => void
}

/** The PDF's own pages, and what turns them. */
export function Preview({ preview, many, under, count, onGoTo }: PreviewProps) {
  const { shown, isSetting, error } = preview
  const pages = shown?.pages ?? 0
  const numbers = shown?.images.map(({ page }) => page) ?? []
  return (
    <section className={styles.preview} aria-label="Preview">
      <div className={styles.bar}>
        <span className={styles.numbers} aria-live="polite">
          {saysPages(numbers, pages)}
        </span>
        {pages > many && (
          <span className={styles.turning}>
            <IconButton
              size="small"
              label={many > 1 ? 'Pages before' : 'Page before'}
              keys="PageUp"
              icon={<ChevronLeft size={14} />}
              isDisabled={!preview.canTurn(-1)}
              onPress={() => preview.turn(-1)}
            />
            <IconButton
              size="small"
              label={many > 1 ? 'Next pages' : 'Next page'}
              keys="PageDown"
              icon={<ChevronRight size={14} />}
              isDisabled={!preview.canTurn(1)}
              onPress={() => preview.turn(1)}
            />
          </span>
        )}
        {isSetting && <SettingBar />}
        <span className={styles.end}>{count}</span>
      </div>
      {shown?.overflows && <AlertBar kind="warning">{shown.overflows}</AlertBar>}
      {error !== null && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: preview.retry }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      <div className={styles.pages} data-many={many}>
        {shown?.images.map((page) => (
          // Pages that take each other's place are one: the old one stays until the new one can be seen.
          <PreviewPage key={page.page % many} page={page} of={pages} onGoTo={onGoTo} />
        ))}
        {shown && shown.images.length === 0 && (
          <p className={styles.none}>
            {pages > 0
              ? `There are ${pages.toLocaleString('en-GB')} pages: too many to be shown here.`
              : 'There is nothing to print yet.'}
          </p>
        )}
      </div>
      {under && <p className={styles.under}>{under}</p>}
    </section>
  )
}
