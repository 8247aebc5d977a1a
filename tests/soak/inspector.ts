/** Node's inspector, asked over its socket (nodejs.org/api/inspector.html). */
import { once } from 'node:events'
import { WebSocket } from 'ws'
import { z } from 'zod'

export type Inspector = {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>
  close(): void
}

const answerSchema = z.object({
  id: z.int().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
})

export async function openInspector(address: string): Promise<Inspector> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>()
  let last = 0
  socket.on('message', (data) => {
    const { id, result, error } = answerSchema.parse(JSON.parse(String(data)))
    const asker = id === undefined ? undefined : waiting.get(id)
    if (id !== undefined) waiting.delete(id)
    if (error) asker?.reject(new Error(error.message))
    else asker?.resolve(result ?? {})
  })
  return {
    send(method, params = {}) {
      last += 1
      const answer = Promise.withResolvers<Record<string, unknown>>()
      waiting.set(last, answer)
      socket.send(JSON.stringify({ id: last, method, params }))
      return answer.promise
    },
    close: () => socket.close(),
  }
}
