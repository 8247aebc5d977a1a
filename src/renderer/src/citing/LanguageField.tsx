import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDesk } from '../desk/index.ts'
import { ComboBox } from '../ui/index.ts'

const namesOfLanguages = new Intl.DisplayNames('en-GB', { type: 'language' })

/** In which language a style says what it says itself: "and", "edited by", months. */
export function LanguageField({
  value,
  onChange,
}: {
  value: string
  onChange: (tag: string) => void
}) {
  const { queries } = useDesk()
  const { data } = useQuery(queries.styles.locales.queryOptions({ staleTime: Infinity }))
  const options = useMemo(
    () =>
      [...new Set([value, ...(data ?? [])])]
        .map((tag) => ({ id: tag, label: namesOfLanguages.of(tag) ?? tag }))
        .sort((one, other) => one.label.localeCompare(other.label, 'en-GB')),
    [data, value],
  )
  return (
    <ComboBox
      label="Language of what the style says"
      menuTrigger="input"
      options={options}
      value={value}
      onChange={(tag) => {
        if (tag !== null) onChange(tag)
      }}
    />
  )
}
