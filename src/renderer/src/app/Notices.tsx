import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../desk/index.ts'
import { AlertBar } from '../ui/index.ts'

/** What must be told once the app is open, until it is dismissed: a file set aside, a backup opened. */
export function Notices() {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { data } = useQuery(queries.app.about.queryOptions())

  async function dismiss(id: string) {
    await client.app.dismissNotice({ id })
    await cache.invalidateQueries({ queryKey: queries.app.about.key() })
  }
  return (
    <>
      {data?.notices.map(({ id, says }) => (
        <AlertBar key={id} kind="warning" onDismiss={() => void dismiss(id)}>
          <Sentences says={says} />
        </AlertBar>
      ))}
    </>
  )
}

/** What happened stands out; what became of it follows. */
function Sentences({ says }: { says: string }) {
  const [, first, rest] = /^(.+?[.!?]) (.+)$/s.exec(says) ?? []
  if (first === undefined) return says
  return (
    <>
      <strong>{first}</strong> {rest}
    </>
  )
}
