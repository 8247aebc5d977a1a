/** The citation styles and locales that ship with the app. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { ExportRequest } from '../../shared/contract.ts'

export type StyleId = ExportRequest['style']

/** A style and the locale it is printed in, both as the XML of their files. */
export type Style = { id: StyleId; style: string; locale: string }

const packages: Record<StyleId, string> = {
  mhra: '@citation/csl-style-modern-humanities-research-association',
}
const infoSchema = z.object({ content: z.string().min(1) })

// The package's entry is CommonJS for Node and a module for bundlers, with different default
// exports; its data file is the same to both. Not called `require`: the build puts one of that name
// at the head of every bundle.
const requireFrom = createRequire(import.meta.url)

/**
 * Reads a style with its British English locale. `resources` is the absolute path of the app's
 * `resources` folder. Rejects with the file system's error when the locale is not there.
 */
export async function readStyle(id: StyleId, resources: string): Promise<Style> {
  const { content } = infoSchema.parse(requireFrom(`${packages[id]}/info.json`))
  const locale = await readFile(join(resources, 'citation', 'locales-en-GB.xml'), 'utf8')
  return { id, style: content, locale }
}
