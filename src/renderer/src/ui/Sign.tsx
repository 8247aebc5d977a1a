import {
  AlignLeft,
  ArrowRightLeft,
  CornerDownRight,
  Hash,
  Heading,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  Scale,
  Target,
  TextQuote,
} from 'lucide-react'
import { type SignName, stanceShapes } from '../../../shared/actions/signs.ts'
import type { Stance } from '../../../shared/model/blocks.ts'
import { cx } from './cx.ts'
import styles from './Sign.module.css'

const icons: Record<Exclude<SignName, Stance>, LucideIcon> = {
  'line-of-argument': AlignLeft,
  criterion: Target,
  section: Heading,
  analysis: CornerDownRight,
  counter: ArrowRightLeft,
  link: Link2,
  judgement: Scale,
  paragraph: Pilcrow,
  bulleted: List,
  numbered: ListOrdered,
  quotation: Quote,
  paraphrase: TextQuote,
  figure: Hash,
}

const isStance = (name: SignName): name is Stance => name in stanceShapes

/** The sign of a thing of the plan, for eyes only: a stance as its shape in its colour, all else as an icon of 14 px. */
export function Sign({ name }: { name: SignName }) {
  if (!isStance(name)) {
    const Icon = icons[name]
    return <Icon size={14} strokeWidth={1.75} aria-hidden className={cx(styles.sign)} />
  }
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      className={cx(styles.sign, styles.stance)}
      data-stance={name}
    >
      <path d={stanceShapes[name]} fill="currentColor" />
    </svg>
  )
}
