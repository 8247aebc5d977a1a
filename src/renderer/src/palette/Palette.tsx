import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { asks, cx, FocusAtOnce, Menu, MenuItem, MenuSection, useDebounced } from '../ui/index.ts'
import styles from './Palette.module.css'
import { type Ranked, ranked } from './rank.ts'
import { noteRun, recentIds } from './recent.ts'

/** Something that can be run. */
export type Runnable = {
  id: string
  label: string
  detail?: string | undefined
  keys?: string | undefined
  run: () => void
}

export type NamedPlan = Pick<PlanSummary, 'id' | 'question'> & { isOpen: boolean }

export type PaletteProps = {
  /** What can be done in the plan just now. */
  acts: readonly Runnable[]
  /** What can be done in the window just now. */
  commands: readonly Runnable[]
  plans: readonly NamedPlan[]
  onPlan: (id: string) => void
  onSnippet: (id: string) => void
  /** Called before anything is run. */
  onClose: () => void
}

/** How many of each kind are shown at most, and how long typing rests before notes are searched. */
const most = { acts: 40, commands: 50, plans: 8, notes: 8 }
const restMs = 150
const leastSearched = 2

const one = (thing: Runnable): Runnable => thing

const group = (heading: string, found: readonly Ranked<Runnable>[], most: number) => ({
  heading,
  best: found[0]?.score ?? 0,
  things: found.slice(0, most).map(({ thing }) => thing),
})

/** Finds and runs anything by its name: acts, commands, plans, notes. */
export function Palette({ acts, commands, plans, onPlan, onSnippet, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('')
  const words = useDebounced(typed.trim(), restMs)
  const { queries } = useDesk()
  const isSearched = words.length >= leastSearched
  const found = useQuery(
    queries.library.search.queryOptions({
      input: { words, limit: most.notes },
      enabled: isSearched,
    }),
  )
  useEffect(() => asks(), [])

  const all = [...acts, ...commands]
  const last =
    typed.trim() === '' ? recentIds().flatMap((id) => all.find((one) => one.id === id) ?? []) : []
  const rest = (things: readonly Runnable[]) => things.filter((one) => !last.includes(one))
  const planned = plans.map(({ id, question, isOpen }) => ({
    id,
    label: question,
    detail: isOpen ? 'Open in a tab' : undefined,
    run: () => onPlan(id),
  }))
  // The group with what matches best comes first, so that Enter takes that.
  const groups = [
    group('Run last', ranked(last, typed, one), last.length),
    group('In this plan', ranked(rest(acts), typed, one), most.acts),
    group('Commands', ranked(rest(commands), typed, one), most.commands),
    group(
      'Plans',
      ranked(planned, typed, ({ label }) => ({ label })),
      most.plans,
    ),
  ]
    .filter(({ things }) => things.length > 0)
    .sort((one, other) => other.best - one.best)
  const notesFound = isSearched && words === typed.trim() ? (found.data ?? []) : []

  function run(id: string, act: () => void) {
    onClose()
    noteRun(id)
    act()
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={cx(styles.scrim)}
      data-modal=""
    >
      <Modal className={cx(styles.modal)}>
        <AriaDialog aria-label="Command palette" className={cx(styles.dialog)}>
          <FocusAtOnce />
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              aria-label={buttonLabelOf('palette')}
              autoFocus
              className={cx(styles.search)}
              // Escape is one way out, with words typed as without.
              onClear={onClose}
            >
              <Search size={16} aria-hidden="true" />
              <Input placeholder={buttonLabelOf('palette')} className={cx(styles.input)} />
            </SearchField>
            <div className={styles.found}>
              <Menu label="Found">
                {groups.map(({ heading, things }) => (
                  <MenuSection key={heading} heading={heading}>
                    {things.map(({ id, label, detail, keys, run: act }) => (
                      <MenuItem
                        key={id}
                        id={id}
                        label={label}
                        detail={detail}
                        keys={keys}
                        onAction={() => run(id, act)}
                      />
                    ))}
                  </MenuSection>
                ))}
                {notesFound.length > 0 && (
                  <MenuSection heading="Notes">
                    {notesFound.map(({ snippetId, text, heading }) => (
                      <MenuItem
                        key={snippetId}
                        id={snippetId}
                        label={text}
                        detail={heading}
                        onAction={() => run(snippetId, () => onSnippet(snippetId))}
                      />
                    ))}
                  </MenuSection>
                )}
              </Menu>
              {groups.length + notesFound.length === 0 && (
                <p className={styles.nothing}>
                  {found.error ? sentenceOf(found.error) : 'Nothing is called that.'}
                </p>
              )}
            </div>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
