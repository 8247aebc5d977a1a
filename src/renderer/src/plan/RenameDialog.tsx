import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, Dialog, TextArea } from '../ui/index.ts'
import styles from './dialogs.module.css'
import { faultIn, isQuestion } from './question-fault.ts'

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

  return (
    <Dialog
      title="Change the question"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={!isQuestion(question)}
            isPending={rename.isPending}
            onPress={() => rename.mutate()}
          >
            Change the question
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextArea
          label="Question"
          rows={2}
          autoFocus
          fault={faultIn(question)}
          value={question}
          onChange={setQuestion}
        />
        {rename.isError && <AlertBar kind="failure">{sentenceOf(rename.error)}</AlertBar>}
      </div>
    </Dialog>
  )
}
