import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { QuestionRead, TemplateCards, useTemplates } from '../templates/index.ts'
import { AlertBar, FormDialog, useDebounced } from '../ui/index.ts'
import styles from './dialogs.module.css'
import { QuestionField } from './QuestionField.tsx'
import { isQuestion } from './question-fault.ts'

type NewPlanDialogProps = {
  /** To begin with: what a note is headed with, or ''. */
  question: string
  onClose: () => void
  onCreated: (id: string) => void
}

/** How long one has stopped typing when the question is read, in milliseconds. */
const restMs = 200

/** Asks for the question and a template, and makes the plan. */
export function NewPlanDialog({ question: given, onClose, onCreated }: NewPlanDialogProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const [question, setQuestion] = useState(given)
  const asked = useDebounced(question, restMs)
  const { choices, error } = useTemplates(asked)
  /** What the person chose; until then, the template that fits the question. */
  const [chosen, setChosen] = useState<string | null>(null)
  const create = useMutation({
    mutationFn: () =>
      client.plans.create({
        question: question.trim(),
        // Without one, it is proposed from the question as it stands, which may not have been read here yet.
        ...(chosen !== null && { template: chosen }),
      }),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      onClose()
      onCreated(id)
    },
  })

  const isReady = isQuestion(question)

  return (
    <FormDialog
      title={buttonLabelOf('new-plan')}
      size="large"
      isOpen
      onClose={onClose}
      submit="Create plan"
      isReady={isReady}
      isPending={create.isPending}
      failure={create.isError ? sentenceOf(create.error) : null}
      onSubmit={() => create.mutateAsync()}
      className={styles.form}
    >
      <div className={styles.asked}>
        <QuestionField
          placeholder="Was Stalinism a consequence of Leninism?"
          description="The essay title, as it is set."
          value={question}
          onChange={setQuestion}
        />
        <QuestionRead question={asked} />
      </div>
      <TemplateCards
        choices={choices}
        value={chosen ?? choices[0]?.id ?? ''}
        onChange={setChosen}
      />
      {error ? (
        <AlertBar kind="warning">{`Your own templates: ${sentenceOf(error)}`}</AlertBar>
      ) : null}
    </FormDialog>
  )
}
