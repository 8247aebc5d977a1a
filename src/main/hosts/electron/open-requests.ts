/** What is wanted of the app from outside, kept until it can answer: files to open, a second copy. */
import { app } from 'electron'
import { z } from 'zod'

/** Absolute paths of files to open; none where somebody only started Linchpin once more. */
export type OpenRequest = readonly string[]

/** What a second copy hands to the first. Its words reach the first changed by Chromium, so they go along. */
export const handedOver = z.object({ files: z.array(z.string()) })
export type HandedOver = z.infer<typeof handedOver>

/**
 * Collects requests from now on: before the app is ready, as a Mac tells of files before that. Gives a
 * function to be told who answers them: at once those that have come, then each as it comes.
 */
export function collectOpenRequests(): (answer: (request: OpenRequest) => void) => void {
  const waiting: OpenRequest[] = []
  let answer: (request: OpenRequest) => void = (request) => waiting.push(request)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    answer([path])
  })
  app.on('second-instance', (_event, _words, _folder, handed) => {
    const read = handedOver.safeParse(handed)
    answer(read.success ? read.data.files : [])
  })
  return (take) => {
    answer = take
    for (const request of waiting.splice(0)) take(request)
  }
}
