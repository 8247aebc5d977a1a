/** Places in sources as citeproc takes them, and what it is taught of them. */
import CSL, { type Engine, type LabelNode } from 'citeproc'
import type { LocatorLabel } from '../../shared/model/source.ts'
import { isSeveral, type Place } from '../../shared/text/locators.ts'
import { shield, shieldAll } from './markup.ts'

/**
 * The words of a place. In one without a label citeproc would look for labels of its own ("n.p."), so that
 * it gets no letters to read there.
 */
export function locatorOf({ locator, label }: Place): string {
  const words = locator.replace(/(?<=\d)\s*&\s*(?=\d)/gu, ' and ')
  // A range is known, and shortened, by its hyphen.
  if (label !== 'none') return shield(words.replace(/(?<=\p{L}|\d)\s*[–—]\s*(?=\p{L}|\d)/gu, '-'))
  return shieldAll(words.replace(/(?<=\d)\s*-\s*(?=\d)/gu, '–'))
}

/**
 * The label of a place. MLA parts an author and a number by a space alone (9th edn, 6.16: "Shakespeare 3.1.56"), as its
 * file does before pages, which it prints without a label.
 */
export const labelOf = ({ locator, label }: Place, styleId: string | undefined): LocatorLabel =>
  styleId === 'mla' && label === 'none' && /^\d/u.test(locator) ? 'page' : label

// citeproc takes a place for several by its commas and hyphens alone: "45, my italics" would be pages, and
// "12ff." one. And what it calls the pages of a debate are its columns.
const evaluateLabel = CSL.evaluateLabel
CSL.evaluateLabel = (node, engine, item, cite) => {
  if (node.strings.term === 'page' && item.type === 'hearing') {
    const plural = isSeveral(String(item.page)) ? 1 : 0
    return evaluateLabel.call(CSL, as(node, { term: 'column', plural }), engine, item, cite)
  }
  if (node.strings.term !== 'locator' || !cite?.locator)
    return evaluateLabel.call(CSL, node, engine, item, cite)
  const plural = isSeveral(cite.locator) ? 1 : 0
  return evaluateLabel.call(CSL, as(node, { plural }), engine, item, cite)
}

const as = (node: LabelNode, strings: LabelNode['strings']): LabelNode =>
  Object.assign(Object.create(node), { strings: { ...node.strings, ...strings } })

/**
 * Two digits are kept of a number in the same hundred as the first, and all of another (MHRA Style Guide):
 * 1190–1203. citeproc's `minimal-two` would give 1190–203. The same goes for years, for which CSL has no word.
 */
export function shortenWithinHundreds(engine: Engine): void {
  if (engine.opt['page-range-format'] !== 'minimal-two') return
  const shorten = engine.fun.page_mangler
  engine.fun.page_mangler = (range) => {
    const [, from, to] = /^(\d{4,}) - (\d{4,})$/u.exec(range) ?? []
    const isWhole = from && to && from.slice(0, -2) !== to.slice(0, -2)
    return isWhole ? `${from}–${to}` : shorten(range)
  }
  engine.opt['year-range-format'] = 'minimal-two'
  engine.fun.year_mangler = CSL.Util.PageRangeMangler.getFunction(engine, 'year')
}
