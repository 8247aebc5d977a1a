import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { FormDialog } from '../ui/index.ts'
import styles from './dialogs.module.css'
import { QuestionField } from './QuestionField.tsx'
import { isQuestion } from './question-fault.ts'

/** Changes the question of a plan. */
export function RenameDialog({ plan, onClose }: { plan: PlanSummary; onClose: () => void }) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const [question, setQuestion] = useState(plan.question)
  const rename = useMutation({
    mutationFn: () => client.plans.rename({ id: plan.id, question: question.trim() }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      onClose()
    },
  })

  const isReady = isQuestion(question)

  return (
    <FormDialog
      title={buttonLabelOf('rename-plan')}
      isOpen
      onClose={onClose}
      submit={buttonLabelOf('rename-plan')}
      isReady={isReady}
      isPending={rename.isPending}
      failure={rename.isError ? sentenceOf(rename.error) : null}
      onSubmit={() => rename.mutateAsync()}
      className={styles.form}
    >
      <QuestionField value={question} onChange={setQuestion} />
    </FormDialog>
  )
}
