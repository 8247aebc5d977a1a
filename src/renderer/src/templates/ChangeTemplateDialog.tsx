import { useId, useMemo, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { givenTitles, isSameShape, reshape } from '../../../shared/plan/templates/index.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, Button, Dialog } from '../ui/index.ts'
import styles from './ChangeTemplateDialog.module.css'
import { ShapeOutline } from './ShapeOutline.tsx'
import { saysKept } from './says.ts'
import { TemplateCards } from './TemplateCards.tsx'
import { useTemplates } from './useTemplates.ts'

type ChangeTemplateDialogProps = {
  question: string
  /** The plan as it is shown. */
  document: PlanDocument
  /**
   * @param reshaped gives a plan the shape that was chosen: what is shown comes a moment behind the keys.
   * @param name of the template.
   */
  onChange: (reshaped: (document: PlanDocument) => PlanDocument, name: string) => void
  onClose: () => void
}

/** Gives a plan another shape, and shows beforehand what it will be. */
export function ChangeTemplateDialog({
  question,
  document,
  onChange,
  onClose,
}: ChangeTemplateDialogProps) {
  const formId = useId()
  const { choices, own, error } = useTemplates(question)
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0]
  const given = useMemo(() => givenTitles(question, own), [question, own])
  const reshaped = useMemo(
    () => (chosen ? reshape(document, chosen.shape, given) : document),
    [document, chosen, given],
  )
  const isSame = isSameShape(document, reshaped)

  function change() {
    if (!chosen || isSame) return
    onClose()
    onChange((now) => reshape(now, chosen.shape, given), chosen.name)
  }

  return (
    <Dialog
      title={buttonLabelOf('change-template')}
      size="wide"
      isTall
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={isSame}>
            {buttonLabelOf('change-template')}
          </Button>
        </>
      }
    >
      {error ? <AlertBar kind="failure">{sentenceOf(error)}</AlertBar> : null}
      <div className={styles.sides}>
        <form
          id={formId}
          className={styles.choice}
          onSubmit={(event) => {
            event.preventDefault()
            change()
          }}
        >
          <TemplateCards
            autoFocus
            choices={choices}
            value={chosen?.id ?? ''}
            onChange={setWanted}
            layout="column"
          />
        </form>
        <div className={styles.preview}>
          <h3 className={styles.heading}>The plan as it will be</h3>
          <ShapeOutline label="The plan as it will be" document={reshaped} />
          <p role="status" className={styles.says}>
            {isSame ? 'The plan has this shape already.' : saysKept(document)}
          </p>
        </div>
      </div>
    </Dialog>
  )
}
