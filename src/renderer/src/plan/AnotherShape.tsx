import type { PlanDocument } from '../../../shared/model/plan.ts'
import { ChangeTemplateDialog } from '../templates/index.ts'
import { usePart, useToasts } from '../ui/index.ts'
import type { Followed } from './follow.ts'

type AnotherShapeProps = {
  question: string
  document: Followed
  /** Puts the reshaped plan in the place of the one there is, as one step. */
  onTake: (document: PlanDocument) => void
  onClose: () => void
}

const whole = (document: PlanDocument): PlanDocument => document

/** Gives an open plan another template; what other windows write meanwhile is in it. */
export function AnotherShape({ question, document, onTake, onClose }: AnotherShapeProps) {
  const { says } = useToasts()
  return (
    <ChangeTemplateDialog
      question={question}
      document={usePart(document, whole)}
      onChange={(reshaped, name) => {
        onTake(reshaped)
        says(`Changed the template to “${name}”. Undo takes it back.`)
      }}
      onClose={onClose}
    />
  )
}
