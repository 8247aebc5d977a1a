import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import { saysUnprintable } from '../../../shared/text/says-unprintable.ts'
import { sentenceOf } from '../desk/index.ts'
import type { PlanSession } from '../session/index.ts'
import { AlertBar, Dialog, Segmented, useMedia } from '../ui/index.ts'
import { isCounted, layoutOf } from './bearing.ts'
import styles from './ExportDialog.module.css'
import { ExportFoot } from './ExportFoot.tsx'
import { pagesOf } from './formats.ts'
import { Options } from './Options.tsx'
import { Preview } from './Preview.tsx'
import { PrintedPages } from './PrintedPages.tsx'
import { printingOf } from './printing.ts'
import { useCopy } from './useCopy.ts'
import { useExport } from './useExport.ts'
import { useExportChoice } from './useExportChoice.ts'
import { useFillIn } from './useFillIn.tsx'
import { useMissing } from './useMissing.ts'
import { usePreview } from './usePreview.ts'
import { usePrint } from './usePrint.ts'
import { WordCount } from './WordCount.tsx'

export type ExportDialogProps = {
  plan: PlanSummary
  /** Null while it cannot be read. */
  session: PlanSession | null
  /** In which style it cites. */
  styleChoice: StyleChoice
  /** What shows that style, and may choose another. */
  style: ReactNode
  isOpen: boolean
  onClose: () => void
  /** Resolves when what is on the screen is saved: an export is of the saved plan. */
  onBeforeExport: () => Promise<void>
  /** Closes the dialog, with the caret at that place of the plan; null for the plan as a whole. */
  onGoTo: (place: Whereto | null) => void
}

/** Shows what a plan is exported as, and makes a file of it that the person keeps. docs/decisions/186 */
export function ExportDialog(props: ExportDialogProps) {
  return props.isOpen ? <OpenExportDialog {...props} /> : null
}

const parts = [
  { id: 'options', label: 'Options' },
  { id: 'pages', label: 'Pages' },
] as const

function OpenExportDialog(props: ExportDialogProps) {
  const { plan, session, styleChoice, style, onClose, onBeforeExport, onGoTo } = props
  const formId = useId()
  const choice = useExportChoice(plan.id)
  const { format, options } = choice.chosen
  const isPrinted = format !== 'linchpin'
  const printing = printingOf(plan.id, styleChoice, choice.chosen)
  const [shown, setShown] = useState<(typeof parts)[number]['id']>('options')

  const hasRoom = useMedia('(width >= 1200px)')
  const isWide = ['one-page', 'register'].includes(layoutOf(format, options))
  const many = hasRoom && !isWide ? 2 : 1
  const saving = useSaved(onBeforeExport)
  const preview = usePreview(printing, many, saving.isSaved && isPrinted)

  const exporting = useExport({ onBeforeExport, onKept: onClose })
  const copying = useCopy(onBeforeExport)
  const printed = usePrint(onBeforeExport)
  const lacking = useMissing(plan.question, session, styleChoice)
  const { form, fillIn } = useFillIn()
  const failure = [exporting.error, copying.error, printed.error, saving.error].find(Boolean)

  function close() {
    exporting.stop()
    onClose()
  }
  /** What was made, or failed, was of what was chosen before. */
  function anew<Given extends unknown[]>(act: (...given: Given) => void) {
    return (...given: Given) => {
      exporting.stop()
      copying.reset()
      printed.reset()
      act(...given)
    }
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    preview.turn(event.key === 'PageUp' ? -1 : 1)
  }

  return (
    <>
      <Dialog
        title="Export plan"
        detail={plan.question}
        size="window"
        isOpen
        onClose={close}
        footer={
          <ExportFoot
            formId={formId}
            isPrinted={isPrinted}
            isSaving={exporting.isPending}
            isCopying={copying.isPending}
            isPrinting={printed.isPending}
            isWarned={exporting.unprintable !== null}
            onCopy={() => copying.mutate(printing)}
            onPrint={() => printed.mutate(printing)}
            onStop={exporting.stop}
            onCancel={close}
          />
        }
      >
        <form
          id={formId}
          noValidate
          className={styles.dialog}
          onKeyDown={onKeyDown}
          onSubmit={(event) => {
            event.preventDefault()
            if (!exporting.isPending) exporting.start({ ...printing, format })
          }}
        >
          <Segmented
            label="Shown"
            className={styles.switch}
            options={parts}
            value={shown}
            onChange={setShown}
          />
          <div className={styles.columns} data-shown={shown}>
            {isPrinted ? (
              <Preview
                preview={preview}
                many={many}
                under={pagesOf(format)}
                count={
                  isCounted(format, options) && (
                    <WordCount
                      says={preview.shown?.wordCount ?? ''}
                      rule={options.words}
                      onChange={anew((words) => choice.setOptions({ words }))}
                    />
                  )
                }
                onGoTo={(block) => onGoTo({ block, line: 'first' })}
              />
            ) : (
              <section className={styles.file} aria-label="Plan file">
                <p>The plan with its evidence and its sources, as it is.</p>
                <p>Whoever opens it in Linchpin has it all in their own library.</p>
              </section>
            )}
            <Options
              chosen={choice.chosen}
              choose={anew(choice.choose)}
              setOptions={anew(choice.setOptions)}
              lacking={lacking}
              style={style}
              onFillIn={fillIn}
              onGoTo={onGoTo}
            />
          </div>
          <div className={styles.messages}>
            {exporting.unprintable && (
              <AlertBar kind="warning">
                {saysUnprintable(exporting.unprintable)} They would be hollow squares; a Word
                document keeps them.
              </AlertBar>
            )}
            {failure != null && <AlertBar kind="failure">{sentenceOf(failure)}</AlertBar>}
          </div>
        </form>
      </Dialog>
      {form}
      {printed.pages && (
        <PrintedPages pages={printed.pages} paper={options.paper} onPrinted={printed.onPrinted} />
      )}
    </>
  )
}

/** Saves the plan once, as the dialog opens: nothing in it changes while that is there. */
function useSaved(save: () => Promise<void>): { isSaved: boolean; error: unknown } {
  const [state, setState] = useState<{ isSaved: boolean; error: unknown }>(unsaved)
  const [begin] = useState(() => save)
  useEffect(() => {
    begin().then(
      () => setState({ isSaved: true, error: null }),
      (error: unknown) => setState({ isSaved: false, error }),
    )
  }, [begin])
  return state
}

const unsaved = { isSaved: false, error: null }
