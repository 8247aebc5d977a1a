/** Says where evidence comes from: the page on its own line, all in a dialog, one source for several. docs/decisions/159 */
import { COMMAND_PRIORITY_EDITOR, SKIP_DOM_SELECTION_TAG } from 'lexical'
import { useEffect, useState } from 'react'
import type { Evidence } from '../../../shared/model/blocks.ts'
import type { Id } from '../../../shared/model/ids.ts'
import type { Cite } from '../../../shared/model/source.ts'
import {
  carriedSource,
  nextUncited,
  nextWithoutPlace,
} from '../../../shared/plan/carried-source.ts'
import { citedAs } from '../../../shared/plan/cited-as.ts'
import { evidenceOf } from '../../../shared/plan/outline.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysPlace } from '../../../shared/text/locators.ts'
import { useStyleChoice } from '../citing/index.ts'
import {
  ANALYSE_COMMAND,
  CITE_ALL_COMMAND,
  type CitableSource,
  goTo,
  SET_CITATION_COMMAND,
} from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { CiteDialog, isSameCite, readTypedCite } from '../sources/index.ts'
import { useStable } from '../ui/index.ts'
import { PageField } from './PageField.tsx'
import type { CitationLines } from './useCitationLines.ts'

type Asked = { ask: 'page' | 'in full'; evidence: Evidence } | { ask: 'all'; ids: readonly Id[] }

export function useCiting(
  session: PlanSession,
  { lines, inherited }: Pick<CitationLines, 'lines' | 'inherited'>,
  sources: readonly CitableSource[],
) {
  const { editor } = session
  const style = useStyleChoice(session)
  const [asked, ask] = useState<Asked | null>(null)
  const isThere = (sourceId: string) => sources.some(({ id }) => id === sourceId)
  const citeOf = (one: Evidence) => citedAs(one, inherited, (cite) => isThere(cite.sourceId))
  const evidence = (id: Id) => evidenceOf(session.latest()).find((one) => one.id === id) ?? null
  const carriedOver = (id: Id) => carriedSource(session.latest(), id, isThere)
  /** What a piece is cited as, or would be by what is cited nearby. */
  const proposed = (one: Evidence): { cite: Cite; note: string } | null => {
    const cite = citeOf(one)
    if (cite) return { cite, note: '' }
    const sourceId = carriedOver(one.id)
    return sourceId === null ? null : { cite: { sourceId }, note: 'carried over' }
  }

  /** The source that one of several names, else the one cited nearby. */
  const proposedForAll = (ids: readonly Id[]): Id | null => {
    const cites = ids.map((id) => evidence(id)).map((one) => one && citeOf(one))
    const [first] = ids
    return cites.find((cite) => cite)?.sourceId ?? (first === undefined ? null : carriedOver(first))
  }

  const citeInFull = useStable((id: Id) => {
    const one = evidence(id)
    if (one) ask({ ask: 'in full', evidence: one })
  })
  const cite = useStable((id: Id) => {
    const one = evidence(id)
    if (one) ask({ ask: proposed(one) ? 'page' : 'in full', evidence: one })
  })
  /** What names a source keeps it, and the page in it: of several, those that name none are asked for, if any. */
  const askForAll = useStable((ids: readonly Id[]) => {
    const uncited = ids.filter((id) => {
      const one = evidence(id)
      return one !== null && citeOf(one) === undefined
    })
    const [only, ...more] = uncited.length > 0 ? uncited : ids
    if (only === undefined) return
    if (more.length === 0) cite(only)
    else ask({ ask: 'all', ids: [only, ...more] })
  })
  useEffect(
    () =>
      editor.registerCommand(
        CITE_ALL_COMMAND,
        ({ ids }) => {
          askForAll(ids)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, askForAll],
  )

  /** The keyboard stays where it is, which is not in the plan's text. */
  const setCitation = (ids: readonly Id[], citation: Cite | null) =>
    editor.update(
      () => {
        for (const id of ids) editor.dispatchCommand(SET_CITATION_COMMAND, { id, citation })
      },
      { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
    )
  const backTo = (id: Id) => goTo(editor, { block: id, line: 'first' })

  function keep(one: Evidence, from: Cite, sourceId: Id, typed: string) {
    const cite = readTypedCite(sourceId === from.sourceId ? from : { sourceId }, typed)
    const isSaid = citeOf(one)
    // What it has from its notebook goes on to change with the notebook.
    if (!isSaid || !isSameCite(cite, readTypedCite(isSaid, saysPlace(isSaid))))
      setCitation([one.id], cite)
  }

  function pageOf(one: Evidence) {
    const cited = proposed(one)
    if (!cited) return null
    const next = nextWithoutPlace(session.latest(), one.id, citeOf)
    return (
      <PageField
        key={one.id}
        evidenceId={one.id}
        {...cited}
        footnote={lines.get(one.id)?.footnote}
        sources={sources}
        hasNext={next !== null}
        onKeep={(sourceId, typed, then) => {
          keep(one, cited.cite, sourceId, typed)
          ask(then === 'next' && next ? { ask: 'page', evidence: next } : null)
          if (then === 'analysis') {
            session.run(ANALYSE_COMMAND, { id: one.id })
            editor.focus()
          }
        }}
        onInFull={() => ask({ ask: 'in full', evidence: one })}
        onClose={() => ask(null)}
        onLeave={() => {
          ask(null)
          backTo(one.id)
        }}
      />
    )
  }

  const inFull = asked?.ask === 'in full' ? asked.evidence : null
  const next =
    inFull && nextUncited(session.latest(), inFull.id, (one) => citeOf(one) !== undefined)
  const all = asked?.ask === 'all' ? asked.ids : null
  const dialogs = (
    <>
      <CiteDialog
        // Each piece of evidence is asked for its own: nothing of the one before stays.
        key={inFull?.id}
        style={style}
        isOpen={inFull !== null}
        title="Source of this evidence"
        value={inFull?.citation ?? null}
        inherited={inFull?.snippetId ? inherited[inFull.snippetId] : null}
        carriedOver={inFull && carriedOver(inFull.id)}
        withWords
        onSave={(citation) => {
          if (inFull) setCitation([inFull.id], citation)
        }}
        onNext={next ? () => ask({ ask: 'in full', evidence: next }) : undefined}
        onClose={() => ask(null)}
      />
      <CiteDialog
        isOpen={all !== null}
        title={`Source of ${counted(all?.length ?? 0, 'piece')} of evidence`}
        value={null}
        carriedOver={all && proposedForAll(all)}
        withoutPlace
        onSave={(citation) => {
          const others = (all ?? []).filter((id) => {
            const one = evidence(id)
            return one && citeOf(one)?.sourceId !== citation?.sourceId
          })
          setCitation(others, citation)
        }}
        onClose={() => ask(null)}
      />
    </>
  )
  return { cite, citeInFull, over: asked?.ask === 'page' ? pageOf(asked.evidence) : null, dialogs }
}
