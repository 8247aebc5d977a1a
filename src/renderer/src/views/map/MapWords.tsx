import { stanceLooks } from '../../editor/index.ts'
import { KindIcon, kindLooks } from '../../library/index.ts'
import { Sign } from '../../ui/index.ts'
import { Words } from '../shared/Words.tsx'
import { WordsCard, type WordsCardProps } from '../shared/WordsCard.tsx'
import type { ViewProps } from '../view.ts'
import { useMapActs } from './acts.ts'
import type { CardOf, MapItem } from './model/items.ts'

type MapWordsProps = Pick<WordsCardProps, 'of' | 'within' | 'onEscape' | 'onEnter' | 'onLeave'> &
  Pick<ViewProps, 'onShowSnippet' | 'onShowInDocument'> & {
    item: MapItem
    /** The point it is of, if it is evidence of one or the point itself. */
    point: CardOf<'point'> | null
  }

/** The words of a card in whole, with what is known of them. */
export function MapWords(props: MapWordsProps) {
  const { item, point, of, within, onEscape, onEnter, onLeave, onShowSnippet, onShowInDocument } =
    props
  const { card, blockId } = item
  const { labelOf } = useMapActs()
  const kind = card.kind === 'evidence' ? card.snippetKind : undefined
  const snippet = card.kind === 'evidence' ? card.snippetId : undefined
  return (
    <WordsCard
      label={labelFor(item, point)}
      of={of}
      within={within}
      others="[data-item]"
      head={
        <>
          {point && (
            <span>
              <Sign name={point.stance} /> Point {point.number}, {stanceLooks[point.stance].label}
            </span>
          )}
          {kind && (
            <span>
              <KindIcon kind={kind} size={13} /> {kindLooks[kind].label}
            </span>
          )}
        </>
      }
      words={
        card.kind === 'evidence' ? (
          card.words
        ) : 'line' in card && card.line ? (
          <Words content={card.line.content} labelOf={labelOf} />
        ) : null
      }
      facts={
        card.kind === 'evidence'
          ? [
              ['Date', card.date || 'undated'],
              ['Source', card.source || 'No source'],
              ...(card.flag ? ([['Check', card.flag.says]] as const) : []),
            ]
          : []
      }
      acts={[
        ...(snippet === undefined
          ? []
          : [{ label: 'Show the note', onPress: () => onShowSnippet(snippet) }]),
        ...(blockId === null
          ? []
          : [{ label: 'Show in the document', onPress: () => onShowInDocument(blockId) }]),
      ]}
      onEscape={onEscape}
      onEnter={onEnter}
      onLeave={onLeave}
    />
  )
}

function labelFor({ card }: MapItem, point: CardOf<'point'> | null): string {
  if (card.kind === 'point') return `Point ${card.number} in whole`
  return point ? `Evidence of point ${point.number} in whole` : 'Evidence in whole'
}
