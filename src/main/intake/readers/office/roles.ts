/** What the names of styles say that a paragraph is. */

export type Role = 'text' | 'title' | 'subtitle' | 'quotation' | 'contents' | 'property'

const roles: readonly (readonly [Role, RegExp])[] = [
  [
    'contents',
    /^(?:toc ?\d|toc ?heading|(?:contents|index) heading|(?:contents|index) \d|table of (?:figures|authorities))$/i,
  ],
  ['title', /^title$/i],
  ['subtitle', /^subtitle$/i],
  ['quotation', /^(?:(?:intense ?)?quote|quotations?|block ?text|block ?quot(?:e|ation)s?)$/i],
  ['property', /^(?:author|date)$/i],
]

/**
 * Word and LibreOffice write the names of their own styles in English whatever their language; other programs
 * translate them.
 */
const heading =
  /^(?:heading|überschrift|titre|título|titolo|encabezado|kop|rubrik|overskrift|nagłówek|nadpis|otsikko|заголовок|标题|標題|見出し)\s?(\d)$/i

/** Null where the name says nothing. */
export const roleNamed = (name: string): Role | null =>
  roles.find(([, form]) => form.test(name))?.[0] ?? null

/** The level that the name of a style gives to a heading, from 1. */
export function levelNamed(name: string): number | undefined {
  const level = Number(heading.exec(name)?.[1] ?? 0)
  return level > 0 ? level : undefined
}
