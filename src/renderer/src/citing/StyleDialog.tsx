import { useId, useRef, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { StyleChoice, StyleSummary } from '../../../shared/model/citation-style.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { AlertBar, Button, Dialog, SearchField } from '../ui/index.ts'
import { LanguageField } from './LanguageField.tsx'
import { OwnStyleActs } from './OwnStyleActs.tsx'
import styles from './StyleDialog.module.css'
import { StyleList } from './StyleList.tsx'
import { StylePreview } from './StylePreview.tsx'
import { useStyles } from './useStyles.ts'

export type StyleDialogProps = {
  /** What is chosen now. */
  value: StyleChoice
  /** What the previews print; without one, a book that many know. */
  cite?: Cite | undefined
  /** Called with the choice, and what the style is called, once the dialog is closed. */
  onChoose: (choice: StyleChoice, name: string) => void
  onClose: () => void
}

/** Chooses a citation style of all there are, each with how it cites one source. */
export function StyleDialog({ value, cite, onChoose, onClose }: StyleDialogProps) {
  const formId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  const [locale, setLocale] = useState(value.locale)
  const found = useStyles(words)
  const isFound = (id: string) => found.styles.some((style) => style.id === id)
  const first = words.trim() === '' && isFound(value.style) ? value.style : found.styles[0]?.id
  const shown = picked !== null && isFound(picked) ? picked : (first ?? null)
  const style = found.styles.find(({ id }) => id === shown)

  function take({ id, short, title }: StyleSummary) {
    onClose()
    onChoose({ style: id, locale }, short ?? title)
  }

  return (
    <Dialog
      title={buttonLabelOf('cite-style')}
      size="large"
      isTall
      isOpen
      onClose={onClose}
      footer={
        <>
          <OwnStyleActs
            shown={style}
            onAdded={(added) => {
              setWords('')
              setPicked(added.id)
            }}
          />
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={!style}>
            Use this style
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (style) take(style)
        }}
      >
        <div className={styles.choice}>
          <SearchField
            label="Find a style"
            placeholder="Name, journal or university"
            autoFocus
            maxLength={200}
            value={words}
            count={found.says}
            onChange={(words) => {
              setWords(words)
              setPicked(null)
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' && shown !== null) {
                event.preventDefault()
                list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
              } else event.continuePropagation()
            }}
          />
          {found.failure !== null && <AlertBar kind="failure">{found.failure}</AlertBar>}
          {found.nothing !== null && <p className={styles.nothing}>{found.nothing}</p>}
          <StyleList
            ref={list}
            styles={found.styles}
            shown={shown}
            now={value.style}
            onShow={setPicked}
            onTake={take}
          />
          <LanguageField value={locale} onChange={setLocale} />
        </div>
        {shown !== null && <StylePreview choice={{ style: shown, locale }} cite={cite} />}
      </form>
    </Dialog>
  )
}
