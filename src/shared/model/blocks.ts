/** The blocks of a plan, by the short way: each kind has a file of its own in `blocks/`. */
export * from './blocks/index.ts'
