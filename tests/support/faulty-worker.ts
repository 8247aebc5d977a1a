/** A worker whose jobs meet the faults that a disk has, as SQLite and Node throw them. */
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isStandby, serveJob, serveStandby } from '../../src/main/jobs/index.ts'

const faults = {
  /** SQLite takes having all the pages it may for a full disk. */
  full() {
    const sql = new DatabaseSync(':memory:')
    sql.exec('CREATE TABLE words (word); PRAGMA max_page_count = 2')
    sql.exec('INSERT INTO words VALUES (zeroblob(100000))')
  },
  locked(path: string) {
    new DatabaseSync(path, { timeout: 0 }).exec('BEGIN IMMEDIATE')
  },
  damaged(path: string) {
    new DatabaseSync(path).exec('SELECT * FROM sqlite_schema')
  },
  readOnly(path: string) {
    new DatabaseSync(path, { readOnly: true }).exec('CREATE TABLE words (word)')
  },
  missing(path: string) {
    readFileSync(path)
  },
  ours() {
    throw new TypeError('inner workings')
  },
}
type Fault = { fault: keyof typeof faults; path: string }
const meet = ({ fault, path }: Fault) => faults[fault](path)

const jobs = { meet: async (input: Fault) => meet(input) }
export type FaultyJobs = typeof jobs
export type FaultyQuestion = Fault

if (isStandby()) serveStandby({ meet: async () => meet })
else await serveJob(jobs, () => false)
