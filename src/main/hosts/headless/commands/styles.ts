import { resolve } from 'node:path'
import { mostStyles, styleWordsSchema } from '../../../../shared/contract.ts'
import type { StyleSummary } from '../../../../shared/model/citation-style.ts'
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
import { handOver } from '../hand-over.ts'

/** The citation styles: all of them or those that words find, and a person's own, added and removed. */
export const styles: Command = {
  name: 'styles',
  takes: '[WORDS | --add FILE.csl | --remove ID]',
  does: 'Lists the citation styles, or those whose names have the words.',
  options: [
    '--add FILE.csl  adds a style of your own, in the place of the same one',
    '--remove ID  deletes a style of your own',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      add: { type: 'string' },
      remove: { type: 'string' },
    })
    return prepared(values, () => {
      const { add, remove } = values
      const asked = [positionals.length > 0, add !== undefined, remove !== undefined]
      if (asked.filter(Boolean).length > 1)
        throw new UsageError('WORDS, --add and --remove are asked for one at a time.')
      if (add === '') throw new UsageError('--add needs a file.')
      if (add !== undefined) return (desk) => added(desk, resolve(add))
      if (remove !== undefined) return (desk) => removed(desk, remove)
      const wanted = fitting(styleWordsSchema, positionals.join(' '))
      return (desk) => found(desk, wanted)
    })
  },
}

async function found({ calls, signal, tell }: DeskAtHand, words: string): Promise<Result> {
  const { styles, near = [] } = await calls.styles.search({ words, limit: mostStyles }, { signal })
  if (styles.length === 0) {
    const meant = near.length > 0 ? ` Did you mean one of these?\n${listed(near)}` : ''
    tell(`No citation style has “${words}” in its name.${meant}`)
  }
  return { json: styles.map(({ id, title, kind }) => ({ id, title, kind })), plain: listed(styles) }
}

async function added(desk: DeskAtHand, path: string): Promise<Result> {
  const { handed, absent } = await handOver(desk, [path])
  const [file] = handed
  if (!file) throw new CommandError(absent.join('\n'))
  const { id, title, kind } = await desk.calls.styles.add(
    { fileId: file.fileId },
    { signal: desk.signal },
  )
  return { json: { id, title, kind }, plain: `Added “${title}”. --style ${id} exports with it.` }
}

async function removed({ calls, signal }: DeskAtHand, id: string): Promise<Result> {
  await calls.styles.remove({ id }, { signal })
  return { json: { removed: id }, plain: `Deleted ${id}.` }
}

const listed = (styles: readonly StyleSummary[]): string =>
  styles.map(({ id, title, kind }) => `${id}  ${title} (${kind})`).join('\n')
