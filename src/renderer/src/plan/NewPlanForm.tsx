import { ChevronDown, CornerDownLeft } from 'lucide-react'
import { Form } from 'react-aria-components'
import { QuestionRead } from '../templates/index.ts'
import { AlertBar, Button, holdKeys, KeyCap, MenuButton, MenuItem } from '../ui/index.ts'
import styles from './NewPlanForm.module.css'
import { QuestionLine } from './QuestionLine.tsx'
import { createPlan, useNewPlan } from './useNewPlan.ts'

type NewPlanFormProps = {
  /** Whether beginning a plan is what comes next, though no question is typed yet. */
  isNext: boolean
  onTyped: (isTyped: boolean) => void
  onCreated: (id: string) => void
}

/**
 * A plan begun on the page itself: the question where the plan will have it, how it is read, and what makes the
 * plan. What is typed while that is being made is for the plan.
 */
export function NewPlanForm({ isNext, onTyped, onCreated }: NewPlanFormProps) {
  const plan = useNewPlan('', onCreated)
  const template = plan.choices.find(({ id }) => id === plan.template)
  return (
    <Form
      className={styles.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        if (!plan.isReady || plan.isPending) return
        const hold = holdKeys()
        plan.create().then(hold.give, hold.drop)
      }}
    >
      <QuestionLine
        value={plan.question}
        onChange={(question) => {
          plan.setQuestion(question)
          onTyped(question.trim() !== '')
        }}
      />
      <QuestionRead question={plan.asked} />
      <div className={styles.acts}>
        <Button
          type="submit"
          look={isNext || plan.isReady ? 'primary' : 'plain'}
          isDisabled={!plan.isReady}
          isPending={plan.isPending}
        >
          {createPlan}
          <KeyCap>
            <CornerDownLeft size={12} aria-hidden="true" />
          </KeyCap>
        </Button>
        {template && (
          <span className={styles.with}>
            with
            <MenuButton
              label="Template"
              chosen={template.id}
              button={
                <Button
                  size="small"
                  className={styles.template}
                  aria-label={`Template: ${template.name}`}
                >
                  {template.name}
                  <ChevronDown size={12} aria-hidden="true" />
                </Button>
              }
            >
              {plan.choices.map(({ id, name, goodFor, because }) => (
                <MenuItem
                  key={id}
                  id={id}
                  label={name}
                  detail={because ?? goodFor}
                  onAction={() => plan.setTemplate(id)}
                />
              ))}
            </MenuButton>
          </span>
        )}
      </div>
      {plan.failure !== null && <AlertBar kind="failure">{plan.failure}</AlertBar>}
      {plan.ownFailure !== null && (
        <AlertBar kind="warning">{`Your own templates: ${plan.ownFailure}`}</AlertBar>
      )}
    </Form>
  )
}
