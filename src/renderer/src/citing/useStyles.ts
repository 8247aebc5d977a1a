/** The styles that answer to what is typed. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { StyleSummary } from '../../../shared/model/citation-style.ts'
import { counted } from '../../../shared/text/counted.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'

/** More are not looked through: whoever wants another types more of its name. */
const most = 100
const none: readonly StyleSummary[] = []

export function useStyles(words: string): {
  styles: readonly StyleSummary[]
  /** How many there are, in words; undefined while that is not known. */
  says: string | undefined
  /** That nothing was found, and what is near. */
  nothing: string | null
  failure: string | null
} {
  const { queries } = useDesk()
  const typed = words.trim()
  const { data, error } = useQuery(
    queries.styles.search.queryOptions({
      input: { words: typed, limit: most },
      placeholderData: keepPreviousData,
    }),
  )
  const near = data?.near ?? none
  const exact = data?.styles ?? none
  const says = exact.length >= most ? `${most} and more` : counted(exact.length, 'style')
  const nothing = `No style is called “${typed}”.${near.length > 0 ? ' These have names like it.' : ''}`
  return {
    styles: exact.length > 0 ? exact : near,
    says: data && typed !== '' ? says : undefined,
    nothing: data && exact.length === 0 ? nothing : null,
    failure: error ? sentenceOf(error) : null,
  }
}
