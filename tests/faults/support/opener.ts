/** Opens one data folder after another in a process of its own, for who reads a line for each. */
import { createInterface } from 'node:readline'
import { look } from './look.ts'

for await (const folder of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await look(folder))}\n`)
