import { useQuery } from '@tanstack/react-query'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { counted } from '../../../shared/text/counted.ts'
import { useDesk } from '../desk/index.ts'
import { Button, Skeleton } from '../ui/index.ts'
import { SamplePicture } from './SamplePicture.tsx'
import styles from './WelcomeSample.module.css'

type WelcomeSampleProps = {
  isAdding: boolean
  onOpen: () => void
}

/** What can be looked at before one has notes: what is in it, and how it looks when it is open. */
export function WelcomeSample({ isAdding, onOpen }: WelcomeSampleProps) {
  const { queries } = useDesk()
  // It comes with the app, and is the same for as long as that runs. Without it, it can be opened all the same.
  const { data: sample, isPending } = useQuery(
    queries.sample.look.queryOptions({ staleTime: Number.POSITIVE_INFINITY }),
  )
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        {isPending && <Skeleton lines={2} label="Looking at the sample" />}
        {sample && (
          <>
            <p className={styles.name}>{sample.name}</p>
            <p className={styles.detail}>
              {`${counted(sample.notes, 'note')}, ${counted(sample.snippets, 'snippet')}, ${counted(sample.sources, 'source')} and a half-made plan`}
            </p>
          </>
        )}
        <Button className={styles.open} isPending={isAdding} onPress={onOpen}>
          {buttonLabelOf('open-sample')}
        </Button>
      </div>
      <div className={styles.view} inert>
        {sample && <SamplePicture sample={sample} />}
      </div>
    </div>
  )
}
