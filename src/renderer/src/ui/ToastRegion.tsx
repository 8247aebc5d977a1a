/** Shows what just happened, over everything, dialogs included. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import styles from './AlertBar.module.css'
import { Bar, type BarAction } from './AlertBar.tsx'
import { stayMs, type Toast, type Toasts, withToast } from './toasts.ts'

const ToastsContext = createContext<Toasts | null>(null)

/** What says that something was done or failed; see `Toasts`. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext)
  if (!toasts) throw new Error('useToasts is called outside ToastProvider')
  return toasts
}

/** Gives its children `useToasts`, and shows what they say. Stands once, round the whole app. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const lastId = useRef(0)

  const add = useCallback((kind: Toast['kind'], words: string, action?: BarAction) => {
    lastId.current += 1
    const toast = { id: lastId.current, kind, words, action }
    setToasts((shown) => withToast(shown, toast))
  }, [])
  const dismiss = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  )
  const value = useMemo<Toasts>(
    () => ({
      says: (words, action) => add('success', words, action),
      fails: (words, action) => add('failure', words, action),
      clear: () => setToasts([]),
    }),
    [add],
  )

  const of = (kind: Toast['kind']) =>
    toasts
      .filter((toast) => toast.kind === kind)
      .map((toast) => <ToastBar key={toast.id} toast={toast} onDismiss={dismiss} />)

  return (
    <ToastsContext value={value}>
      {children}
      {createPortal(
        // React Aria leaves an element so marked in reach while a dialog hides the rest.
        <section
          aria-label="What happened"
          className={styles.region}
          data-react-aria-top-layer="true"
        >
          <div role="alert">{of('failure')}</div>
          <div role="status">{of('success')}</div>
        </section>,
        document.body,
      )}
    </ToastsContext>
  )
}

function ToastBar({ toast, onDismiss }: { toast: Toast; onDismiss: (id: number) => void }) {
  const [isHeld, setHeld] = useState(false)
  const { id, kind, words, action } = toast
  const ms = stayMs(toast)

  useEffect(() => {
    if (isHeld || !Number.isFinite(ms)) return
    const timer = setTimeout(() => onDismiss(id), ms)
    return () => clearTimeout(timer)
  }, [isHeld, ms, id, onDismiss])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing or focusing only keeps it from going.
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Bar
        kind={kind}
        className={styles.toast}
        onDismiss={() => onDismiss(id)}
        action={
          action && {
            label: action.label,
            onAction: () => {
              onDismiss(id)
              action.onAction()
            },
          }
        }
      >
        {words}
      </Bar>
    </div>
  )
}
