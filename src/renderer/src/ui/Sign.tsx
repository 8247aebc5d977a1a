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
import type { ReactNode } from 'react'
import { type SignName, severityShapes, stanceShapes } from '../../../shared/actions/signs.ts'
import type { Stance } from '../../../shared/model/blocks.ts'
import type { Severity } from '../../../shared/plan/checks/index.ts'
import { cx } from './cx.ts'
import styles from './Sign.module.css'

const icons: Record<Exclude<SignName, Stance | Severity>, LucideIcon> = {
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
const isSeverity = (name: SignName): name is Severity => name in severityShapes

/**
 * The sign of a thing of the plan, or of what is said of it, for eyes only: a stance as its shape and a severity
 * as its disc, each in its colour; all else as an icon of 14 px.
 */
export function Sign({ name }: { name: SignName }) {
  if (isStance(name))
    return (
      <Shape name={name}>
        <path d={stanceShapes[name]} fill="currentColor" />
      </Shape>
    )
  if (isSeverity(name)) {
    const { filled, ring } = severityShapes[name]
    return (
      <Shape name={name}>
        {ring && (
          <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.3" />
        )}
        {filled && <path d={filled} fill="currentColor" />}
      </Shape>
    )
  }
  const Icon = icons[name]
  return <Icon size={14} strokeWidth={1.75} aria-hidden className={cx(styles.sign)} />
}

function Shape({ name, children }: { name: Stance | Severity; children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      className={cx(styles.sign, styles.shape)}
      data-sign={name}
    >
      {children}
    </svg>
  )
}
