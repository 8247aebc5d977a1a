/** Notes that come in beside those that are here: known again, changed, or new. docs/decisions/172 */
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import type { SeenNote } from '../../shared/contract.ts'
import { changesBetween } from '../../shared/text/sequence-changes.ts'
import { isStopWord } from '../../shared/text/stop-words.ts'
import { type Database, soundRows } from '../storage/index.ts'
import { digestOf } from './digest.ts'
import { shownNotebooks } from './rows.ts'

export type ComingNote = { heading: string; body: string; file: string }

export type Seen = {
  /**
   * What notes are beside those that are here, by their place; those that are new are not among them. Nothing here is
   * known again twice.
   * @throws the signal's reason when it says stop
   */
  compare(notes: readonly ComingNote[], signal?: AbortSignal): Promise<Map<number, SeenNote>>
  /** When a file of these bytes was last imported, or null. */
  importedOn(digest: string): string | null
}

/** How long notes are compared, in milliseconds, before others get a turn. */
const longestTurn = 15
/** Of words that are compared one by one; longer notes are said to have changed in all of them. */
const mostWordsCompared = 1500
/**
 * The share of telling words that two notes have in common: of one heading, as "Introduction" over every chapter, and
 * of two.
 */
const leastAlike = { namesakes: 0.35, others: 0.5 }
/** So many bodies' words are held while notes are compared. */
const mostKept = 5000
/** So many pairs are looked at to find notes whose heading was changed with their words. */
const mostPairs = 40_000

const heldRow = z.object({ id: z.string(), heading: z.string(), body: z.string() })
type Held = z.infer<typeof heldRow>

export function createSeen({ sql }: Database): Seen {
  const shown = `deleted IS NULL AND notebook_id IN (${shownNotebooks})`
  const byDigest = sql.prepare(
    `SELECT notes.id, heading, body FROM read_as JOIN notes ON notes.id = note_id
     WHERE digest = ? AND ${shown} LIMIT 10`,
  )
  const heads = sql.prepare(`SELECT id, heading, length(body) AS long FROM notes WHERE ${shown}`)
  const byId = sql.prepare('SELECT id, heading, body FROM notes WHERE id = ?')
  const readAs = sql.prepare('SELECT digest FROM read_as WHERE note_id = ?')
  const imported = sql.prepare(
    'SELECT made FROM imported_files WHERE digest = ? ORDER BY made DESC LIMIT 1',
  )
  const plansWith = sql.prepare(
    `SELECT DISTINCT question FROM plans
     WHERE deleted IS NULL AND EXISTS (
       SELECT 1 FROM snippets WHERE note_id = ? AND instr(plans.document, snippets.id) > 0)
     ORDER BY updated DESC LIMIT 20`,
  )

  const neighbours = sql.prepare(
    `SELECT id, heading, body FROM notes
     WHERE ${shown} AND notebook_id IN (
       SELECT notebook_id FROM notes WHERE id IN (SELECT value FROM json_each(?)))
     LIMIT 2000`,
  )

  const held = (id: string): Held | null => soundRows(heldRow, byId, id)[0] ?? null

  /** Whether a person has changed a note since it was read; one that was not read is a person's own. */
  function isMine(note: Held): boolean {
    const digests = readAs.all(note.id).map(({ digest }) => String(digest))
    return !digests.includes(digestOf(note))
  }

  function changed(note: Held, coming: ComingNote): SeenNote {
    return {
      is: 'changed',
      noteId: note.id,
      heading: note.heading,
      body: note.body,
      words: wordsChanged(note, coming),
      isMine: isMine(note),
      usedIn: plansWith.all(note.id).map(({ question }) => String(question)),
    }
  }

  /** The notes that are not claimed, of the notebooks of those that are. */
  function besideClaimed(claimed: ReadonlySet<string>): Held[] {
    const ids = JSON.stringify([...claimed])
    return soundRows(heldRow, neighbours, ids).filter(({ id }) => !claimed.has(id))
  }

  const unchanged = (note: Held, coming: ComingNote): SeenNote => ({
    is: 'unchanged',
    noteId: note.id,
    isMine: note.heading !== coming.heading || note.body !== coming.body,
  })

  return {
    importedOn: (digest) => {
      const made = imported.get(digest)?.made
      return typeof made === 'string' ? made : null
    },

    async compare(notes, signal) {
      const seen = new Map<number, SeenNote>()
      const claimed = new Set<string>()
      const claim = (at: number, note: Held, found: SeenNote): void => {
        claimed.add(note.id)
        seen.set(at, found)
      }
      let since = performance.now()
      const pause = async (): Promise<void> => {
        if (performance.now() - since < longestTurn) return
        await turn()
        since = performance.now()
        signal?.throwIfAborted()
      }
      /** The telling words of bodies that were looked at. */
      const kept = new Map<string, ReadonlySet<string>>()
      const telling = (body: string): ReadonlySet<string> => {
        const found = kept.get(body) ?? new Set(wordsIn(body).filter((word) => !isStopWord(word)))
        if (kept.size < mostKept) kept.set(body, found)
        return found
      }

      for (const [at, note] of notes.entries()) {
        await pause()
        // One that several were made into is known by each of them.
        const [known] = soundRows(heldRow, byDigest, digestOf(note))
        if (known) claim(at, known, unchanged(known, note))
      }
      if (seen.size === notes.length) return seen

      const here = heads.all().map(({ id, heading, long }) => ({
        id: String(id),
        heading: String(heading),
        long: Number(long),
      }))
      const byHeading = Map.groupBy(here, ({ heading }) => folded(heading))
      const byLength = Map.groupBy(here, ({ long }) => long)
      for (const [at, note] of notes.entries()) {
        await pause()
        if (seen.has(at)) continue
        const named = byHeading.get(folded(note.heading)) ?? []
        // SQLite counts code points.
        const asLong = note.body === '' ? [] : (byLength.get([...note.body].length) ?? [])
        const candidates = [...named, ...asLong.slice(0, 50)].filter(({ id }) => !claimed.has(id))
        const same = candidates
          .map(({ id }) => held(id))
          .find((each) => each !== null && each.body === note.body)
        if (same) {
          claim(
            at,
            same,
            same.heading === note.heading ? unchanged(same, note) : changed(same, note),
          )
          continue
        }
        const [namesake] = named.filter(({ id }) => !claimed.has(id))
        const other = namesake && held(namesake.id)
        if (other && alike(telling(other.body), telling(note.body)) >= leastAlike.namesakes)
          claim(at, other, changed(other, note))
      }
      await claimReworded()
      return seen

      /** Of the notebooks in which others were known again, those that are most like one that comes in. */
      async function claimReworded(): Promise<void> {
        const left = besideClaimed(claimed)
        const coming = [...notes.keys()].filter((at) => !seen.has(at))
        if (left.length === 0 || left.length * coming.length > mostPairs) return
        for (const at of coming) {
          await pause()
          const note = notes[at]
          if (!note) continue
          let best: { each: Held; share: number } | null = null
          for (const each of left) {
            if (claimed.has(each.id)) continue
            await pause()
            const share = alike(telling(each.body), telling(note.body))
            if (share > (best?.share ?? 0)) best = { each, share }
          }
          if (best && best.share >= leastAlike.others)
            claim(at, best.each, changed(best.each, note))
        }
      }
    },
  }
}

const folded = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The share of the words of both that stand in both; none of it where one has none. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const word of few) if (many.has(word)) shared += 1
  return shared / (one.size + other.size - shared)
}

/** How many words were taken out or put in, the greater of the two. */
function wordsChanged(one: Held, other: ComingNote): number {
  const [before, after] = [wordsOf(one), wordsOf(other)]
  if (before.length > mostWordsCompared || after.length > mostWordsCompared)
    return Math.max(before.length, after.length)
  const steps = changesBetween(before, after)
  const count = (type: string): number => steps.filter((step) => step.type === type).length
  return Math.max(count('added'), count('removed'))
}

const wordsOf = ({ heading, body }: { heading: string; body: string }): string[] =>
  wordsIn(`${heading}\n${body}`)

const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu) ?? []
