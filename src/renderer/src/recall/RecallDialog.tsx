import { Brain } from 'lucide-react'
import { Fragment } from 'react'
import type { Plan, PlanSummary } from '../../../shared/model/plan.ts'
import { sentenceOf } from '../desk/index.ts'
import { AlertBar, Button, Dialog, EmptyState, Skeleton } from '../ui/index.ts'
import { Outcomes } from './Outcomes.tsx'
import { Rebuild } from './Rebuild.tsx'
import { Scores } from './Scores.tsx'
import { useSavedPlan, useScores, useTry } from './useRecall.ts'

type RecallDialogProps = { plan: PlanSummary; onClose: () => void }

/**
 * The plan rebuilt from memory: its evidence hidden, then compared, then scored. What is written stays when
 * it is closed, until its score is kept.
 */
export function RecallDialog({ plan, onClose }: RecallDialogProps) {
  const { data, error, refetch } = useSavedPlan(plan.id)
  if (data && !error) return <Begun plan={data} onClose={onClose} />
  return (
    <Dialog title="Recall" size="large" isTall hidesBehind isOpen onClose={onClose} closesOutside>
      {error ? (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void refetch() }}>
          {sentenceOf(error)}
        </AlertBar>
      ) : (
        <Skeleton lines={8} label="Loading the plan" />
      )}
    </Dialog>
  )
}

function Begun({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { data: scores = [] } = useScores(plan.id)
  const rebuilt = useTry(plan.id, plan.question, plan.document)
  const { outcome, places, draft } = rebuilt
  const hasEvidence = places.some(({ evidence }) => evidence.length > 0)
  const isWritten = places.some(({ id }) => draft.written[id]?.trim())
  return (
    <Dialog
      title="Recall"
      size="large"
      isTall
      hidesBehind
      isOpen
      onClose={onClose}
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
      {!hasEvidence && (
        <EmptyState icon={<Brain size={20} />} title="There is no evidence to recall yet">
          Put evidence into the points of your plan, then come back and rebuild it from memory.
        </EmptyState>
      )}
      {hasEvidence && outcome && (
        <Outcomes places={places} outcome={outcome} judge={rebuilt.judge} />
      )}
      {hasEvidence && !outcome && (
        <>
          <Rebuild places={places} draft={draft} change={rebuilt.change} question={plan.question} />
          <Scores scores={scores} />
        </>
      )}
    </Dialog>
  )
}
