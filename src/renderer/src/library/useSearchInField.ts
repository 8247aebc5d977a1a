/** What is typed into the search of the library, whose finished filters become chips. docs/decisions/170 */
import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  finishedIn,
  type SearchInField,
  searchInField,
  withoutLastFilter,
  wordsInField,
} from '../../../shared/search/index.ts'
import { useStable } from '../ui/index.ts'

/** What is searched for, and in which notebook; null for all. */
export type LibrarySearch = {
  /** The whole of it. */
  words: string
  /** Seeks something else, all of whose filters are finished. */
  setWords: (words: string) => void
  field: SearchInField
  setField: (field: SearchInField) => void
  notebook: string | null
  setNotebook: (id: string | null) => void
}

const nothing: SearchInField = { filters: [], typed: '' }

/** The search of a window. */
export function useLibrarySearch(): LibrarySearch {
  const [field, setField] = useState(nothing)
  const [notebook, setNotebook] = useState<string | null>(null)
  const setWords = useCallback((words: string) => setField(searchInField(words)), [])
  return useMemo(
    () => ({ words: wordsInField(field), setWords, field, setField, notebook, setNotebook }),
    [field, setWords, notebook],
  )
}

export type SearchTyping = {
  onInput: (event: FormEvent<HTMLInputElement>) => void
  onTyped: (typed: string) => void
  /** Hears the keys of the search on their way down; whether one was spent. */
  onKey: (event: KeyboardEvent<HTMLElement>) => boolean
  onBlur: () => void
}

/**
 * A filter is finished by a blank behind it, by Enter, and by leaving the field. Backspace at the very beginning of
 * what is typed takes the last one away.
 */
export function useSearchTyping(
  searchBox: RefObject<HTMLInputElement | null>,
  { field, setField }: Pick<LibrarySearch, 'field' | 'setField'>,
): SearchTyping {
  const isComposing = useRef(false)
  /** Where the caret is put when what is left of the words stands in the field. */
  const caretTo = useRef<number | null>(null)
  useLayoutEffect(() => {
    const at = caretTo.current
    caretTo.current = null
    if (at !== null) searchBox.current?.setSelectionRange(at, at)
  })
  const finish = useStable((): boolean => {
    const { search } = finishedIn(field, null)
    const isAny = search.typed !== field.typed
    if (isAny) setField(search)
    return isAny
  })
  return {
    onInput: ({ nativeEvent }) => {
      isComposing.current = nativeEvent instanceof InputEvent && nativeEvent.isComposing
    },
    onTyped(typed) {
      // A field that is changed under an input method loses what is composed in it.
      if (isComposing.current) return setField({ ...field, typed })
      const at = searchBox.current?.selectionStart ?? typed.length
      const { search, caret } = finishedIn({ ...field, typed }, at)
      if (search.typed !== typed) caretTo.current = caret
      setField(search)
    },
    onKey(event) {
      const { key, nativeEvent } = event
      if (event.target !== searchBox.current || nativeEvent.isComposing) return false
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
      const isSpent =
        (key === 'Enter' && finish()) ||
        (key === 'Backspace' && isAtStart(searchBox.current) && takeLast())
      if (isSpent) {
        event.preventDefault()
        event.stopPropagation()
      }
      return isSpent
    },
    onBlur() {
      // What is pressed stays where it is until it has been pressed: a chip may need another line.
      if (!document.documentElement.matches(':active')) finish()
      else onceReleased(finish)
    },
  }

  function takeLast(): boolean {
    const less = withoutLastFilter(field)
    if (less === field) return false
    setField(less)
    return true
  }
}

const isAtStart = ({ selectionStart, selectionEnd }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === 0

function onceReleased(then: () => void): void {
  const heard = new AbortController()
  const release = () => {
    heard.abort()
    then()
  }
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, release, { signal: heard.signal })
}
