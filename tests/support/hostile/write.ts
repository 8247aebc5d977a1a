/** Run with a folder: fills the library there with hostile words, and prints what it made as JSON. */
import { deskOn } from './desk.ts'
import { fillHostileLibrary } from './library.ts'

const [dataFolder] = process.argv.slice(2)
if (dataFolder === undefined) throw new Error('which folder?')

const { desk, call } = await deskOn(dataFolder)
const made = await fillHostileLibrary(desk, call)
await desk.close()
process.stdout.write(JSON.stringify(made))
