/** The citation styles and locales that ship with the app. docs/decisions/011, docs/decisions/151 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CitationStyle } from '../../shared/model/citation-style.ts'

export type StyleId = CitationStyle

/** A style and the locale it is printed in, both as the XML of their files. */
export type Style = { id: StyleId; style: string; locale: string }

/**
 * Reads a style with its British English locale. `resources` is the absolute path of the app's
 * `resources` folder. Rejects with the file system's error when one of the two is not there.
 */
export async function readStyle(id: StyleId, resources: string): Promise<Style> {
  const read = (file: string) => readFile(join(resources, 'citation', file), 'utf8')
  const [style, locale] = await Promise.all([read(`${id}.csl`), read('locales-en-GB.xml')])
  return { id, style, locale }
}
