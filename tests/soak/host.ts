/** The browser host as it runs, with an ear to what its process holds. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { openInspector } from './inspector.ts'

export type HostHeld = {
  /** Bytes: what its JavaScript holds after all garbage is gone, and what the system counts. */
  heap: number
  rss: number
  /** Open files and sockets; NaN where the system does not list them. */
  files: number
  /** What keeps its event loop going. */
  resources: number
}

export type SoakedHost = {
  address: string
  held(): Promise<HostHeld>
  end(): Promise<void>
}

const heldSchema = z.object({ heap: z.number(), rss: z.number(), resources: z.number() })

const asked = `(() => {
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: heapUsed + external, rss, resources: process.getActiveResourcesInfo().length }
})()`

export async function startSoakedHost(dataFolder: string): Promise<SoakedHost> {
  const child = spawn(
    process.execPath,
    ['--inspect=127.0.0.1:0', resolve('out/main/browser.js'), '--data', dataFolder].concat([
      '--port',
      '0',
      '--no-open',
    ]),
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [inspectorAt, address] = await Promise.all([
    printed(child, 'stderr', /(ws:\/\/\S+)/),
    printed(child, 'stdout', /Linchpin is at (\S+)/),
  ])
  const inspector = await openInspector(inspectorAt)
  return {
    address,
    async held() {
      await inspector.send('HeapProfiler.collectGarbage')
      const { result } = await inspector.send('Runtime.evaluate', {
        expression: asked,
        returnByValue: true,
      })
      const read = z.object({ value: heldSchema }).parse(result)
      return { ...read.value, files: openFilesOf(child.pid) }
    },
    async end() {
      inspector.close()
      const exit = once(child, 'exit')
      child.kill('SIGINT')
      await exit
    },
  }
}

function openFilesOf(pid: number | undefined): number {
  return process.platform === 'linux' ? readdirSync(`/proc/${pid}/fd`).length : Number.NaN
}

/** Waits for what a process prints, and reads on so that a full pipe never holds it up. */
function printed(child: ChildProcess, on: 'stdout' | 'stderr', pattern: RegExp): Promise<string> {
  return new Promise((settle, fail) => {
    let said = ''
    child[on]?.on('data', (chunk) => {
      if (said.length > 10_000) return
      said += chunk
      const found = pattern.exec(said)?.[1]
      if (found && said.includes('\n')) settle(found)
    })
    child.on('exit', () => fail(new Error(`the host ended: ${said}`)))
  })
}
