import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { QuestionRead, TemplateCards } from '../templates/index.ts'
import { AlertBar, FormDialog } from '../ui/index.ts'
import styles from './dialogs.module.css'
import { QuestionField } from './QuestionField.tsx'
import { createPlan, useNewPlan } from './useNewPlan.ts'

type NewPlanDialogProps = {
  /** To begin with: what a note is headed with, or ''. */
  question: string
  onClose: () => void
  onCreated: (id: string) => void
}

/** Asks for the question and a template, and makes the plan. */
export function NewPlanDialog({ question, onClose, onCreated }: NewPlanDialogProps) {
  const plan = useNewPlan(question, (id) => {
    onClose()
    onCreated(id)
  })
  return (
    <FormDialog
      title={buttonLabelOf('new-plan')}
      size="large"
      isOpen
      onClose={onClose}
      submit={createPlan}
      isReady={plan.isReady}
      isPending={plan.isPending}
      failure={plan.failure}
      onSubmit={plan.create}
      className={styles.form}
    >
      <div className={styles.asked}>
        <QuestionField
          placeholder="Was Stalinism a consequence of Leninism?"
          description="The essay title, as it is set."
          value={plan.question}
          onChange={plan.setQuestion}
        />
        <QuestionRead question={plan.asked} />
      </div>
      <TemplateCards choices={plan.choices} value={plan.template} onChange={plan.setTemplate} />
      {plan.ownFailure !== null && (
        <AlertBar kind="warning">{`Your own templates: ${plan.ownFailure}`}</AlertBar>
      )}
    </FormDialog>
  )
}
