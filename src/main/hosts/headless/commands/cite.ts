import type { PrintedRun } from '../../../../shared/contract.ts'
import { styleChoiceSchema } from '../../../../shared/model/citation-style.ts'
import { idSchema } from '../../../../shared/model/ids.ts'
import { readLocator } from '../../../../shared/text/locators.ts'
import {
  type Command,
  CommandError,
  type DeskAtHand,
  fitting,
  prepared,
  type Result,
  readWords,
  UsageError,
} from '../command.ts'

type Words = { style?: string; locale?: string; locator?: string }

/** How sources are cited: first, again after the others, and in the bibliography. */
export const cite: Command = {
  name: 'cite',
  takes: 'ID…',
  does: 'Prints how sources are cited in a style, in the order given.',
  options: [
    '--style ID  the citation style; that of the settings unless told',
    '--locale TAG  the language of what the style itself says; that of the settings unless told',
    '--locator PLACE  where in them, such as “pp. 58-60” or “ch. 3”',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      style: { type: 'string' },
      locale: { type: 'string' },
      locator: { type: 'string' },
    })
    return prepared(values, () => {
      if (positionals.length === 0) throw new UsageError('ID is missing: that of a source.')
      const ids = positionals.map((word) => {
        if (idSchema.safeParse(word).success) return word
        throw new UsageError(`ID is one that “sources” lists, not “${word}”.`)
      })
      return (desk) => printed(desk, [...new Set(ids)], values)
    })
  },
}

async function printed(
  { calls, signal, tell }: DeskAtHand,
  ids: readonly string[],
  { style, locale, locator }: Words,
): Promise<Result> {
  const known = new Set((await calls.sources.list(undefined, { signal })).map(({ id }) => id))
  const gone = ids.find((id) => !known.has(id))
  if (gone !== undefined) throw new CommandError(`There is no source ${gone}.`)
  const usual = (await calls.settings.get(undefined, { signal })).citing
  const choice = fitting(styleChoiceSchema, {
    style: style ?? usual.style,
    locale: locale ?? usual.locale,
  })
  const cites = ids.map((sourceId) => [{ sourceId, ...readLocator(locator ?? '') }])
  const { citations, bibliography, insteadBecause } = await calls.citing.print(
    { style: choice, cites: [...cites, ...cites], withBibliography: true, from: 'cite' },
    { signal },
  )
  if (insteadBecause !== undefined && style !== undefined) throw new CommandError(insteadBecause)
  if (insteadBecause !== undefined) tell(insteadBecause)
  const json = ids.map((id, at) => ({
    id,
    note: plain(citations[at]),
    later: plain(citations[ids.length + at]),
    entry: plain(bibliography.find(({ sourceId }) => sourceId === id)?.runs),
  }))
  return {
    json,
    plain: json.map(({ note, later, entry }) => [note, later, entry].join('\n')).join('\n\n'),
  }
}

const plain = (runs: readonly PrintedRun[] = []): string => runs.map(({ text }) => text).join('')
