// The one way into every npm script: refuses a Node that is too old, then runs the command asked for.
// It must itself be readable by old Nodes, so that they print the sentence and not a syntax error:
// nothing newer than `import()` here and in the file it imports. docs/decisions/020
import { tooOld } from './setup/node-version.mjs'

const refusal = tooOld(process.version)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  const name = process.argv[2]
  import('./commands.mjs')
    .then((commands) => commands.runCommand(name, process.argv.slice(3)))
    .then((code) => {
      process.exitCode = code
    })
}
