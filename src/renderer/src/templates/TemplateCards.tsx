import { ChoiceCards } from '../ui/index.ts'
import { ShapeDrawing } from './ShapeDrawing.tsx'
import type { Choice } from './useTemplates.ts'

type TemplateCardsProps = {
  choices: readonly Choice[]
  value: string
  onChange: (id: string) => void
  layout?: 'grid' | 'column'
  autoFocus?: boolean
}

/** The templates to choose from, each with what it is good for and a drawing of its shape. */
export function TemplateCards({ choices, ...rest }: TemplateCardsProps) {
  return (
    <ChoiceCards
      label="Template"
      cards={choices.map(({ id, name, goodFor, because, isOwn, shape }) => ({
        id,
        label: name,
        detail: goodFor,
        note: because ?? (isOwn ? 'A template of your own.' : undefined),
        picture: <ShapeDrawing shape={shape} />,
      }))}
      {...rest}
    />
  )
}
