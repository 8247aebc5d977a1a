/** Styles that a person added as files, kept as they came in a folder of the data folder. docs/decisions/175 */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../export/write-whole.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { DeskError } from '../storage/index.ts'
import type { Catalogue } from './catalogue.ts'
import { isNameOfStyle } from './own/name.ts'
import {
  mostStyleBytes,
  type OwnStyle,
  ownPrefix,
  readOwnStyle,
  type StyleFile,
} from './own/read.ts'
import type { TryStyle } from './own/trial.ts'

export type OwnStyles = {
  /** Those that can be printed with, by title. One that was damaged since says so when it is read. */
  list(): Promise<OwnStyle[]>
  /** Null where there is none of that id. @throws DeskError where it is there and damaged. */
  read(id: string): Promise<OwnStyle | null>
  /** Keeps a style, in the place of the same one. @throws DeskError where it is none that can be printed with. */
  add(file: StyleFile): Promise<OwnStyle>
  /** @throws DeskError where there is none of that id. */
  remove(id: string): Promise<void>
}

export type OwnStylesOptions = {
  folder: string
  catalogue: () => Promise<Catalogue>
  trial: TryStyle
}

const ending = '.csl'

/**
 * The styles in `folder`, which need not be there.
 * @param trial what a style has to stand before it is kept.
 */
export function createOwnStyles({ folder, catalogue, trial }: OwnStylesOptions): OwnStyles {
  const pathOf = (name: string): string => join(folder, `${name}${ending}`)
  const readNamed = async (name: string): Promise<OwnStyle | null> => {
    const file = await fileAt(pathOf(name), `${name}${ending}`)
    if (!file) return null
    // Its name is what it is asked for by, whatever the file says of itself.
    return { ...readOwnStyle(file, await catalogue()), name, id: `${ownPrefix}${name}` }
  }
  return {
    async list() {
      const read = await Promise.all(
        (await namesIn(folder)).map((name) => readNamed(name).catch(unreadable)),
      )
      return read
        .filter((style) => style !== null)
        .sort((one, other) => one.title.localeCompare(other.title, 'en-GB'))
    },
    read: (id) => told('UNREADABLE', async () => (isOwn(id) ? readNamed(nameIn(id)) : null)),
    add: (file) =>
      told('REFUSED', async () => {
        const known = await catalogue()
        const style = readOwnStyle(file, known)
        const { tag: language, csl: locale } = known.locale('en-GB')
        const fault = await trial({ csl: style.csl, locale, language })
        if (fault !== null)
          throw new IntakeError(`“${file.name}” cannot be printed with: ${fault}`, file.name)
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeWhole(pathOf(style.name), file.bytes)
        return style
      }),
    async remove(id) {
      const gone = () => new DeskError('NOT_FOUND', 'That style is not there any more.')
      if (!isOwn(id) || !(await stat(pathOf(nameIn(id))).catch(absent))) throw gone()
      await rm(pathOf(nameIn(id)), { force: true })
    },
  }
}

/** Reads a file as far as a style may be long, and one byte on, by which it is known to be too long. */
export async function readStyleFile(path: string, name: string): Promise<StyleFile> {
  const { size } = await stat(path)
  if (size <= mostStyleBytes) return { name, bytes: await readFile(path) }
  throw new DeskError('REFUSED', `“${name}” is too large for a citation style. One can have 1 MB.`)
}

const nameIn = (id: string): string => id.slice(ownPrefix.length)
const isOwn = (id: string): boolean => id.startsWith(ownPrefix) && isNameOfStyle(nameIn(id))

async function fileAt(path: string, name: string): Promise<StyleFile | null> {
  return (await stat(path).catch(absent))?.isFile() ? readStyleFile(path, name) : null
}

async function namesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(absent)) ?? []
  return names.flatMap((name) => {
    const bare = name.slice(0, -ending.length)
    return name.endsWith(ending) && isNameOfStyle(bare) ? [bare] : []
  })
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}

function unreadable(error: unknown): null {
  if (error instanceof IntakeError || error instanceof DeskError) return null
  throw error
}

async function told<Result>(
  code: 'REFUSED' | 'UNREADABLE',
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof IntakeError)
      throw new DeskError(code, error.message, { place: error.file })
    throw error
  }
}
