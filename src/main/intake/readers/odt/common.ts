/** What an OpenDocument text has beside its text: common styles, and the heads and feet of its pages. */
import { pageEnds } from '../office/page-ends.ts'
import { type OfficePart, wordsOf } from '../office/paragraph.ts'
import {
  childOf,
  childrenOf,
  isElement,
  readXml,
  within,
  type XmlElement,
  xmlTree,
} from '../xml.ts'
import { type Odt, odtParts, partsIn } from './body.ts'
import { openLists } from './lists.ts'
import { odtStyles } from './styles.ts'

/** More styles than any program makes: one for each paragraph of a long book. */
export const mostStyles = 100_000

/** @param styles common ones and those of the part that is read, of which the later hold */
export function odtOf(styles: readonly XmlElement[]): Odt {
  const known = odtStyles(styles)
  return { styles: known, lists: openLists(known.lists), deletions: new Map() }
}

export type Common = { styles: XmlElement[]; heads: OfficePart[]; feet: OfficePart[] }

/** @param bytes of `styles.xml`, where there is one */
export function commonOf(bytes: Uint8Array | undefined): Common {
  const styles: XmlElement[] = []
  const own: XmlElement[] = []
  const pages: XmlElement[] = []
  const keptIn = new Map([
    ['office:styles', styles],
    ['office:automatic-styles', own],
    ['office:master-styles', pages],
  ])
  if (bytes)
    readXml(bytes, new Set(keptIn.keys()), (element, parent) => {
      keptIn.get(parent)?.push(element)
      return styles.length + own.length + pages.length < mostStyles
    })
  const odt = odtOf([...styles, ...own])
  const ends = (name: RegExp): OfficePart[] =>
    pageEnds(
      pages.flatMap((page) =>
        page.children.flatMap((end) =>
          isElement(end) && name.test(end.name) ? partsIn(end, odt) : [],
        ),
      ),
    )
  return { styles, heads: ends(/^style:header/), feet: ends(/^style:footer/) }
}

/** The words of tracked deletions by their ids. */
export function deletionsIn(changes: XmlElement, odt: Odt): [id: string, words: string][] {
  return childrenOf(changes, 'text:changed-region').flatMap((region) => {
    const deletion = childOf(region, 'text:deletion')
    const id = region.attributes.get('text:id') ?? region.attributes.get('?:id')
    if (!deletion || id === undefined) return []
    const parts = deletion.children.flatMap((child) =>
      isElement(child) && child.name !== 'office:change-info' ? odtParts(child, odt) : [],
    )
    return [[id, wordsOf(parts)]]
  })
}

/** Whether a manifest says that the parts are locked by a password (ODF 1.3, Part 2, 4.8). */
export function saysEncrypted(manifest: Uint8Array | undefined): boolean {
  const tree = manifest ? xmlTree(manifest) : null
  return tree !== null && within(tree, 'manifest:encryption-data') !== null
}
