/** In which style a plan cites, and how its citations print there. docs/decisions/183, docs/decisions/184 */
import type { Printed, PrintRequest } from '../../shared/contract.ts'
import {
  type AskedStyle,
  defaultStyleChoice,
  isSameStyle,
  type StyleChoice,
} from '../../shared/model/citation-style.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { sampleSources } from '../../shared/model/sample-source.ts'
import type { PrintedFields } from '../../shared/plan/printed-fields.ts'
import type { Style } from '../citations/index.ts'
import { createStandby, type Jobs } from '../jobs/index.ts'
import type { Sources } from '../library/index.ts'
import { DeskError, type SettingsStore } from '../storage/index.ts'
import type { CitingAnswer, CitingQuestion, WorkerJobs } from '../worker.ts'
import type { Styles } from './styles.ts'

export type Citing = {
  /**
   * What a plan is printed in: style and language that are asked for, each else its own, else that of the settings. Its
   * own style is passed over where it cannot be read; one that is asked for is not.
   */
  choiceFor(plan: Plan, asked?: AskedStyle): Promise<StyleChoice>
  /** @throws the signal's reason when it says stop before its turn has come. */
  print(asked: PrintRequest, signal?: AbortSignal): Promise<Printed>
  /**
   * Which fields of sources a style prints; without one, that of the settings, and of one that cannot be read that in
   * its place. Found out once a style, in a thread of its own: it takes about half a second.
   */
  printedFields(choice?: StyleChoice): Promise<PrintedFields>
  /** What styles there are may have changed. */
  forgetStyles(): void
  close(): Promise<void>
}

type Found = { style: Style; insteadBecause?: string }

export function createCiting({
  workerUrl,
  jobs,
  styles,
  sources,
  settings,
}: {
  workerUrl: URL
  jobs: Jobs<WorkerJobs>
  styles: Styles
  sources: Sources
  settings: SettingsStore
}): Citing {
  const standby = createStandby<CitingQuestion, CitingAnswer>(workerUrl, 'citing', () => ({}))
  const read = new Map<string, Promise<Style>>()
  const fieldsOf = new Map<string, Promise<PrintedFields>>()

  /** Read once, as long as it is not known that there are others. */
  function styleOf(choice: StyleChoice): Promise<Style> {
    const key = `${choice.style} ${choice.locale}`
    const known = read.get(key)
    if (known) return known
    const style = styles.read(choice)
    if (read.size >= mostRead) read.clear()
    read.set(key, style)
    style.catch(() => read.delete(key))
    return style
  }

  /** The style, or one in its place with the reason. */
  async function find(choice: StyleChoice): Promise<Found> {
    try {
      return { style: await styleOf(choice) }
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      const instead = await inPlaceOf(choice)
      const says = `${error.message} Until there is, or you choose another, citations are printed in ${instead.short ?? instead.title}.`
      return { style: instead, insteadBecause: says }
    }
  }

  async function inPlaceOf(choice: StyleChoice): Promise<Style> {
    const usual = settings.get().citing
    if (isSameStyle(usual, choice)) return styleOf(defaultStyleChoice)
    return styleOf(usual).catch((error: unknown) => {
      if (!(error instanceof DeskError)) throw error
      return styleOf(defaultStyleChoice)
    })
  }

  return {
    async choiceFor(plan, asked = {}) {
      const own = plan.document.citing ?? settings.get().citing
      const locale = asked.locale ?? own.locale
      if (asked.style !== undefined) return { style: asked.style, locale }
      const { style, insteadBecause } = await find(own)
      if (insteadBecause === undefined) return { style: own.style, locale }
      return { style: style.id, locale: asked.locale ?? style.language }
    },
    async print({ style: choice, cites, withBibliography, from }, signal) {
      const { style, insteadBecause } = await find(choice ?? settings.get().citing)
      const { id, title, kind, short, language } = style
      const found = {
        style: { id, title, kind, ...(short && { short }), locale: language },
        ...(insteadBecause && { insteadBecause }),
      }
      if (cites.length === 0) return { ...found, citations: [], bibliography: [] }
      const ids = new Set(cites.flat().map(({ sourceId }) => sourceId))
      const question: CitingQuestion = {
        from,
        style,
        sources: [...sources.list(), ...sampleSources].filter(({ id }) => ids.has(id)),
        cites,
        withBibliography,
      }
      return { ...found, ...(await standby.ask(question, signal)) }
    },
    async printedFields(choice = settings.get().citing) {
      const { style } = await find(choice)
      const key = `${style.id} ${style.language}`
      const known = fieldsOf.get(key)
      if (known) return known
      const asked = jobs.run('printedFields', style)
      if (fieldsOf.size >= mostRead) fieldsOf.clear()
      fieldsOf.set(key, asked)
      asked.catch(() => fieldsOf.delete(key))
      return asked
    },
    forgetStyles() {
      read.clear()
      fieldsOf.clear()
    },
    close: standby.close,
  }
}

/** Styles held at once: who turns through a list has them all read. */
const mostRead = 60
