/** What the desk is asked for, by what is chosen. */

import type { StyleChoice } from '../../../shared/model/citation-style.ts'
import type { ExportOptions } from '../../../shared/model/export-options.ts'
import { defaultExportOptions } from '../../../shared/model/export-options.ts'
import type { Id } from '../../../shared/model/ids.ts'
import { layoutOf } from './bearing.ts'
import type { Chosen } from './useExportChoice.ts'

export type Printing = {
  planId: Id
  style: StyleChoice
  author: string
  options: ExportOptions
}

/** A plan as it is printed, in the layout that its format has. */
export function printingOf(planId: Id, style: StyleChoice, chosen: Chosen): Printing {
  const { format, options, author } = chosen
  return {
    planId,
    style,
    author: author.trim(),
    options: { ...options, layout: layoutOf(format, options) },
  }
}

/** Of what is printed, what its pages show: the rest would have them set anew for nothing. */
export const shownOf = (printing: Printing): Printing => ({
  ...printing,
  options: {
    ...printing.options,
    liveCitations: defaultExportOptions.liveCitations,
    carriesPlan: defaultExportOptions.carriesPlan,
  },
})
