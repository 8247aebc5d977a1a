import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { templates } from '../../../shared/plan/templates/index.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, Dialog, RadioGroup, TextArea } from '../ui/index.ts'
import styles from './dialogs.module.css'
import { faultIn, isQuestion } from './question-fault.ts'

type NewPlanDialogProps = {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

const formId = 'new-plan'

/** Asks for the question and a template, and makes the plan. */
export function NewPlanDialog({ isOpen, onClose, onCreated }: NewPlanDialogProps) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const [question, setQuestion] = useState('')
  const [template, setTemplate] = useState('for-and-against')
  const own = useQuery({ ...queries.templates.list.queryOptions(), enabled: isOpen }).data ?? []
  const create = useMutation({
    mutationFn: () => client.plans.create({ question: question.trim(), template }),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
      close()
      onCreated(id)
    },
  })

  function close() {
    setQuestion('')
    create.reset()
    onClose()
  }
  const isReady = isQuestion(question)

  return (
    <Dialog
      title="New plan"
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            form={formId}
            isDisabled={!isReady}
            isPending={create.isPending}
          >
            Create plan
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className={styles.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady && !create.isPending) create.mutate()
        }}
      >
        <TextArea
          label="Question"
          placeholder="Was Stalinism a consequence of Leninism?"
          description="The essay title, as it is set."
          rows={2}
          autoFocus
          fault={faultIn(question)}
          value={question}
          onChange={setQuestion}
          onKeyDown={(event) => {
            // React Aria keeps keys to the field unless it is told to pass them on: Esc closes the dialog.
            if (event.key !== 'Enter' || event.shiftKey) return event.continuePropagation()
            event.preventDefault()
            if (isReady && !create.isPending) create.mutate()
          }}
        />
        <RadioGroup
          label="Template"
          options={[...templates, ...own].map(({ id, name, goodFor }) => ({
            id,
            label: name,
            detail: goodFor || 'A template of your own.',
          }))}
          value={template}
          onChange={setTemplate}
        />
        {create.isError && <AlertBar kind="failure">{sentenceOf(create.error)}</AlertBar>}
      </Form>
    </Dialog>
  )
}
