/** Starts a window: reaches the desk, then shows the app, or says why it cannot. */
import './no-eval.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { App } from './app/App.tsx'
import { Unreachable } from './app/Unreachable.tsx'
import { WholeWindow } from './app/WholeWindow.tsx'
import {
  connect,
  DeskProvider,
  deskClient,
  LockedOutError,
  lineFrom,
  reconnect,
  sentenceOf,
} from './desk/index.ts'
import { rootIn } from './react-first.ts'
import { createSessions, planLists, SessionsProvider } from './session/index.ts'
import { showTheme } from './settings/index.ts'
import { letGoOfRemoved, ToastProvider } from './ui/index.ts'
import './ui/base.css'

// What stands in the app's place, when it cannot be shown, knows of no settings.
showTheme('system')
letGoOfRemoved()

const place = document.getElementById('app')
if (!place) throw new Error('the page has no #app')
const root = rootIn(place)

// Not while this file is still being run: whoever looks on (DevTools, the journeys' driver) has the browser say
// for each request which lines it came from, and V8 would read all of the script anew to name this one's.
queueMicrotask(() => void start())

async function start(): Promise<void> {
  try {
    const desk = deskClient(lineFrom(await connect(), reconnect))
    // The desk says when something changed, so nothing is fetched again merely because time passed.
    const queries = new QueryClient({
      defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
    })
    const sessions = createSessions(desk, planLists(queries, desk))
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <DeskProvider value={desk}>
            <SessionsProvider value={sessions}>
              <ToastProvider>
                <WholeWindow>
                  <App />
                </WholeWindow>
              </ToastProvider>
            </SessionsProvider>
          </DeskProvider>
        </QueryClientProvider>
      </StrictMode>,
    )
  } catch (error) {
    root.render(
      <Unreachable says={sentenceOf(error)} isRunning={error instanceof LockedOutError} />,
    )
  }
}
