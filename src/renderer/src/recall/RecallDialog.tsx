import { Brain } from 'lucide-react'
import { Fragment } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import {
  type PlanDocument,
  type PlanSummary,
  planDocumentVersion,
} from '../../../shared/model/plan.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, Button, Dialog, EmptyState, Skeleton } from '../ui/index.ts'
import { Outcomes } from './Outcomes.tsx'
import { Rebuild } from './Rebuild.tsx'
import { Scores } from './Scores.tsx'
import { useSavedPlan, useScores, useTry } from './useRecall.ts'

type RecallDialogProps = {
  plan: PlanSummary
  /** Saves what is not saved yet, so that it is asked for too. */
  onSave: () => Promise<void>
  onClose: () => void
}

/** What there is to rebuild until the plan has been read. */
const nothing: PlanDocument = { version: planDocumentVersion, blocks: [] }

/**
 * The plan rebuilt from memory: its evidence hidden, then compared, then scored. What is written stays when
 * it is closed, until its score is kept. It opens at once and is one dialog throughout: else it would not
 * know where the focus goes back to.
 */
export function RecallDialog({ plan, onSave, onClose }: RecallDialogProps) {
  const { data, error, refetch } = useSavedPlan(plan.id, onSave)
  const { data: scores = [] } = useScores(plan.id)
  const question = data?.question ?? plan.question
  const rebuilt = useTry(plan.id, question, data?.document ?? nothing)
  const { outcome, places, draft } = rebuilt
  const isRead = data !== undefined && !error
  const hasEvidence = isRead && places.some(({ evidence }) => evidence.length > 0)
  const isWritten = places.some(({ id }) => draft.written[id]?.trim())
  return (
    <Dialog
      title={buttonLabelOf('recall')}
      size="large"
      isTall
      hidesBehind
      isOpen
      onClose={onClose}
      closesOutside={!isRead}
      footer={
        hasEvidence &&
        (outcome ? (
          // Keys of their own: the button that compares must not become the one that keeps, under the same finger.
          <Fragment key="compared">
            <Button onPress={rebuilt.goOn}>Go on writing</Button>
            <Button
              look="primary"
              onPress={() => void rebuilt.keep().then((isKept) => isKept && onClose())}
            >
              Keep this score
            </Button>
          </Fragment>
        ) : (
          <Fragment key="writing">
            <Button onPress={onClose}>Close</Button>
            <Button look="primary" isDisabled={!isWritten} onPress={rebuilt.compare}>
              Compare
            </Button>
          </Fragment>
        ))
      }
    >
      {error && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      {!isRead && !error && <Skeleton lines={8} label="Loading the plan" />}
      {isRead && !hasEvidence && (
        <EmptyState icon={<Brain size={20} />} title="There is no evidence to recall yet">
          Put evidence into the points of your plan, then come back and rebuild it from memory.
        </EmptyState>
      )}
      {hasEvidence && outcome && (
        <Outcomes places={places} outcome={outcome} judge={rebuilt.judge} />
      )}
      {hasEvidence && !outcome && (
        <>
          <Rebuild {...{ places, draft, question, scores }} change={rebuilt.change} />
          <Scores scores={scores} />
        </>
      )}
    </Dialog>
  )
}
