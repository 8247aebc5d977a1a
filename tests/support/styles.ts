/** Citation styles for tests: those that ship, made where no build has made them, and none of one's own. */
import { join, resolve } from 'node:path'
import { isCatalogueThere, noteCatalogue } from '../../scripts/catalogue/ensure.mjs'
import { makeCatalogue } from '../../scripts/catalogue/make.mjs'
import { built } from '../../scripts/setup/paths.mjs'
import {
  type Catalogue,
  createOwnStyles,
  faultOf,
  type OwnStyles,
  openCatalogue,
  readStyle,
  type Style,
} from '../../src/main/citations/index.ts'

let made: Promise<Catalogue> | null = null

/** The catalogue, as the build makes it. Making it takes some seconds, once. */
export function catalogueForTests(): Promise<Catalogue> {
  made ??= openCatalogue(catalogueFile())
  return made
}

/** The path of its file, which is there. */
export function catalogueFile(): string {
  if (!isCatalogueThere()) {
    makeCatalogue(built.catalogue)
    noteCatalogue()
  }
  return built.catalogue
}

/** A folder of styles of one's own. */
export const ownStylesIn = (folder: string): OwnStyles =>
  createOwnStyles({
    folder,
    catalogue: catalogueForTests,
    trial: async (style) => faultOf(style),
  })

/** A style as the app reads it; MHRA in British English needs no catalogue. */
export const styleForTests = (style = 'mhra', locale = 'en-GB'): Promise<Style> =>
  readStyle(
    { style, locale },
    {
      resources: resolve('resources'),
      catalogue: catalogueForTests,
      own: ownStylesIn(join(import.meta.dirname, 'no-such-folder')),
    },
  )
