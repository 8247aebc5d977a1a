import { takeDocument } from '../editor/index.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { ChangeTemplateDialog } from '../templates/index.ts'
import { useSignal, useToasts } from '../ui/index.ts'

type AnotherShapeProps = {
  session: PlanSession
  onClose: () => void
}

/** Gives an open plan another template; what other windows write meanwhile is in it. */
export function AnotherShape({ session, onClose }: AnotherShapeProps) {
  const { says } = useToasts()
  return (
    <ChangeTemplateDialog
      question={useSignal(session.summary).question}
      document={useDocument(session)}
      onChange={(reshaped, name) => {
        takeDocument(session.editor, reshaped(session.latest()), 'template')
        says(`Changed the template to “${name}”. Undo takes it back.`)
      }}
      onClose={onClose}
    />
  )
}
