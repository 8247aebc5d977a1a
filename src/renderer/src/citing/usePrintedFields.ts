/** Which fields of sources a style prints: what a record is asked for. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import { type PrintedFields, printedByMhra } from '../../../shared/plan/printed-fields.ts'
import { useDesk } from '../desk/index.ts'

/** Until it is known, what MHRA prints. */
export function usePrintedFields(style: StyleChoice): PrintedFields {
  const { queries } = useDesk()
  const { data } = useQuery(
    queries.citing.fields.queryOptions({ input: { style }, placeholderData: keepPreviousData }),
  )
  return data ?? printedByMhra
}
