import { counted } from '../../../../shared/text/counted.ts'

/** "15 new notes, 3 changed, 7 sources": what will be written. */
export function saysWhatHappens({
  fresh,
  changed,
  sources,
}: {
  fresh: number
  changed: number
  sources: number
}): string {
  const parts = [
    ...(fresh > 0 ? [counted(fresh, 'new note')] : []),
    ...(changed > 0
      ? [
          fresh > 0
            ? `${changed.toLocaleString('en-GB')} changed`
            : counted(changed, 'changed note'),
        ]
      : []),
    ...(sources > 0 ? [counted(sources, 'source')] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'Nothing to add'
}
