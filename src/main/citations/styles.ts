/** The citation styles and locales that ship with the app. docs/decisions/011 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mhra from '@citation/csl-style-modern-humanities-research-association/info.json' with {
  type: 'json',
}
import { z } from 'zod'
import type { CitationStyle } from '../../shared/model/citation-style.ts'
import { type Amendment, amended, mhraAmendments } from './amendments.ts'

export type StyleId = CitationStyle

/** A style and the locale it is printed in, both as the XML of their files. */
export type Style = { id: StyleId; style: string; locale: string }

// The packages' data files: their entries differ between Node and bundlers in what they export. Imported
// and not read, so that the build carries them.
const styles: Record<StyleId, { info: unknown; amendments: readonly Amendment[] }> = {
  mhra: { info: mhra, amendments: mhraAmendments },
}
const infoSchema = z.object({ content: z.string().min(1) })

/**
 * Reads a style with its British English locale. `resources` is the absolute path of the app's
 * `resources` folder. Rejects with the file system's error when the locale is not there.
 */
export async function readStyle(id: StyleId, resources: string): Promise<Style> {
  const { info, amendments } = styles[id]
  const { content } = infoSchema.parse(info)
  const locale = await readFile(join(resources, 'citation', 'locales-en-GB.xml'), 'utf8')
  return { id, style: amended(content, amendments), locale }
}
